import * as vscode from 'vscode';
import { commands } from '../contributions.ts';
import type { Services } from '../services.ts';

/** Commands for when something seems wrong: analyse again from nothing, read the log. */
export function registerMaintenance({ store, guard, log }: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.reanalyze, () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document === undefined) return;
      guard.reset(document);
      store.refresh(document);
      const active = store.isActive(document);
      log.info(`analysed again: ${document.languageId}, ${document.lineCount} lines, active ${active}`);
      vscode.window.setStatusBarMessage(active ? '已重新分析' : '当前文件没有识别为讲话稿', 3000);
    }),
    vscode.commands.registerCommand(commands.showLog, () => log.show()),
  );
}
