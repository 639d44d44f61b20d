import type { TextRange } from './range.ts';
import { lowerBound } from './lower-bound.ts';

/** ：and … lead on. */
const SENTENCE_ENDS = '。！？；!?;';
const CLAUSE_ENDS = `，、：,:${SENTENCE_ENDS}`;
/** Closing marks belong to the sentence they close. */
const CLOSERS = '”’」』）】》〉〕)"\'';

/**
 * The sentence of a line around a range of it, with the marks that close it, without white space at its ends.
 *
 *     sentenceAround('一是抓紧。二是抓细。', { start: 7, end: 9 }) // { start: 5, end: 10 }
 */
export function sentenceAround(line: string, range: TextRange): TextRange {
  const { start, end } = stretch(line, range, SENTENCE_ENDS);
  let from = start;
  while (from < range.start && CLOSERS.includes(line[from]!)) from++;
  let to = end;
  while (to < line.length && SENTENCE_ENDS.includes(line[to]!)) to++;
  while (to < line.length && CLOSERS.includes(line[to]!)) to++;
  return trimmed(line, from, to);
}

/**
 * The sentences around ranges of one line: as {@link sentenceAround}, but the line is read once, whatever the order in which it is asked.
 *
 *     const sentenceOf = sentenceFinder('一是抓紧。二是抓细。');
 *     sentenceOf({ start: 7, end: 9 }) // { start: 5, end: 10 }
 */
export function sentenceFinder(line: string): (range: TextRange) => TextRange {
  const ends: number[] = [];
  for (let at = 0; at < line.length; at++) if (SENTENCE_ENDS.includes(line[at]!)) ends.push(at);
  let known: { readonly from: number; readonly to: number; readonly range: TextRange } | undefined;
  return (range) => {
    const before = firstFrom(ends, range.start) - 1;
    const from = before < 0 ? 0 : ends[before]! + 1;
    const to = ends[firstFrom(ends, range.end)] ?? line.length;
    // Neighbours in one sentence: nothing but its closing marks in front could tell their sentences apart.
    if (known?.from === from && known.to === to && known.range.start <= range.start) return known.range;
    known = { from, to, range: sentenceAround(line, range) };
    return known.range;
  };
}

/** Index of the first offset that is not before another, among ascending ones. */
const firstFrom = (offsets: readonly number[], offset: number): number =>
  lowerBound(offsets.length, (index) => offsets[index]! < offset);

/** The clause of a line around a range of it, without the mark that ends it. */
export function clauseAround(line: string, range: TextRange): TextRange {
  const { start, end } = stretch(line, range, CLAUSE_ENDS);
  return trimmed(line, start, end);
}

/**
 * The sentences of a line by the offsets they hold, for offsets asked in ascending order: the line is read once.
 *
 *     const sentenceAt = sentenceReader('一是抓紧。二是抓细。');
 *     sentenceAt(0).end // 5
 *     sentenceAt(7).start // 5
 */
export function sentenceReader(line: string): (offset: number) => TextRange {
  let sentence: TextRange = { start: 0, end: 0 };
  return (offset) => {
    while (sentence.end <= offset) {
      const at = sentence.end;
      const next = sentenceAround(line, { start: at, end: at });
      if (next.end <= at) break;
      sentence = next;
    }
    return sentence;
  };
}

/** What lies between the nearest ends at both sides of the range. */
function stretch(line: string, range: TextRange, ends: string): TextRange {
  let start = Math.min(range.start, line.length);
  while (start > 0 && !ends.includes(line[start - 1]!)) start--;
  let end = Math.min(range.end, line.length);
  while (end < line.length && !ends.includes(line[end]!)) end++;
  return { start, end };
}

function trimmed(line: string, from: number, to: number): TextRange {
  let start = from;
  while (start < to && /\s/u.test(line[start]!)) start++;
  let end = to;
  while (end > start && /\s/u.test(line[end - 1]!)) end--;
  return { start, end };
}
