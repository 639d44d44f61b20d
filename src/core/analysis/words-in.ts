import type { SpeechDocument } from '../syntax/nodes.ts';
import { countParagraph } from '../syntax/line-look.ts';
import { paragraphAt } from '../syntax/paragraph-at.ts';
import type { TextRange } from '../text/range.ts';
import type { Analysis } from './analyze.ts';

/** Running totals over the paragraphs of one text as it is read, so that a section of any length costs the same. */
const totals = new WeakMap<SpeechDocument, readonly number[]>();

/**
 * 字数 of any range, as Word counts them: whole paragraphs from running totals, cut ones counted.
 *
 *     wordsIn(analyze(parse('同志们：\n大家好。')), { start: 0, end: 4 }) // 4
 */
export function wordsIn({ document: { logical }, reading: { document } }: Analysis, range: TextRange): number {
  const from = logical?.readingOf(range.start) ?? range.start;
  const to = logical?.readingOf(range.end) ?? range.end;
  const first = paragraphAt(document, from);
  const last = paragraphAt(document, Math.max(from, to - 1));
  const endOf = (index: number): number => document.starts[index]! + document.paragraphs[index]!.text.length;
  const count = (start: number, end: number): number => countParagraph(document.text.slice(start, end)).words;
  if (first === last) return count(from, Math.min(to, endOf(first)));
  const sums = runningTotals(document);
  const whole = sums[last]! - sums[first + 1]!;
  return count(from, endOf(first)) + whole + count(document.starts[last]!, Math.min(to, endOf(last)));
}

function runningTotals(document: SpeechDocument): readonly number[] {
  let sums = totals.get(document);
  if (sums === undefined) {
    let sum = 0;
    sums = [0, ...document.paragraphs.map(({ counts }) => (sum += counts.words))];
    totals.set(document, sums);
  }
  return sums;
}
