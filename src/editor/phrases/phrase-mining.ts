import * as vscode from 'vscode';
import { chooseFolders, foldersGiven } from '../files/folders.ts';
import { messages } from '../messages.ts';
import type { Services } from '../services.ts';
import { withoutSetAside } from '../set-aside/left-out.ts';
import { mineFolders } from './mining/mine-folders.ts';
import { ownPhraseOf } from './mining/mined-items.ts';
import { pickMined } from './mining/pick-mined.ts';

/** “从旧稿提取短语”: finds the set phrases of one's own folders and puts those that the writer chooses into 我的短语. */
export async function minePhrases(services: Services, given: readonly unknown[]): Promise<void> {
  const { chooseFolders: title, start } = messages().mining;
  const folders = foldersGiven(given) ?? (await chooseFolders(title, start));
  if (folders === undefined) return;
  try {
    await mineInto(services, folders);
  } catch (error) {
    services.guard.report('mining', error);
    void vscode.window.showErrorMessage(messages().mining.failed);
  }
}

async function mineInto(services: Services, folders: readonly vscode.Uri[]): Promise<void> {
  const { phraseBook, log } = services;
  const words = messages().mining;
  const mined = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: words.title, cancellable: true },
    (progress, token) =>
      mineFolders(
        folders,
        (message, share) => progress.report({ message, ...(share === null ? {} : { increment: share * 100 }) }),
        token,
        (uri, text) => withoutSetAside(services, uri, text),
      ),
  );
  if (mined === undefined) return;
  for (const { uri, cause } of mined.unreadable) log.warn(`mining: ${uri.toString(true)}: ${cause}`);
  if (mined.phrases.length === 0) {
    void vscode.window.showInformationMessage(whyNothing(mined));
    return;
  }
  const known = new Set((await phraseBook.load()).phrases.map(({ text }) => text));
  const chosen = await pickMined(mined, known);
  if (chosen === undefined || chosen.length === 0) return;
  const { added, known: had } = await phraseBook.add(chosen.map(ownPhraseOf), 'personal');
  const told = had.length > 0 ? words.addedWith(added.length, had.length) : words.added(added.length);
  void vscode.window.showInformationMessage(told);
}

function whyNothing({
  files,
  speeches,
  unreadable,
}: {
  files: number;
  speeches: number;
  unreadable: readonly object[];
}): string {
  const words = messages().mining;
  const missing = unreadable.length > 0 ? words.unreadable(unreadable.length) : '';
  if (files === 0) return words.noFiles(missing);
  return speeches < 2 ? words.tooFew(speeches, missing) : words.nothing(speeches, missing);
}
