import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidateReader } from '../../../src/core/text/candidates.ts';
import { joinLines } from '../../../src/core/text/one-line.ts';
import { RangeSet } from '../../../src/core/text/range-set.ts';
import { contains, overlaps, type TextRange } from '../../../src/core/text/range.ts';
import { sentenceAround, sentenceFinder } from '../../../src/core/text/sentence.ts';

const line = fc.array(fc.constantFrom('甲', '乙', 'X', '。', '；', '！', '”', '）', ' ', '　', '，'), {
  maxLength: 30,
});
const ranges = fc.array(fc.tuple(fc.nat(30), fc.nat(6)), { maxLength: 12 });
const toRanges = (pairs: readonly (readonly [number, number])[]): TextRange[] =>
  pairs.map(([start, length]) => ({ start, end: start + length }));

test('sentences found in any order are those around each place', () =>
  fc.assert(
    fc.property(line, ranges, (parts, pairs) => {
      const text = parts.join('');
      const sentenceOf = sentenceFinder(text);
      for (const { start, end } of toRanges(pairs)) {
        const range = { start: Math.min(start, text.length), end: Math.min(end, text.length) };
        // Places begin with something to read: a mark that closes the sentence before belongs to that one.
        if (range.start === range.end || !/[甲乙X]/u.test(text[range.start]!)) continue;
        expect(sentenceOf(range)).toEqual(sentenceAround(text, range));
      }
    }),
    { numRuns: 500 },
  ));

test('a set of ranges answers as a list of them does', () =>
  fc.assert(
    fc.property(ranges, fc.nat(30), fc.nat(6), (pairs, start, length) => {
      const all = toRanges(pairs).filter((one) => one.start < one.end);
      const asked = { start, end: start + length };
      const set = new RangeSet(all);
      if (length > 0) expect(set.overlaps(asked)).toBe(all.some((one) => overlaps(one, asked)));
      if (all.some((one) => contains(one, asked)) && length > 0) expect(set.covers(asked)).toBe(true);
    }),
  ));

test('a rare value may be anywhere, a common one where it is likely', () => {
  const places = candidateReader('甲12人，乙12人', [{ value: '12', before: '甲', after: '人' }]);
  expect(places(0)).toEqual([1, 6]);
  const text = '0'.repeat(3000);
  const asked = Array.from({ length: 3000 }, () => ({ value: '0', before: '', after: '' }));
  const placesOf = candidateReader(text, asked);
  expect(asked.every((_, index) => placesOf(index).includes(index))).toBe(true);
  expect(placesOf(1500).length).toBeLessThan(60);
});

test('lines on one line', () => {
  expect(joinLines(' 甲 \r\n\n　乙\n丙 ', ' ')).toBe(' 甲 乙 丙 ');
  expect(joinLines('甲  乙', '')).toBe('甲  乙');
  expect(joinLines(' '.repeat(200_000), '')).toHaveLength(200_000);
});
