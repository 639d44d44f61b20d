import * as vscode from 'vscode';
import { stages, type Stage } from '../../core/index.ts';
import { commands } from '../contributions.ts';
import type { Services } from '../services.ts';
import { stageNames } from './stage-choice.ts';

const meanings: Record<Stage, string> = {
  draft: '占位符只作信息，体例类提示不列；错误和警告照列',
  review: '按各条规则自己的级别',
  final: '全部列出；没填的占位符算错误',
};

/** “切换阶段”: 起草, 送审 or 定稿, for all texts of this window. */
export function registerStage({ stage }: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.chooseStage, async (given?: unknown) => {
    const chosen = stages.find((one) => one === given) ?? (await ask(stage.current));
    if (chosen === undefined) return;
    await stage.choose(chosen);
    vscode.window.setStatusBarMessage(`已切换到${stageNames[chosen]}：${meanings[chosen]}`, 5000);
  });
}

async function ask(current: Stage): Promise<Stage | undefined> {
  const items = stages.map((stage) => ({
    label: stageNames[stage],
    ...(stage === current && { description: '当前' }),
    detail: meanings[stage],
    stage,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: '文稿到了哪一步',
    placeHolder: '决定“问题”里列什么；本工作区一直记住',
  });
  return picked?.stage;
}
