import { describe, expect, test } from 'vitest';
import { ChangeSet } from '../src/core/index.ts';
import { EarlyKeys, withEarly } from '../src/editor/blanks/early-keys.ts';

const before = '请XX同志讲话。';
const blank = { start: 1, end: 3 };
const keysAfter = (...changes: readonly ChangeSet[]): EarlyKeys => {
  const keys = new EarlyKeys(before, blank);
  for (const change of changes) keys.change(change);
  return keys;
};
const put = (start: number, end: number, text: string): ChangeSet => ChangeSet.of([{ range: { start, end }, text }]);

describe('keys that were faster than the box', () => {
  test.each([
    ['over the selected blank', [put(1, 3, '王'), put(2, 2, '明')], '王明'],
    ['beside it', [put(3, 3, '王'), put(4, 4, '明')], '王明'],
    ['within it', [put(2, 2, '王')], '王'],
    ['typed and taken back', [put(1, 3, '王'), put(1, 2, 'XX')], ''],
    ['none', [], ''],
  ])('%s', (_, changes, typed) => {
    const keys = keysAfter(...changes);
    expect(keys.typed?.replace('XX', '')).toBe(typed);
  });

  test.each([
    ['a line end is no value', [put(1, 3, '\n')]],
    ['another is at the text', [put(1, 3, '王'), put(5, 5, '再')]],
    ['more than the blank was taken', [put(0, 4, '王')]],
  ])('%s', (_, changes) => expect(keysAfter(...changes).typed).toBeNull());

  test.each([
    ['', '', '明', '明'],
    ['王', '', '明', '王明'],
    ['王', '王', '王明', '王明'],
    ['王小', '王', '王', '王小'],
    ['王小', '王', '王明', '王小明'],
    // On its way when the box was given the early ones.
    ['王', '王', '明', '王明'],
  ])('early %s, put %s, box %s: %s', (early, known, value, whole) =>
    expect(withEarly(early, known, value)).toBe(whole),
  );
});
