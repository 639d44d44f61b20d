import * as vscode from 'vscode';
import { whenSettled } from '../host/settle.ts';
import type { Services } from '../services.ts';
import { archiveCommands, oldTextScheme } from './ids.ts';
import type { ArchiveDesk } from './desk.ts';

/** 旧稿库: its desk is loaded when one of its commands is first used, or with the first speech where there is an archive. */
export function registerArchive(services: Services): vscode.Disposable {
  const folder = vscode.Uri.joinPath(services.storage, 'archive');
  let desk: Promise<ArchiveDesk> | undefined;
  const open = (): Promise<ArchiveDesk> =>
    (desk ??= import('./desk.ts')
      .then(({ openArchiveDesk }) => openArchiveDesk(services, folder))
      .catch((error: unknown) => {
        // Not loaded this time is not never: the next command tries again.
        desk = undefined;
        throw error;
      }));
  const look = async (): Promise<void> => {
    const found = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
    if (found.length > 0 || desk !== undefined) await (await open()).load();
  };
  /** Whether this window has a speech that may go on as old texts do. */
  let isWanted = false;
  const looking = whenSettled(services.store, 0, (document) => {
    if (!services.store.isActive(document)) return;
    // Once is enough; no key pays for it afterwards.
    looking.dispose();
    isWanted = true;
    void services.guard.track('archive', look());
  });
  return vscode.Disposable.from(
    ...archiveCommands.map((command) =>
      vscode.commands.registerCommand(command, async (...given: readonly unknown[]) =>
        (await open()).run(command, given),
      ),
    ),
    vscode.workspace.registerTextDocumentContentProvider(oldTextScheme, {
      provideTextDocumentContent: async (uri) => (await open()).textOf(uri),
    }),
    looking,
    // Another window may have built or cleared one meanwhile, also the first one.
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused && (isWanted || desk !== undefined)) void services.guard.track('archive', look());
    }),
    { dispose: () => void desk?.then((opened) => opened.dispose()).catch(() => undefined) },
  );
}
