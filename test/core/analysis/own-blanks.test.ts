import { describe, expect, test } from 'vitest';
import {
  addPlaceholders,
  analyze,
  ignorePlaceholders,
  lint,
  loadBlankPatterns,
  parse,
  placeholderGroups,
} from '../../../src/core/index.ts';

async function blanksOf(text: string, ...written: string[]): Promise<string[]> {
  const { patterns, problems } = await loadBlankPatterns(written);
  expect(problems).toEqual([]);
  const { placeholders } = addPlaceholders(analyze(parse(text)), patterns);
  for (const { start, end, text: own } of placeholders) expect(text.slice(start, end)).toBe(own);
  return placeholders.map(({ id, kind, text: own }) => `${id} ${kind} ${own}`);
}

describe('blanks in the form of the house', () => {
  test('are found beside the others and counted with them', async () =>
    expect(await blanksOf('X月X日，〔待核〕。\n𠮷村〔待定〕户，XX人。', '〔待[^〕]*〕', '数量=〔待定〕')).toEqual([
      'b1-1 date X',
      'b1-2 date X',
      'b2-1 other 〔待核〕',
      'b3-1 other 〔待定〕',
      'b4-1 count XX',
    ]));

  test('take their kind from the name before them', async () =>
    expect(await blanksOf('时间另定，人数另定。', '日期=时间另定', '数量=人数另定')).toEqual([
      'b1-1 date 时间另定',
      'b2-1 count 人数另定',
    ]));

  test('hold what lies inside them, and give way where they only overlap a blank', async () => {
    expect(await blanksOf('由<XX局>负责，计XX人。', '<[^>]*>', 'X人')).toEqual(['b1-1 other <XX局>', 'b2-1 count XX']);
  });

  test('are seen by rules, groups and what is ignored', async () => {
    const { patterns } = await loadBlankPatterns(['待核实']);
    const analysis = addPlaceholders(analyze(parse('经费待核实，人员待核实。')), patterns);
    expect(placeholderGroups(analysis).map(({ id, label }) => `${id} ${label}`)).toEqual(['b1 待核实', 'b2 待核实']);
    expect(lint(analysis).filter(({ rule }) => rule === 'placeholder/unfilled')).toHaveLength(2);
    expect(analysis.statistics.placeholders).toBe(2);
    expect(ignorePlaceholders(analysis, { words: ['经费待核实'], places: [] }).placeholders).toHaveLength(1);
  });

  test('change nothing where none is found', async () => {
    const { patterns } = await loadBlankPatterns(['待核']);
    const analysis = analyze(parse('XX人。'));
    expect(addPlaceholders(analysis, patterns)).toBe(analysis);
    expect(addPlaceholders(analysis, [])).toBe(analysis);
  });
});

describe('patterns', () => {
  test.each([
    ['([', '方括号不成对'],
    ['(待', '圆括号不成对'],
    ['待)', '圆括号不成对'],
    ['(?=待)核', '不支持前后环视'],
    ['(?<!待)核', '不支持前后环视'],
    ['(待)\\1', '不支持反向引用'],
    ['*待', '前面没有要重复的内容'],
    ['待{2000}', '重复次数太大'],
    ['[一-龥]{600}', '太复杂'],
    ['[核-待]', '方括号里的写法不对'],
    ['(待)*', '能与空文字相配'],
    ['日期=', '能与空文字相配'],
  ])('%s is refused: %s', async (pattern, problem) => {
    const { patterns, problems } = await loadBlankPatterns([pattern, '待核']);
    expect(problems).toEqual([{ pattern, problem: expect.stringContaining(problem) as string }]);
    expect(patterns).toHaveLength(1);
  });

  test('that would run for years in JavaScript come to an end', async () => {
    const { patterns } = await loadBlankPatterns(['(甲+)+$', '(甲|甲甲)*核', '甲.*核|核']);
    expect(addPlaceholders(analyze(parse(`${'甲'.repeat(20_000)}乙`)), patterns).placeholders.length).toBe(0);
    expect(addPlaceholders(analyze(parse('核甲'.repeat(10_000))), patterns).placeholders.length).toBeGreaterThan(0);
  });
});
