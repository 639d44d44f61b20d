import { expect, test } from 'vitest';
import { formatChineseNumeral, parseChineseNumeral } from '../../../src/core/text/chinese-numeral.ts';

test.each([
  [1, '一'],
  [10, '十'],
  [15, '十五'],
  [20, '二十'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [212, '二百一十二'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [3000, '三千'],
])('%i is %s', (value, words) => {
  expect(formatChineseNumeral(value)).toBe(words);
  if (value < 100) expect(parseChineseNumeral(words)).toBe(value);
});

test('what is no ordinal is refused', () => {
  for (const value of [0, -1, 1.5, 10_000]) expect(() => formatChineseNumeral(value)).toThrow(RangeError);
});
