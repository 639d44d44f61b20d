import * as vscode from 'vscode';
import { deservingPhrases, type MinedPhrase } from '../../../core/later.ts';
import { partMessages } from '../../part-messages.ts';
import { coreWords, messages } from '../../messages.ts';
import type { MinedFolders } from './mine-folders.ts';
import { groupMined } from './mined-items.ts';

interface MinedItem extends vscode.QuickPickItem {
  readonly phrase?: MinedPhrase;
}

const button = (icon: string, tooltip: string): vscode.QuickInputButton => ({
  iconPath: new vscode.ThemeIcon(icon),
  tooltip,
});

const toItem = (phrase: MinedPhrase): MinedItem => ({
  label: phrase.text,
  description: [
    coreWords().phraseFunctionNames[phrase.function],
    messages().mining.found(phrase.speeches, phrase.count),
  ].join(messages().common.gap),
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
    { label: partMessages().phraseSearch.group(title, members.length), kind: vscode.QuickPickItemKind.Separator },
    ...members.map(toItem),
  ]);
  const choices = items.filter(({ phrase }) => phrase !== undefined);
  const deserving = new Set(deservingPhrases(phrases, { known, speeches }));
  const ticked = choices.filter(({ phrase }) => deserving.has(phrase!));
  const pick = vscode.window.createQuickPick<MinedItem>();
  const words = messages().mining;
  pick.title = titleOf(speeches, choices.length, unreadable.length);
  pick.placeholder = words.pick;
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  const all = button('check-all', words.tickAll);
  const none = button('clear-all', words.tickNone);
  pick.buttons = [all, none, button('discard', words.tickUsual)];
  pick.items = items;
  pick.selectedItems = ticked;
  return new Promise((resolve) => {
    pick.onDidTriggerButton((pressed) => {
      pick.selectedItems = pressed === all ? choices : pressed === none ? [] : ticked;
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

function titleOf(speeches: number, count: number, unreadable: number): string {
  const { pickTitle, pickTitleWith } = messages().mining;
  return unreadable > 0 ? pickTitleWith(speeches, count, unreadable) : pickTitle(speeches, count);
}
