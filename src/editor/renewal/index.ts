import * as vscode from 'vscode';
import { renewalCommands } from '../contributions.ts';
import { later } from '../load-parts.ts';
import type { RenewalDesk } from './desk.ts';
import { renewalsKey } from './known.ts';
import type { Services } from '../services.ts';

/** 旧稿翻新: its desk is loaded when it is first asked for, or at once when some file is under renewal. */
export function registerRenewal(services: Services): vscode.Disposable {
  let desk: Promise<RenewalDesk> | undefined;
  const open = (): Promise<RenewalDesk> =>
    (desk ??= later()
      .then(({ openRenewalDesk }) => openRenewalDesk(services, vscode.Uri.joinPath(services.storage, 'renewal')))
      .catch((error: unknown) => {
        // Not loaded this time is not never: the next command tries again.
        desk = undefined;
        throw error;
      }));
  if (services.machine.get<readonly string[]>(renewalsKey, []).length > 0)
    open().catch((error: unknown) => services.guard.report('renewal', error));
  return vscode.Disposable.from(
    ...renewalCommands.map((command) =>
      vscode.commands.registerCommand(command, async (...given: readonly unknown[]) =>
        (await open()).run(command, given),
      ),
    ),
    { dispose: () => void desk?.then((opened) => opened.dispose()).catch(() => undefined) },
  );
}
