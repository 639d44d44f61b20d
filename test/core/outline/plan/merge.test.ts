import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, loadOutlineTools, parse, readAgain } from '../../../../src/core/index.ts';

const { planMerge } = await loadOutlineTools();
const read = (text: string) => analyze(parse(text));

/** Merges texts; each goes below the item whose label begins with the words given, or to the end. */
function merge(text: string, ...sources: readonly (readonly [text: string, under?: string])[]) {
  const analysis = read(text);
  const plan = planMerge(
    analysis,
    sources.map(([source, under], index) => ({
      name: `${index + 1}.txt`,
      outlined: read(source),
      under: under === undefined ? null : analysis.outline.items.find(({ label }) => label.startsWith(under))!.id,
    })),
    readAgain(analysis),
  );
  const after = plan.changes.apply(text);
  return { plan, after, parts: plan.sources.map(({ range }) => after.slice(range.start, range.end)) };
}

const frame = '全县经济运行情况汇报\n一、上半年工作\n二、下半年打算\n';
const farm =
  '一、粮食稳产\n夏粮面积稳定。\n（一）良种。推广良种。\n（二）农机。农机到位。\n二、畜牧增收\n出栏量回升。\n';
const trade = '一、消费回暖\n零售额回升。\n二、外贸承压\n订单减少。\n';

describe('texts merged', () => {
  test('three reports, each of which begins at 一、, are counted through at the end', () => {
    const { after, plan } = merge('全县情况汇报\n一、总体情况\n总体平稳。\n', [farm], [trade]);
    expect(after.match(/^[一二三四五六]、.*$/gmu)).toEqual([
      '一、总体情况',
      '二、粮食稳产',
      '三、畜牧增收',
      '四、消费回暖',
      '五、外贸承压',
    ]);
    expect(plan.doubts).toEqual([]);
  });

  test('below a heading their levels are shifted, and the second goes on from the first', () => {
    const { after, parts, plan } = merge(frame, [farm, '上半年'], [trade, '上半年']);
    expect(after).toBe(
      [
        '全县经济运行情况汇报',
        '一、上半年工作',
        '（一）粮食稳产',
        '夏粮面积稳定。',
        '1.良种。推广良种。',
        '2.农机。农机到位。',
        '（二）畜牧增收',
        '出栏量回升。',
        '（三）消费回暖',
        '零售额回升。',
        '（四）外贸承压',
        '订单减少。',
        '二、下半年打算',
        '',
      ].join('\n'),
    );
    expect(parts[1]!.startsWith('（三）消费回暖')).toBe(true);
    expect(parts[0]!.endsWith('出栏量回升。')).toBe(true);
    expect(plan.doubts).toEqual([]);
  });

  test('each below its own heading, whatever the order in which they are given; the forms are those of the text', () => {
    const { after, parts, plan } = merge(
      '(一) 农业\n(二) 商务\n',
      ['一、消费\n回暖。\n二、外贸\n承压。', '商务'],
      ['1、良种\n2、农机', '农业'],
    );
    expect(after).toBe('(一) 农业\n1、良种\n2、农机\n(二) 商务\n1、消费\n回暖。\n2、外贸\n承压。\n');
    expect(parts.map((part) => part.slice(0, 4))).toEqual(['1、消费', '1、良种']);
    expect(plan.doubts).toEqual([]);
  });

  test('what stands around a text stays out and is told; the signature of the text stays at its end', () => {
    const source = '县农业农村局\n2026年上半年工作总结\n各位领导：\n一、粮食稳产\n夏粮面积稳定。\n谢谢大家！\n';
    const { after, plan } = merge('汇报\n一、总体情况\n总体平稳。\n\n　　　县政府办\n　　　2026年7月1日\n', [source]);
    expect(after).toContain('总体平稳。\n二、粮食稳产\n夏粮面积稳定。\n\n　　　县政府办');
    expect(plan.sources[0]!.leftOut.join()).toContain('各位领导：');
  });

  test('a text without headings, one without a word, and an empty target', () => {
    expect(
      merge('', [farm], [trade])
        .after.match(/^[一二三四]、/gmu)!
        .join(''),
    ).toBe('一、二、三、四、');
    expect(merge(frame, ['只有一段话，没有标题。', '下半年']).after).toBe(
      `${frame}`.trimEnd() + '\n只有一段话，没有标题。\n',
    );
    expect(merge(frame, ['']).after).toBe(frame);
  });

  test('line ends become those of the text', () =>
    expect(merge(frame.replaceAll('\n', '\r\n'), [trade.replaceAll('\n', '\r'), '上半年']).after).not.toMatch(
      /[^\r]\n|\r(?!\n)/u,
    ));

  test('property: no character but markers is lost or added, and an undo restores the text byte for byte', () => {
    const line = fc.constantFrom(
      '一、稳粮',
      '二、增收',
      '（一）良种',
      '（二）农机',
      '1.农药',
      '2.化肥',
      '春耕抓得早。',
      '一是快。二是好。',
      '',
    );
    const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
    const bare = (words: string): string =>
      [...words.replace(/[一二三四五六七八九十百]+(?:、|是)|[（(][一二三四五六七八九十\d]+[）)]|\d+\.|[①-⑳]|\s/gu, '')]
        .sort()
        .join('');
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 3 }), fc.nat(9), (target, sources, at) => {
        const analysis = read(target);
        const items = analysis.outline.items.filter(({ style }) => /^(?:chapter|section|arabic)$/u.test(style));
        const under = items.length === 0 || at > items.length ? null : items[at % items.length]!.id;
        const plan = planMerge(
          analysis,
          sources.map((source) => ({ name: '', outlined: read(source), under })),
          readAgain(analysis),
        );
        const after = plan.changes.apply(target);
        const left = plan.sources.flatMap(({ leftOut }) => leftOut).join('');
        expect(bare(after + left)).toBe(bare([target, ...sources].join('')));
        expect(plan.changes.invert(target).apply(after)).toBe(target);
      }),
      { numRuns: 300 },
    );
  });
});
