import * as vscode from 'vscode';
import { commands, contexts } from '../contributions.ts';
import { partMessages } from '../part-messages.ts';
import type { Services } from '../services.ts';
import type { RenewalSessions } from './sessions.ts';

/** 翻新 37/120 in the status bar while the active text is renewed, and the context key that its keys ask for. */
export function registerRenewalStatus(
  { active }: Pick<Services, 'active'>,
  sessions: RenewalSessions,
): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('officialSpeech.renewal', vscode.StatusBarAlignment.Right, 109);
  item.name = partMessages().renewal.name;
  const update = (): void => {
    const { document } = active;
    const session = document && sessions.get(document);
    void vscode.commands.executeCommand('setContext', contexts.renewing, session !== undefined);
    if (session === undefined) return item.hide();
    const total = session.places.length;
    const open = session.untouched.length;
    const words = partMessages().renewal;
    const done = words.status(total - open, total);
    item.text = open === 0 ? `$(pass) ${done}` : done;
    item.tooltip = open === 0 ? words.statusDone : words.statusOpen(open);
    item.command = open === 0 ? commands.finishRenewal : commands.nextRenewal;
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    active.onDidChange(update),
    sessions.onDidChange((document) => {
      if (document === active.document) update();
    }),
    { dispose: () => void vscode.commands.executeCommand('setContext', contexts.renewing, false) },
  );
}
