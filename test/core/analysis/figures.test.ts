import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/core/analysis/facts/figures.ts';
import { analyze, parse } from '../../../src/core/index.ts';
import { reviewItems } from '../../../src/core/later.ts';

const figures = (text: string): string[] =>
  figuresOf(parse(text).paragraphs[0]!).map(({ indicator, relation, value }) => `${indicator} ${relation} ${value}`);

describe('words of growth in front of a figure', () => {
  test.each([
    ['粮食产量比上年增长5%。', '粮食产量 growth 5'],
    ['粮食产量同比实际增长5%。', '粮食产量 growth 5'],
    ['粮食产量较去年年均提高了7%。', '粮食产量 yearly growth 7'],
    ['粮食产量达到13万吨。', '粮食产量 level 130000'],
    ['比学赶超活动参与人数增长5%。', '比学赶超活动参与人数 growth 5'],
  ])('%s', (text, expected) => expect(figures(text)).toEqual([expected]));

  // With an expression that backtracks such a line takes longer than the universe has.
  test('are read once, however often 比 and 较 are repeated', () => {
    expect(figures(`粮食产量${'比较'.repeat(30)}为12万吨。`)).toHaveLength(1);
    expect(figures(`粮食产量${'比较'.repeat(300)}为12万吨。`)).toEqual([]);
  });
});

test('words that say no more than “is” are taken off once, however many there are', () => {
  const [item] = reviewItems(analyze(parse(`考核人数破${'超过'.repeat(25)}破3人。`)));
  expect(item?.text).toBe('3人');
});
