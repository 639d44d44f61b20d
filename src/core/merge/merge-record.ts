import type { Analysis } from '../analysis/analyze.ts';
import { paragraphAt } from '../syntax/paragraph-at.ts';
import { isJsonObject } from '../store/json.ts';
import { sideFormat, type SideFormat } from '../store/side-format.ts';
import { textKey } from '../text/hash.ts';
import type { TextRange } from '../text/range.ts';
import { lineWords } from './line-words.ts';

const note = '讲稿：并入这份文稿的各篇，文中各段的来源据此标出。删去此文件，正文不受影响。';

/** A text that was merged into another. */
export interface MergeEntry {
  /** The name of its file. */
  readonly name: string;
  /** When it was merged: 2026-11-30 17:30. */
  readonly time: string;
  /** Its lines, each by the key of its words (`textKey`). */
  readonly lines: readonly string[];
  /** Lines that were not taken: title, salutation, signature. */
  readonly leftOut: readonly string[];
}

export interface MergeRecord {
  readonly entries: readonly MergeEntry[];
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

const readEntry = (value: unknown): MergeEntry[] => {
  if (!isJsonObject(value)) return [];
  const { 文件: name, 时间: time = '', 段落: lines, 未放入: leftOut } = value;
  return typeof name === 'string' && typeof time === 'string'
    ? [{ name, time, lines: strings(lines), leftOut: strings(leftOut) }]
    : [];
};

/**
 * 讲话.txt.合稿.json: what was merged into a text.
 *
 *     mergeFormat.read('{"来源":[{"文件":"甲局.docx","段落":[]}]}') // { kind: 'known', value: { entries: [{ name: '甲局.docx', … }] } }
 */
export const mergeFormat: SideFormat<MergeRecord> = sideFormat<MergeRecord>({
  empty: { entries: [] },
  read: ({ 来源: entries }) => (Array.isArray(entries) ? { entries: entries.flatMap(readEntry) } : null),
  write: ({ entries }, before) => ({
    说明: note,
    ...before,
    来源: entries.map(({ name, time, lines, leftOut }) => ({ 文件: name, 时间: time, 段落: lines, 未放入: leftOut })),
  }),
});

/** Lines with fewer units are met by chance. */
const SHORTEST = 4;
/** Lines written between those of a source are taken for its own as long as there are no more than these. */
const BRIDGED = 3;

/** The keys of the lines in a range of a text. */
export function lineKeys(analysis: Analysis, { start, end }: TextRange): readonly string[] {
  const words = lineWords(analysis);
  const keys: string[] = [];
  for (let line = paragraphAt(analysis.document, start); line < words.length; line++) {
    if (analysis.document.starts[line]! >= end) break;
    if (words[line]!.length >= SHORTEST) keys.push(textKey(words[line]!));
  }
  return keys;
}

/** A passage of a text that came from one source. */
export interface SourcePassage {
  readonly name: string;
  /** From the first of its lines to the end of the last. */
  readonly range: TextRange;
}

/**
 * The passages of a text that came from each source, in text order: known by their lines, whatever has been renumbered, moved or written between
 * them. A line that several sources have goes on with the passage in front of it, as often as that source has it.
 */
export function sourcePassages(analysis: Analysis, { entries }: MergeRecord): readonly SourcePassage[] {
  const left = linesLeft(entries);
  const { paragraphs, starts } = analysis.document;
  const passages: { name: string; first: number; last: number }[] = [];
  lineWords(analysis).forEach((words, line) => {
    const counts = words.length < SHORTEST ? undefined : left.get(textKey(words));
    if (counts === undefined) return;
    const open = passages.at(-1);
    const goesOn = open !== undefined && counts.has(open.name) && line - open.last <= BRIDGED + 1;
    const [first] = counts.keys();
    const name = goesOn ? open.name : counts.size === 1 ? first! : null;
    if (name === null) return;
    if (goesOn) open.last = line;
    else passages.push({ name, first: line, last: line });
    const count = counts.get(name)! - 1;
    if (count > 0) counts.set(name, count);
    else counts.delete(name);
  });
  return passages.map(({ name, first, last }) => ({
    name,
    range: { start: starts[first]!, end: starts[last]! + paragraphs[last]!.text.length },
  }));
}

/** How often each source has each line. */
function linesLeft(entries: readonly MergeEntry[]): ReadonlyMap<string, Map<string, number>> {
  const left = new Map<string, Map<string, number>>();
  for (const { name, lines } of entries)
    for (const key of lines) {
      const counts = left.get(key) ?? new Map<string, number>();
      counts.set(name, (counts.get(name) ?? 0) + 1);
      left.set(key, counts);
    }
  return left;
}
