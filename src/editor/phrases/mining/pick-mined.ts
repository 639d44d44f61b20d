import * as vscode from 'vscode';
import { deservingPhrases, type MinedPhrase } from '../../../core/later.ts';
import type { MinedFolders } from './mine-folders.ts';
import { groupMined } from './mined-items.ts';

interface MinedItem extends vscode.QuickPickItem {
  readonly phrase?: MinedPhrase;
}

const all: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('check-all'), tooltip: '全选' };
const none: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('clear-all'), tooltip: '全不选' };
const usual: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('discard'), tooltip: '恢复预选' };

const toItem = (phrase: MinedPhrase): MinedItem => ({
  label: phrase.text,
  description: `${phrase.function}　${phrase.speeches} 篇 ${phrase.count} 次`,
  ...(phrase.examples[0] === undefined ? {} : { detail: phrase.examples[0] }),
  phrase,
});

/**
 * Shows what was found, ticked as a writer would; resolves to what he leaves ticked, undefined when he turns away.
 *
 *     const chosen = await pickMined(mined, new Set(known));
 */
export function pickMined(
  { phrases, speeches, unreadable }: MinedFolders,
  known: ReadonlySet<string>,
): Promise<readonly MinedPhrase[] | undefined> {
  const items = groupMined(phrases, known).flatMap(({ title, phrases: members }): MinedItem[] => [
    { label: `${title}（${members.length}）`, kind: vscode.QuickPickItemKind.Separator },
    ...members.map(toItem),
  ]);
  const choices = items.filter(({ phrase }) => phrase !== undefined);
  const deserving = new Set(deservingPhrases(phrases, { known, speeches }));
  const ticked = choices.filter(({ phrase }) => deserving.has(phrase!));
  const pick = vscode.window.createQuickPick<MinedItem>();
  pick.title = `从 ${speeches} 篇中提取到 ${choices.length} 条${unreadable.length > 0 ? `，${unreadable.length} 个文件未能读取` : ''}`;
  pick.placeholder = '勾选要加入“我的短语”的，回车加入；输入功能（如：督查）或字词可筛选，左上方框勾选筛选出的全部';
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  pick.buttons = [all, none, usual];
  pick.items = items;
  pick.selectedItems = ticked;
  return new Promise((resolve) => {
    pick.onDidTriggerButton((button) => {
      pick.selectedItems = button === all ? choices : button === none ? [] : ticked;
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems.map(({ phrase }) => phrase!));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
