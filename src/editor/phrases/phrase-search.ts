import * as vscode from 'vscode';
import {
  functionLabel,
  phraseFunctions,
  previewOf,
  searchPhrases as findPhrases,
  typedQuery,
  type Phrase,
  type PhraseFunction,
  type PhraseStore,
} from '../../core/index.ts';
import { commands } from '../contributions.ts';
import { partMessages } from '../part-messages.ts';
import { coreWords, messages } from '../messages.ts';
import { functionAtPosition, textBefore } from '../host/cursor-place.ts';
import { takePhrase } from './insert-phrase.ts';
import { sourceLine } from './phrase-text.ts';
import type { Services } from '../services.ts';

/** Of each function, before anything is typed. */
const fewOfEach = 30;
const editButton = (): vscode.QuickInputButton => ({
  iconPath: new vscode.ThemeIcon('edit'),
  tooltip: partMessages().phraseSearch.edit,
});
const addButton = (): vscode.QuickInputButton => ({
  iconPath: new vscode.ThemeIcon('add'),
  tooltip: partMessages().phraseSearch.add,
});

interface PhraseItem extends vscode.QuickPickItem {
  readonly phrase?: Phrase;
}

/**
 * One key for all phrases: by characters, pinyin, initials or function; Enter puts one at the cursor, in place of what was
 * typed for it.
 */
export async function searchPhrases(services: Services, query: string | undefined): Promise<void> {
  const { editor } = services.active;
  const chosen = await choose(services, await services.phraseBook.load(), editor, query);
  if (chosen !== undefined) await takePhrase(services, editor, chosen);
}

async function choose(
  services: Services,
  store: PhraseStore,
  editor: vscode.TextEditor | undefined,
  query: string | undefined,
): Promise<Phrase | undefined> {
  const position = editor?.selection.active;
  const here = editor && position ? functionAtPosition(editor.document, position) : undefined;
  const typed = editor && position ? typedQuery(store.phrases, textBefore(editor.document, position)) : '';
  const picker = vscode.window.createQuickPick<PhraseItem>();
  const { title, titleHere, question } = partMessages().phraseSearch;
  picker.title = here === undefined ? title : titleHere(coreWords().phraseFunctionNames[here]);
  picker.placeholder = question;
  picker.matchOnDescription = false;
  picker.buttons = [addButton()];
  const list = (): void => {
    picker.items = itemsFor(services, services.phraseBook.current() ?? store, picker.value, here);
  };
  picker.value = query ?? typed;
  list();
  const chosen = await new Promise<Phrase | undefined>((resolve) => {
    const leave = (command: string, ...given: readonly unknown[]): void => {
      resolve(undefined);
      void vscode.commands.executeCommand(command, ...given);
    };
    picker.onDidChangeValue(list);
    // Enter that comes before the list has caught up with the last letter takes nothing and closes nothing.
    picker.onDidAccept(() => {
      const item = picker.selectedItems[0] ?? picker.activeItems[0];
      if (item?.phrase !== undefined) resolve(item.phrase);
    });
    picker.onDidTriggerButton(() => leave(commands.addPhrase));
    picker.onDidTriggerItemButton(({ item }) => leave(commands.editPhrase, item.phrase));
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
  picker.dispose();
  return chosen;
}

/** By function, the fitting one first, until something is typed; then what fits best. */
function itemsFor(
  { phraseBook }: Services,
  store: PhraseStore,
  query: string,
  here: PhraseFunction | undefined,
): PhraseItem[] {
  const { uses } = phraseBook;
  const toItem = (phrase: Phrase): PhraseItem => itemOf(phrase, uses.get(phrase.text) ?? 0);
  if (query.trim() !== '') {
    const found = findPhrases(store, query, { functionAtCursor: here, uses });
    return found.length > 0 ? found.map(toItem) : [{ label: partMessages().phraseSearch.none, alwaysShow: true }];
  }
  const all = findPhrases(store, '', { uses, limit: store.phrases.length });
  const order = here === undefined ? phraseFunctions : [here, ...phraseFunctions.filter((name) => name !== here)];
  return order.flatMap((name) => {
    const phrases = all.filter((phrase) => phrase.function === name);
    if (phrases.length === 0) return [];
    const { phrases: words } = messages();
    const { phraseSearch } = partMessages();
    const group = phraseSearch.group(coreWords().phraseFunctionNames[name], phrases.length);
    const label = name === here ? words.fitting(group) : group;
    const separator = { label, kind: vscode.QuickPickItemKind.Separator };
    return [separator, ...phrases.slice(0, fewOfEach).map(toItem)];
  });
}

function itemOf(phrase: Phrase, uses: number): PhraseItem {
  const { text, examples } = previewOf(phrase);
  const preview = phrase.frame === null ? examples[0] : text.replaceAll('\n', ' ');
  return {
    label: phrase.text,
    description: `${functionLabel(phrase, coreWords().phraseFunctionNames)} · ${sourceLine(phrase, uses)}`,
    ...(preview !== undefined && { detail: preview }),
    alwaysShow: true,
    ...(phrase.written !== undefined && { buttons: [editButton()] }),
    phrase,
  };
}
