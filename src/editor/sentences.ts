import type { TextRange } from '../core/index.ts';

const sentenceEnds = /[。！？；!?;]/u;
const clauseEnds = /[，、：,:。！？；!?;]/u;
/** Closing marks belong to the sentence they close. */
const closers = /[”’」』）】》〉〕)"']/u;

/** The sentence of a line that holds the column, closing mark included: `一是抓紧。‸二是抓细。` gives 二是抓细。 */
export const sentenceAt = (line: string, column: number): TextRange => stretch(line, column, sentenceEnds, true);

/** The clause of a line that holds the column, without the mark that ends it. */
export const clauseAt = (line: string, column: number): TextRange => stretch(line, column, clauseEnds, false);

function stretch(line: string, column: number, ends: RegExp, withEnd: boolean): TextRange {
  const isEnd = (index: number): boolean => ends.test(line.charAt(index));
  let start = Math.min(column, line.length);
  while (start > 0 && !isEnd(start - 1)) start--;
  while (start < line.length && withEnd && closers.test(line.charAt(start)) && start < column) start++;
  let end = Math.min(column, line.length);
  while (end < line.length && !isEnd(end)) end++;
  if (withEnd) {
    while (end < line.length && isEnd(end)) end++;
    while (end < line.length && closers.test(line.charAt(end))) end++;
  }
  while (start < end && /\s/u.test(line.charAt(start))) start++;
  return { start, end };
}
