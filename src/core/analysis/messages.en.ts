import type { Translated } from '../text/said.ts';
import type { patterns as zh } from './messages.zh.ts';

export const patterns = {
  tooSlow: 'it takes too many searches in this text; be more specific',
  tooMany: 'there are more than {most} forms',
  tooComplex: 'it is too complex; write it more simply',
  matchesNothing: 'it matches nothing at all, so every place would be a blank',
  lookAround: 'look-around such as (?=…) and (?!…) is not supported',
  backReference: 'back-references such as \\1 are not supported',
  escape: 'what follows the backslash is not well-formed',
  squareBrackets: 'square brackets are not paired',
  roundBrackets: 'round brackets are not paired',
  repeatedTooOften: 'it is repeated too often, 1000 times at most',
  nothingToRepeat: 'nothing stands before “*”, “+” or “?” to be repeated',
  characterClass: 'what stands in square brackets is not well-formed',
  invalid: 'it is no valid regular expression',
} satisfies Translated<typeof zh>;
