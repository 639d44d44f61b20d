import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, countParagraph, parse } from '../../../src/core/index.ts';

describe('字数 as Word counts', () => {
  test.each([
    ['完成3.5亿元。', 6],
    ['同志们：', 4],
    ['PM2.5 下降5.3%', 4],
    ['', 0],
    ['　　', 0],
    ['“两不愁”——', 7],
    ['abc def', 2],
  ])('%s', (text, words) => expect(countParagraph(text).words).toBe(words));

  test('Han characters outside the basic plane count once', () => expect(countParagraph('𠮷林').han).toBe(2));
  test('digits are read one by one, % as three syllables', () =>
    expect(countParagraph('2024年5%').syllables).toBe(4 + 1 + 1 + 3));
});

test.each([
  ['（一）', 3],
  ['①②', 2],
  ['A4纸、N95口罩', 6],
  ['2024年', 2],
  ['２０２４年', 5],
  ['https://example.com/a?b=1', 1],
  ['同志们:', 4],
  ['50%以上', 3],
  ['\u0000', 0],
  ['😀', 1],
  ['\ud800', 1],
])('字数 of %s', (text, words) => expect(countParagraph(text).words).toBe(words));

test('any string: Han and words are among the characters, parts add up', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }), (a, b) => {
      const [left, right, both] = [countParagraph(a), countParagraph(b), countParagraph(`${a} ${b}`)];
      expect(left.han).toBeLessThanOrEqual(left.words);
      expect(left.words).toBeLessThanOrEqual(left.characters);
      for (const key of ['words', 'han', 'characters', 'syllables'] as const)
        expect(both[key]).toBe(left[key] + right[key]);
    }),
  ));

describe('minutes', () => {
  const body = '要坚持问题导向抓好落实。'.repeat(50);
  test('titles, names and dates are printed but not read', () => {
    const plain = analyze(parse(body)).statistics;
    const titled = analyze(parse(`在全县工作会议上的讲话\n县长　李明\n（2025年3月5日）\n${body}`)).statistics;
    expect(titled.minutes).toBe(plain.minutes);
    expect(titled.words).toBeGreaterThan(plain.words);
  });
  test('residue counts in nothing', () => {
    const { statistics } = analyze(parse(`${body}\n本文原地址：<https://example.com/a.html>`));
    expect(statistics.words).toBe(analyze(parse(body)).statistics.words);
  });
  test('of one speech', () => {
    const analysis = analyze(parse(`第一篇：在甲会上的讲话\n${body}\n第二篇：在乙会上的讲话\n要学习。`));
    const [first, second] = analysis.speeches.map((speech) => analysis.statisticsOf(speech));
    expect(first!.words + second!.words).toBe(analysis.statistics.words);
  });
});

test('blanks are numbered through the document, groups too', () => {
  const { placeholders } = analyze(parse('X月X日\n请XX同志讲话'));
  expect(placeholders.map(({ id, group }) => [id, group])).toEqual([
    ['b1-1', 1],
    ['b1-2', 1],
    ['b2-1', 2],
  ]);
});
