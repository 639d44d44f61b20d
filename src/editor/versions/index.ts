import * as vscode from 'vscode';
import { versionCommands, versionScheme } from '../contributions.ts';
import { later } from '../load-parts.ts';
import type { Services } from '../services.ts';
import type { VersionDesk } from './desk.ts';

/** 稿次: what keeps, lists and compares versions of a text is loaded when it is first asked for. */
export function registerVersions(services: Services): vscode.Disposable {
  let desk: VersionDesk | undefined;
  const open = async (): Promise<VersionDesk> => (desk ??= (await later()).openVersionDesk(services));
  return vscode.Disposable.from(
    ...versionCommands.map((command) =>
      vscode.commands.registerCommand(command, async (...given: readonly unknown[]) =>
        (await open()).run(command, given),
      ),
    ),
    // One side of a comparison may be shown again when the window is opened the next time.
    vscode.workspace.registerTextDocumentContentProvider(versionScheme, {
      provideTextDocumentContent: async (uri) => (await open()).content(uri),
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      const follow = async (): Promise<void> => (await open()).follow(files);
      void services.guard.track('versions', follow());
    }),
    { dispose: () => desk?.dispose() },
  );
}
