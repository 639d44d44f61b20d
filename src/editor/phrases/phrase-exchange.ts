import * as vscode from 'vscode';
import { emptyCollection, phraseFormat, phraseFunctions, type OwnPhrase } from '../../core/index.ts';
import { createFunctionAssigner, importPhrases as readPhrases } from '../../core/later.ts';
import { partMessages } from '../part-messages.ts';
import { coreWords, messages } from '../messages.ts';
import { decode } from '../../office/decode.ts';
import type { Services } from '../services.ts';
import { writeWhole } from '../files/whole-file.ts';

interface ImportItem extends vscode.QuickPickItem {
  readonly phrase: OwnPhrase;
}

/** Puts the phrases of a file among one's own, after showing what would come in. */
export async function importPhrases({ phraseBook }: Services): Promise<void> {
  const words = partMessages().phraseFiles;
  const [file] =
    (await vscode.window.showOpenDialog({
      title: words.importTitle,
      openLabel: words.import,
      filters: { [words.importable]: ['json', 'txt'] },
    })) ?? [];
  if (file === undefined) return;
  const text = decode(await vscode.workspace.fs.readFile(file)).text;
  const assign = createFunctionAssigner((await phraseBook.load()).phrases);
  const nowhere = new Float64Array(phraseFunctions.length);
  const { phrases, skipped } = readPhrases(text, (phrase) => assign(phrase, nowhere));
  const known = new Set(phraseBook.own('personal').map((phrase) => phrase.text));
  const fresh = phrases.filter((phrase) => !known.has(phrase.text));
  const repeated = phrases.length - fresh.length;
  const notes = [
    ...(repeated > 0 ? [words.known(repeated)] : []),
    ...(skipped > 0 ? [words.skipped(skipped)] : []),
  ].join(messages().common.comma);
  if (fresh.length === 0) {
    void vscode.window.showInformationMessage(notes === '' ? words.none : words.noneBecause(notes));
    return;
  }
  const title = notes === '' ? words.choose(fresh.length) : words.chooseWith(fresh.length, notes);
  const chosen = await choose(fresh, title);
  if (chosen.length === 0) return;
  const { added } = await phraseBook.add(chosen, 'personal');
  void vscode.window.showInformationMessage(words.imported(added.length));
}

/** The phrases that are to come in; none when the list is closed. */
async function choose(phrases: readonly OwnPhrase[], title: string): Promise<readonly OwnPhrase[]> {
  const items = phrases.map((phrase): ImportItem => ({
    label: phrase.text,
    description: coreWords().phraseFunctionNames[phrase.function],
    picked: true,
    phrase,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: partMessages().phraseFiles.leaveOut,
    canPickMany: true,
    matchOnDescription: true,
  });
  return (chosen ?? []).map(({ phrase }) => phrase);
}

/** Writes one's own phrases, and the folder's, to a file of one's choice. */
export async function exportPhrases({ phraseBook }: Services): Promise<void> {
  const words = partMessages().phraseFiles;
  await phraseBook.load();
  const byText = new Map(
    [...phraseBook.own('workspace'), ...phraseBook.own('personal')].map((phrase) => [phrase.text, phrase]),
  );
  if (byText.size === 0) {
    void vscode.window.showInformationMessage(words.nothingOwn);
    return;
  }
  const file = await vscode.window.showSaveDialog({
    title: words.exportTitle,
    saveLabel: words.export,
    filters: { [words.json]: ['json'], [words.text]: ['txt'] },
  });
  if (file === undefined) return;
  const phrases = [...byText.values()];
  const text = file.path.endsWith('.txt')
    ? phrases.map((phrase) => `${phrase.text}\t${phrase.function}\r\n`).join('')
    : phraseFormat.write({ ...emptyCollection, phrases }, '');
  await writeWhole(file, new TextEncoder().encode(text));
  void vscode.window.showInformationMessage(words.exported(phrases.length));
}
