import * as vscode from 'vscode';
import { stages, type Stage } from '../../core/index.ts';
import { commands } from '../contributions.ts';
import { coreWords, messages } from '../messages.ts';
import type { Services } from '../services.ts';

/** “切换阶段”: 起草, 送审 or 定稿, for all texts of this window. */
export function registerStage({ stage }: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.chooseStage, async (given?: unknown) => {
    const chosen = stages.find((one) => one === given) ?? (await ask(stage.current));
    if (chosen === undefined) return;
    await stage.choose(chosen);
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
