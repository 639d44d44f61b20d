import * as vscode from 'vscode';
import {
  chosenWeight,
  longestPhrase,
  phraseFunctions,
  sentenceAround,
  type OwnPhrase,
  type Phrase,
  type PhraseFunction,
} from '../../core/index.ts';
import { createFunctionAssigner, offerSlots, trimSelection } from '../../core/later.ts';
import { partMessages } from '../part-messages.ts';
import { messages } from '../messages.ts';
import { functionAtPosition } from '../host/cursor-place.ts';
import { askPhrase } from './phrase-form.ts';
import type { PhraseBook, PhrasePlace } from './phrase-store.ts';
import type { Services } from '../services.ts';

/** Adds what is selected, or what one writes, to one's own phrases. */
export async function addPhrase({ phraseBook, active }: Services): Promise<void> {
  const { phrases } = messages();
  const { ownPhrases: words } = partMessages();
  const { editor } = active;
  const selected = editor === undefined ? '' : trimSelection(editor.document.getText(editor.selection));
  if (selected.length > longestPhrase) {
    void vscode.window.showInformationMessage(words.tooLong(longestPhrase));
    return;
  }
  const phrase: OwnPhrase = {
    text: selected,
    function: await likelyFunction(phraseBook, editor, selected),
    prefix: '',
    pinyin: '',
    speeches: 0,
    examples: editor === undefined || selected === '' ? [] : exampleAround(editor, selected),
    weight: chosenWeight,
  };
  const filled = await askPhrase(phraseBook, { title: words.add, phrase, withSlots: offerSlots(selected) });
  if (filled === undefined) return;
  const { known } = await phraseBook.add([filled.phrase], filled.place);
  const where = phrases.sources[filled.place];
  if (known.length > 0) void vscode.window.showInformationMessage(words.isKnown(filled.phrase.text, where));
  else void vscode.window.setStatusBarMessage(words.added(filled.phrase.text, where), 5000);
}

/** What its words say, or else the place it was taken from. */
async function likelyFunction(
  phraseBook: PhraseBook,
  editor: vscode.TextEditor | undefined,
  text: string,
): Promise<PhraseFunction> {
  const places = new Float64Array(phraseFunctions.length);
  if (editor !== undefined) {
    const here = functionAtPosition(editor.document, editor.selection.start);
    if (text === '') return here;
    places[phraseFunctions.indexOf(here)] = 1;
  }
  return createFunctionAssigner((await phraseBook.load()).phrases)(text, places);
}

/** The sentence in which it was selected shows later how it is used. */
function exampleAround({ document, selection }: vscode.TextEditor, text: string): string[] {
  if (!selection.isSingleLine) return [];
  const line = document.lineAt(selection.start.line).text;
  const at = selection.start.character;
  const { start, end } = sentenceAround(line, { start: at, end: at });
  const sentence = line.slice(start, end);
  return sentence.length > text.length && sentence.length <= longestPhrase ? [sentence] : [];
}

/** The phrase as its file keeps it. */
function ownOf(phraseBook: PhraseBook, phrase: Phrase | undefined): (OwnPhrase & { place: PhrasePlace }) | undefined {
  const place = phrase?.source;
  if (phrase === undefined || place === undefined || place === 'stock') return undefined;
  const own = phraseBook.own(place).find(({ text }) => text === phrase.written);
  return own === undefined ? undefined : { ...own, place };
}

const notOwn = (): void => void vscode.window.showInformationMessage(partMessages().ownPhrases.notOwn);

/** Changes one of one's own phrases. */
export async function editPhrase({ phraseBook }: Services, chosen: Phrase | undefined): Promise<void> {
  const own = ownOf(phraseBook, chosen);
  if (own === undefined) return notOwn();
  const { place, ...phrase } = own;
  const filled = await askPhrase(phraseBook, { title: partMessages().ownPhrases.edit, phrase, place });
  if (filled === undefined) return;
  await phraseBook.change([{ kind: 'put', phrase: filled.phrase, instead: phrase.text }], place);
  void vscode.window.setStatusBarMessage(partMessages().ownPhrases.saved(filled.phrase.text), 5000);
}

/** Deletes one of one's own phrases; the message can take it back. */
export async function deletePhrase({ phraseBook }: Services, chosen: Phrase | undefined): Promise<void> {
  const own = ownOf(phraseBook, chosen);
  if (own === undefined) return notOwn();
  const { place, ...phrase } = own;
  await phraseBook.change([{ kind: 'remove', text: phrase.text }], place);
  const { common } = messages();
  const { ownPhrases } = partMessages();
  // Not waited for: the message may stand as long as it likes.
  void vscode.window.showInformationMessage(ownPhrases.deleted(phrase.text), common.undo).then((answer) => {
    if (answer === common.undo) return phraseBook.change([{ kind: 'put', phrase }], place);
  });
}
