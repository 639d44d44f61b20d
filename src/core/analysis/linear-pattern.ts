import { RE2JS } from 're2js';
import { patterns } from './messages.zh.ts';
import { stepsFor } from './pattern-steps.ts';
import type { TextRange } from '../text/range.ts';
import type { Translated } from '../text/said.ts';

/** Why a pattern cannot be used, in the words of a language. */
export type PatternWords = Translated<typeof patterns>;

/** What a pattern finds in a line. */
export interface Found {
  readonly ranges: readonly TextRange[];
  /**
   * At most so many steps were taken: each search may have looked at the rest of the line with the whole pattern. Infinite where
   * that was too much and the line was given up.
   */
  readonly steps: number;
}

/**
 * A regular expression of which one search takes time linear in the text, whatever it is: JavaScript's own may run for years on
 * `(a+)+$`, and nothing can stop it. Hence no look-around and no back-references.
 */
export interface LinearPattern {
  readonly find: (line: string) => Found;
}

/** Nobody fills more blanks of one form in one line; it bounds what `a|a.*b` may look through. */
const MAX_IN_LINE = 200;
/** Steps for each character of a search: more than any form of blank needs. */
const MAX_STEPS = 100;

/**
 * Compiles a pattern, or says in one clause why it cannot be used.
 *
 *     compileLinear('〔待[^〕]*〕') // { find }
 *     compileLinear('(?=x)') // '不支持前后环视…'
 */
export function compileLinear(source: string, words: PatternWords = patterns): LinearPattern | string {
  try {
    const pattern = RE2JS.compile(RE2JS.translateRegExp(source));
    if (pattern.programSize() > MAX_STEPS) return words.tooComplex;
    if (pattern.matcher('').find()) return words.matchesNothing;
    return { find: (line) => findAll(pattern, line) };
  } catch (error) {
    return words[reasonOf(error instanceof Error ? error.message : String(error))];
  }
}

function findAll(pattern: RE2JS, line: string): Found {
  const matcher = pattern.matcher(line);
  const size = pattern.programSize();
  const ranges: TextRange[] = [];
  const limit = stepsFor(line.length);
  let steps = size * line.length;
  while (ranges.length < MAX_IN_LINE && steps <= limit && matcher.find()) {
    const range = { start: matcher.start(), end: matcher.end() };
    if (range.end > range.start) ranges.push(range);
    steps += size * (line.length - range.end);
  }
  return { ranges, steps: steps > limit ? Infinity : steps };
}

const REASONS: readonly (readonly [RegExp, keyof PatternWords])[] = [
  [/\(\?(?:<?[=!])/u, 'lookAround'],
  [/invalid escape sequence: `\\\d/u, 'backReference'],
  [/invalid escape sequence/u, 'escape'],
  [/missing closing \]/u, 'squareBrackets'],
  [/missing closing \)|unexpected \)/u, 'roundBrackets'],
  [/repeat count|repeat size/u, 'repeatedTooOften'],
  [/repetition operator|repeat op/u, 'nothingToRepeat'],
  [/character class/u, 'characterClass'],
];

const reasonOf = (message: string): keyof PatternWords =>
  REASONS.find(([sign]) => sign.test(message))?.[1] ?? 'invalid';
