import { describe, expect, test } from 'vitest';
import {
  addPlaceholders,
  analyze,
  ignorePlaceholders,
  lint,
  loadBlankPatterns,
  parse,
  placeholderGroups,
  slowPatterns,
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
    ['(?:.*){200}b|a', '太复杂'],
    ['[核-待]', '方括号里的写法不对'],
    ['(待)*', '能与空文字相配'],
    ['日期=', '能与空文字相配'],
  ])('%s is refused: %s', async (pattern, problem) => {
    const { patterns, problems } = await loadBlankPatterns([pattern, '待核']);
    expect(problems).toEqual([{ pattern, problem: expect.stringContaining(problem) as string }]);
    expect(patterns).toHaveLength(1);
  });

  test('that would run for years in JavaScript find nothing, and are no trouble', async () => {
    const { patterns } = await loadBlankPatterns(['(甲+)+$', '(甲|甲甲)*核']);
    const analysis = analyze(parse(`${'甲'.repeat(20_000)}乙`));
    expect(addPlaceholders(analysis, patterns)).toBe(analysis);
    expect(slowPatterns(analysis.document, patterns)).toEqual([]);
  });

  test('that look at the rest of a line at each place are left out, and the others are not', async () => {
    const { patterns } = await loadBlankPatterns(['(?:.*){8}核|甲', '待定']);
    const analysis = analyze(parse(`${'甲'.repeat(4000)}\n待定\n${'甲'.repeat(4000)}`));
    expect(slowPatterns(analysis.document, patterns).map(({ written }) => written)).toEqual(['(?:.*){8}核|甲']);
    expect(addPlaceholders(analysis, patterns).placeholders.map(({ text }) => text)).toEqual(['待定']);
  });

  test('take no more steps in a line than a bound, however long it is', async () => {
    const { patterns } = await loadBlankPatterns(['(?:.*){8}核|甲']);
    const { steps, ranges } = patterns[0]!.find('甲'.repeat(30_000));
    expect([steps, ranges.length < 20]).toEqual([Infinity, true]);
  });

  test('of ordinary kinds are used in a page of one line', async () => {
    const { patterns } = await loadBlankPatterns(['〔待[^〕]*〕', '日期=时间另定']);
    const analysis = analyze(
      parse(
        '请各单位〔待核〕于时间另定前完成各项准备工作，把责任落实到每一个岗位、每一个环节、每一个人，做到守土有责、守土尽责，确保万无一失。'.repeat(
          140,
        ),
      ),
    );
    expect(slowPatterns(analysis.document, patterns)).toEqual([]);
    const found = addPlaceholders(analysis, patterns).placeholders.map(({ text }) => text);
    expect(found.filter((text) => text === '时间另定')).toHaveLength(140);
  });

  test('beyond the fiftieth are named and left out', async () => {
    const { patterns, problems } = await loadBlankPatterns(Array.from({ length: 52 }, (_, index) => `待核${index}`));
    expect([patterns.length, problems.map(({ problem }) => problem)]).toEqual([50, ['写法多于50种', '写法多于50种']]);
  });
});
