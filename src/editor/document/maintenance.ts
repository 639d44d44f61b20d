import * as vscode from 'vscode';
import { commands } from '../contributions.ts';
import { messages } from '../messages.ts';
import { refuse, sayBriefly } from '../host/say.ts';
import type { Services } from '../services.ts';

/** Commands for when something seems wrong: analyse again from nothing, read the log. */
export function registerMaintenance({ store, active, guard, log }: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.reanalyze, () => {
      const { document } = active;
      if (document === undefined) return refuse('noEditor');
      guard.reset(document);
      store.refresh(document);
      const isSpeech = store.isActive(document);
      log.info(`analysed again: ${document.languageId}, ${document.lineCount} lines, active ${isSpeech}`);
      return isSpeech ? sayBriefly(messages().document.analysedAgain) : refuse('notSpeech');
    }),
    vscode.commands.registerCommand(commands.showLog, () => log.show()),
  );
}
