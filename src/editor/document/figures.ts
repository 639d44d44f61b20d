import { paragraphAt, parse, placeholderGroups, type Analysis, type TextRange } from '../../core/index.ts';

/** What a stretch of text holds: 字数 as Word counts them, and blanks left (X月X日 is one). */
export interface Figures {
  readonly words: number;
  readonly placeholders: number;
}

/** Running totals over the paragraphs of one analysis, so that a section of any length costs the same. */
const totals = new WeakMap<Analysis, readonly number[]>();

/** Figures of any range: whole paragraphs from running totals, cut ones counted. */
export function figuresOf(analysis: Analysis, range: TextRange): Figures {
  const { document } = analysis;
  const first = paragraphAt(document, range.start);
  const last = paragraphAt(document, Math.max(range.start, range.end - 1));
  const endOf = (index: number): number => document.starts[index]! + document.paragraphs[index]!.text.length;
  let words = 0;
  if (first === last) words = wordsIn(document.text.slice(range.start, Math.min(range.end, endOf(first))));
  else {
    const sums = runningTotals(analysis);
    words = wordsIn(document.text.slice(range.start, endOf(first)));
    words += sums[last]! - sums[first + 1]!;
    words += wordsIn(document.text.slice(document.starts[last], Math.min(range.end, endOf(last))));
  }
  const before = (offset: number): number => countBefore(placeholderGroups(analysis), offset);
  return { words, placeholders: before(range.end) - before(range.start) };
}

function runningTotals(analysis: Analysis): readonly number[] {
  let sums = totals.get(analysis);
  if (sums === undefined) {
    let sum = 0;
    sums = [0, ...analysis.document.paragraphs.map(({ counts }) => (sum += counts.words))];
    totals.set(analysis, sums);
  }
  return sums;
}

const wordsIn = (line: string): number => parse(line).paragraphs[0]?.counts.words ?? 0;

/** How many ranges of a sorted list start before the offset. */
function countBefore(ranges: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
