import * as vscode from 'vscode';
import { itemName } from '../../core/index.ts';
import { toRange } from '../host/convert.ts';
import { openDocuments } from '../host/document-store.ts';
import { later } from '../load-parts.ts';
import type { Services } from '../services.ts';
import type { FolderSymbol, FolderSymbols } from './folder-symbols.ts';

/** VS Code asks with every key; a longer list would not be read. */
const limit = 200;

/** “Go to Symbol in Workspace” over the speeches of the open folders, and over those that are open as they stand in the editor. */
export function registerWorkspaceSymbols(services: Services): vscode.Disposable {
  let folder: FolderSymbols | undefined;
  const provider: vscode.WorkspaceSymbolProvider = {
    provideWorkspaceSymbols: async (query, token) => {
      const parts = await later();
      folder ??= new parts.FolderSymbols(services.guard);
      const isOpen = new Set(openDocuments().map(({ uri }) => uri.toString()));
      const closed = (await folder.read(token)).filter(({ location }) => !isOpen.has(location.uri.toString()));
      return [...symbolsOfOpen(services), ...closed]
        .filter(({ name }) => fits(name, query))
        .slice(0, limit)
        .map(
          ({ name, container, location }) =>
            new vscode.SymbolInformation(name, vscode.SymbolKind.String, container, location),
        );
    },
  };
  return vscode.Disposable.from(vscode.languages.registerWorkspaceSymbolProvider(provider), {
    dispose: () => folder?.dispose(),
  });
}

const symbolsOfOpen = ({ store, guard }: Services): FolderSymbol[] =>
  openDocuments().flatMap((document) =>
    guard.run('workspace symbols', document, [], () =>
      (store.read(document)?.outline.items ?? []).map((item) => ({
        name: itemName(item),
        container: item.parent === null ? '' : itemName(item.parent),
        location: new vscode.Location(document.uri, toRange(document, item.markerRange)),
      })),
    ),
  );

/** Whether the characters of the query stand in the name in their order; VS Code ranks what is left. */
function fits(name: string, query: string): boolean {
  const lower = name.toLowerCase();
  let at = 0;
  for (const character of query.toLowerCase().replaceAll(/\s/gu, '')) {
    at = lower.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
