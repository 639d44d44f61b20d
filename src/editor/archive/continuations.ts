import * as vscode from 'vscode';
import { continuedSentences, continueText, shownDay, type Continuation, type FolderArchive } from '../../core/later.ts';
import { commands } from '../contributions.ts';
import { continueMode, fewestTexts } from '../host/settings.ts';
import type { Archives } from './archives.ts';
import type { ContinuationSource } from './continuing.ts';
import type { OldPlace } from './old-text.ts';
import { archiveWords } from './words.ts';

/** As many sentences tell how a continuation was used. */
const fewExamples = 2;
const monthLength = 7;

/** How old texts go on, for the list at the cursor. */
export function continuationsOf(archives: Archives): ContinuationSource {
  const trees = (): FolderArchive['archive']['tree'][] => archives.asked.map(({ archive }) => archive.tree);
  return {
    isAutomatic: (document) => continueMode(document) === 'auto',
    continuations: (document, before) => continueText(trees(), before, { fewestTexts: fewestTexts(document) }),
    describe: describeContinuation,
    examples: (before, continuation) => examplesOf(archives.asked, before, continuation),
    characters: charactersOf(archives.all),
  };
}

/** 旧稿 · 7篇 · 最近2025-03 */
export function describeContinuation({ texts, lastDay }: Continuation): string {
  const words = archiveWords();
  const latest = lastDay === 0 ? [] : [words.latest(shownDay(lastDay).slice(0, monthLength))];
  return [words.oldTexts, words.texts(texts), ...latest].join(words.gap);
}

function examplesOf(
  asked: readonly FolderArchive[],
  before: string,
  { text }: Continuation,
): vscode.MarkdownString | undefined {
  const found = asked
    .flatMap(({ folder, archive }) =>
      continuedSentences(archive, before, text, fewExamples).map((sentence) => ({ folder, archive, ...sentence })),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, fewExamples);
  if (found.length === 0) return undefined;
  const shown = new vscode.MarkdownString();
  shown.isTrusted = { enabledCommands: [commands.openOldText] };
  for (const { folder, archive, text: number, start, end } of found) {
    const name = archive.names[number]!;
    const place: OldPlace = { folder, name, start, end };
    const address = `command:${commands.openOldText}?${encodeURIComponent(JSON.stringify([place]))}`;
    shown.appendText(archive.text(number).slice(start, end).trim());
    shown.appendMarkdown(`\n\n[${escapeMarkdown(name)}](${address})\n\n`);
  }
  return shown;
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/gu, '\\$&');

const firstHan = 0x4e00;
const lastHan = 0x9fff;

/** Every character behind which old texts may go on. */
function charactersOf(archives: readonly FolderArchive[]): string[] {
  const seen = new Uint8Array(lastHan - firstHan + 1);
  for (const { archive } of archives)
    for (const unit of archive.tree.labels) if (unit >= firstHan && unit <= lastHan) seen[unit - firstHan] = 1;
  return [...seen.keys()].filter((index) => seen[index] === 1).map((index) => String.fromCharCode(firstHan + index));
}
