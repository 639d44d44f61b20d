import * as vscode from 'vscode';
import { stages, type Stage } from '../../core/index.ts';
import { commands } from '../contributions.ts';
import { coreWords, messages } from '../messages.ts';
import type { Services } from '../services.ts';

/** “切换阶段”: 起草, 送审 or 定稿 of the text in front; written down beside it. */
export function registerStage({ stage, active }: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.chooseStage, async (given?: unknown) => {
    const speech = active.speech({ isEdited: false });
    if (speech === undefined) return;
    const { document } = speech;
    const chosen = stages.find((one) => one === given) ?? (await ask(stage.of(document)));
    if (chosen === undefined) return;
    await stage.choose(document, chosen);
    const { switched, meanings } = messages().stage;
    vscode.window.setStatusBarMessage(switched(coreWords().stages[chosen], meanings[chosen]), 5000);
  });
}

async function ask(current: Stage): Promise<Stage | undefined> {
  const { meanings, title, question } = messages().stage;
  const items = stages.map((stage) => ({
    label: coreWords().stages[stage],
    ...(stage === current && { description: messages().common.current }),
    detail: meanings[stage],
    stage,
  }));
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: question });
  return picked?.stage;
}
