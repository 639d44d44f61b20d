import { describe, expect, test } from 'vitest';
import { analyze, applyEdits, parse, raiseYears, renewalItems, yearsIn } from '../../../src/core/index.ts';

const text =
  '2025年，全县2025年1—9月完成，2021—2025年规划，二○二五年，去年增长5%，1949年，《2025年工作要点》，共2025户。';
const items = renewalItems(analyze(parse(text)));

describe('years', () => {
  test('are counted, the latest first; those of titles and counts are none', () =>
    expect(yearsIn(items)).toEqual([
      { year: 2025, count: 4 },
      { year: 2021, count: 1 },
      { year: 1949, count: 1 },
    ]));

  test('move on by one in the digits they are written in', () =>
    expect(applyEdits(text, raiseYears(items, new Set([2025, 2021]), 1))).toBe(
      '2026年，全县2026年1—9月完成，2022—2026年规划，二○二六年，去年增长5%，1949年，《2025年工作要点》，共2025户。',
    ));

  test('a nought stays the nought of the text', () => {
    const old = '二〇一九年和二○二九年';
    const years = renewalItems(analyze(parse(old)));
    expect(applyEdits(old, raiseYears(years, new Set([2019, 2029]), 1))).toBe('二〇二〇年和二○三○年');
  });
});
