import type * as vscode from 'vscode';
import { saidOfLabel, wordSaid, type PlaceholderGroup, type TextRange } from '../../core/index.ts';
import { coreWords, messages } from '../messages.ts';

/** A stretch of a text shown on one line, and where in it the blank stands. */
export interface Excerpt {
  readonly text: string;
  readonly blank: TextRange;
}

/** Characters shown at each side of a blank: enough to know the place, short enough for a side bar. */
const sides = { view: [10, 40], list: [24, 48] } as const;

/**
 * The sentence around a blank, on one line; what is cut off at either end is shown as cut.
 *
 *     excerptOf(text, group, 'view') // { text: '…县疫情防控指挥部XX个工作组', blank: { start: 9, end: 11 } }
 */
export function excerptOf(
  text: string,
  { start, end, sentence }: PlaceholderGroup,
  width: keyof typeof sides,
): Excerpt {
  const [before, after] = sides[width];
  const from = Math.max(sentence.start, start - before);
  const to = Math.min(sentence.end, end + after);
  const head = (from > sentence.start ? '…' : '') + text.slice(from, start);
  const shown = head + text.slice(start, to) + (to < sentence.end ? '…' : '');
  return { text: shown, blank: { start: head.length, end: head.length + end - start } };
}

/** The sentence around a blank with the blank marked, for lists that cannot highlight: 全县有【XX】户农民。 */
export function markedExcerpt(text: string, group: PlaceholderGroup): string {
  const { text: shown, blank } = excerptOf(text, group, 'list');
  const mask = shown.slice(blank.start, blank.end);
  // A field has its brackets already.
  const marked = /^[【〔［[（({$]/u.test(mask) ? mask : `【${mask}】`;
  return shown.slice(0, blank.start) + marked + shown.slice(blank.end);
}

/** What a blank asks for, in the language of the window: 人数. */
export const labelOf = ({ said }: Pick<PlaceholderGroup, 'said'>): string => wordSaid(said, coreWords());

/** The same of a label that was written down when the blank was filled. */
export const labelAgain = (label: string): string => wordSaid(saidOfLabel(label), coreWords());

/** What is wanted, with a value that would do: 人数，如 120. */
export const wantedText = (wanted: Pick<PlaceholderGroup, 'said' | 'example'>): string =>
  wanted.example === '' ? labelOf(wanted) : messages().blanks.wantedAs(labelOf(wanted), wanted.example);

/** The line of an offset as people count, from 1. */
export const lineOf = (document: vscode.TextDocument, offset: number): number => document.positionAt(offset).line + 1;
