import * as vscode from 'vscode';
import { itemName, type OutlineItem } from '../../core/index.ts';
import { toRange } from '../host/convert.ts';
import { openDocuments } from '../host/document-store.ts';
import type { Services } from '../services.ts';

/** VS Code asks with every key; a longer list would not be read. */
const limit = 200;

/** “Go to Symbol in Workspace” over the speeches that are open: nothing is read from disk. */
export function registerWorkspaceSymbols({ store, guard }: Services): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: (query) =>
      openDocuments()
        .flatMap((document) =>
          guard.run('workspace symbols', document, [], () =>
            (store.read(document)?.outline.items ?? [])
              .filter((item) => fits(item, query))
              .map((item) => toSymbol(document, item)),
          ),
        )
        .slice(0, limit),
  });
}

/** Whether the characters of the query stand in the name in their order; VS Code ranks what is left. */
function fits(item: OutlineItem, query: string): boolean {
  const name = itemName(item).toLowerCase();
  let at = 0;
  for (const character of query.toLowerCase().replaceAll(/\s/gu, '')) {
    at = name.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function toSymbol(document: vscode.TextDocument, item: OutlineItem): vscode.SymbolInformation {
  const container = item.parent === null ? '' : itemName(item.parent);
  const location = new vscode.Location(document.uri, toRange(document, item.markerRange));
  return new vscode.SymbolInformation(itemName(item), vscode.SymbolKind.String, container, location);
}
