import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowerBound } from '../../../src/core/text/lower-bound.ts';

test('as many as are before, whatever their number', () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }),
      fc.integer({ min: -1, max: 10 }),
      (some, one) => {
        const numbers = some.sort((a, b) => a - b);
        expect(lowerBound(numbers.length, (index) => numbers[index]! < one)).toBe(
          numbers.filter((n) => n < one).length,
        );
      },
    ),
  ));

test('what is looked at lies among them', () => {
  const seen: number[] = [];
  expect(lowerBound(1000, (index) => (seen.push(index), index < 700))).toBe(700);
  expect(seen.length).toBeLessThan(11);
  expect(lowerBound(0, () => expect.unreachable())).toBe(0);
});
