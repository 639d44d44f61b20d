import { isAt } from './is-at.ts';

export type WordSet = ReadonlySet<string>;

/** Words that are looked up are at most so long, in UTF-16 units. */
const LONGEST = 4;

/**
 * Whether a word of each set stands behind one of the set in front of it, from an offset on, and then a sticky pattern. What an
 * expression with all these words would say, without its making: words of four units at most, in every way they can be read.
 *
 *     followWords('抓好落实。', 0, [new Set(['抓', '抓好']), new Set(['落实'])], /。/uy) // true
 */
export function followWords(text: string, at: number, words: readonly WordSet[], behind: RegExp): boolean {
  const [set, ...more] = words;
  if (set === undefined) return isAt(behind, text, at);
  for (let end = at + 1; end <= at + LONGEST && end <= text.length; end++)
    if (set.has(text.slice(at, end)) && followWords(text, end, more, behind)) return true;
  return false;
}
