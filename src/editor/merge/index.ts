import * as vscode from 'vscode';
import { mergeFileSuffix } from '../../core/index.ts';
import { mergeCommands } from '../contributions.ts';
import { exists } from '../files/whole-file.ts';
import { later } from '../load-parts.ts';
import type { Services } from '../services.ts';
import type { MergeDesk } from './desk.ts';

/** 合稿: what merges is loaded when it is first asked for, or when a text is shown into which something was merged. */
export function registerMerging(services: Services): vscode.Disposable {
  let desk: MergeDesk | undefined;
  const open = async (): Promise<MergeDesk> => {
    const { openMergeDesk } = await later();
    return (desk ??= openMergeDesk(services));
  };
  const seen = new Set<string>();
  const look = async ({ uri }: vscode.TextDocument): Promise<void> => {
    if (seen.has(uri.path) || uri.scheme === 'untitled') return;
    seen.add(uri.path);
    if (await exists(uri.with({ path: uri.path + mergeFileSuffix }))) await open();
  };
  return vscode.Disposable.from(
    ...mergeCommands.map((command) =>
      vscode.commands.registerCommand(command, async (...given: readonly unknown[]) =>
        (await open()).run(command, given),
      ),
    ),
    services.active.onDidChange(() => {
      const { document, analysis } = services.active;
      if (document !== undefined && analysis !== undefined) void services.guard.track('merge', look(document));
    }),
    { dispose: () => desk?.dispose() },
  );
}
