import { describe, expect, test } from 'vitest';
import { analyze, applyEdits, lint, parse } from '../../../src/core/index.ts';
import {
  lineKeys,
  mergeFormat,
  mergeMatters,
  settlingEdits,
  sourcePassages,
  type MergeRecord,
} from '../../../src/core/later.ts';

const read = (text: string) => analyze(parse(text));

const farm =
  '（一）农业农村局工作\n全县粮食总产量达到32.6万吨。\n各乡镇要提前腾出仓容，落实收购资金，做到不限收、不拒收、不打白条，切实保护农民种粮积极性。';
const trade =
  '（二）商务局工作\n今年以来，全县粮食总产量达到31.9万吨，收购有序。\n各乡镇要提前腾出仓容，落实收购资金，做到不限收、不拒收、不打白条，切实保护农民种粮积极性。';
const text = ['全县情况汇报', '一、总体情况', farm, trade, '二、下步打算', '再接再厉。', ''].join('\n');

const recordOf = (whole: string, sources: Readonly<Record<string, string>>): MergeRecord => ({
  entries: Object.entries(sources).map(([name, words]) => {
    const start = whole.indexOf(words);
    const lines = lineKeys(read(whole), { start, end: start + words.length });
    return { name, time: '2026-11-30 17:30', lines, leftOut: [] };
  }),
});
const record = recordOf(text, { 农业局: farm, 商务局: trade });
const passagesIn = (whole: string, from = record) =>
  sourcePassages(read(whole), from).map(({ name, range }) => [name, whole.slice(range.start, range.end).slice(0, 9)]);

describe('where passages of a merged text came from', () => {
  test('they are known by their lines, renumbered, moved and with lines written between them', () => {
    expect(passagesIn(text)).toEqual([
      ['农业局', '（一）农业农村局工'],
      ['商务局', '（二）商务局工作\n'],
    ]);
    const later = [
      '一、总体情况',
      trade.replace('（二）', '（一）').replace('\n', '\n新写的一段话。\n'),
      farm.replace('（一）', '（二）'),
    ];
    expect(passagesIn(later.join('\n')).map(([name]) => name)).toEqual(['商务局', '农业局']);
  });

  test('a line that two sources have goes on with the passage in front of it, once, and alone is of neither', () => {
    expect(passagesIn(text).map(([name]) => name)).toEqual(['农业局', '商务局']);
    expect(
      passagesIn('各乡镇要提前腾出仓容，落实收购资金，做到不限收、不拒收、不打白条，切实保护农民种粮积极性。'),
    ).toEqual([]);
  });

  test('a source may begin with a line that the one in front of it has, too', () => {
    const [one, other] = ['甲局抓调度\n要压实各级责任，健全机制。', '要压实各级责任，健全机制。\n乙局抓培训'];
    const from = {
      entries: [one, other].map((words, index) => ({
        ...{ name: `${index}`, time: '', leftOut: [] },
        lines: lineKeys(read(words), { start: 0, end: words.length }),
      })),
    };
    expect(passagesIn([one, other].join('\n'), from).map(([name]) => name)).toEqual(['0', '1']);
  });

  test('the record is kept as a file that people can read', () => {
    const written = mergeFormat.write(record, '{"备注":"留着","来源":[]}');
    expect(JSON.parse(written)).toMatchObject({ 备注: '留着', 来源: [{ 文件: '农业局' }, { 文件: '商务局' }] });
    expect(mergeFormat.read(written)).toEqual({ kind: 'known', value: record });
    expect(mergeFormat.read('{"来源":1}')).toEqual({ kind: 'foreign' });
  });
});

describe('what sources say differently', () => {
  const matters = (whole: string, from = record) => {
    const analysis = read(whole);
    return mergeMatters(analysis, sourcePassages(analysis, from), lint(analysis));
  };

  test('one indicator with two figures: the one that is chosen stands at both places', () => {
    const figure = matters(text).find(({ kind }) => kind === 'figure')!;
    expect([figure.subject, figure.choices.map((one) => [one.text, one.sources])]).toEqual([
      '粮食总产量',
      [
        ['32.6万吨', ['农业局']],
        ['31.9万吨', ['商务局']],
      ],
    ]);
    const after = applyEdits(text, settlingEdits([figure.choices[0]!]));
    expect(after).toBe(text.replace('31.9', '32.6'));
    expect(matters(after).filter(({ kind }) => kind === 'figure')).toEqual([]);
  });

  test('a passage that stands in two of them: one goes with its line', () => {
    const repeat = matters(text).find(({ kind }) => kind === 'repeat')!;
    const after = applyEdits(text, settlingEdits([repeat.choices[0]!]));
    expect(after).toBe(
      text.replace(
        '收购有序。\n各乡镇要提前腾出仓容，落实收购资金，做到不限收、不拒收、不打白条，切实保护农民种粮积极性。\n',
        '收购有序。\n',
      ),
    );
  });

  test('one body under two names', () => {
    const first = '（一）工业局工作\n全县乡村振兴工作领导小组要定期调度项目。';
    const second = '（二）财政局工作\n资金由全县乡村振兴领导小组统筹安排。';
    const whole = ['全县情况汇报', '一、总体情况', first, second, ''].join('\n');
    const name = matters(whole, recordOf(whole, { 甲: first, 乙: second })).find(({ kind }) => kind === 'name')!;
    expect(applyEdits(whole, settlingEdits([name.choices[0]!]))).toBe(whole.replace('振兴领导', '振兴工作领导'));
  });

  test('figures of other years, and what one source says twice, are no matter', () => {
    const other = text
      .replace('今年以来，', '2021年，')
      .replace('全县粮食总产量达到32', '2026年，全县粮食总产量达到32');
    const from = recordOf(other, {
      农业局: other.slice(other.indexOf('（一）'), other.indexOf('（二）') - 1),
      商务局: other.slice(other.indexOf('（二）'), other.indexOf('二、下')),
    });
    expect(matters(other, from).filter(({ kind }) => kind === 'figure')).toEqual([]);
    expect(matters(text, { entries: [] })).toEqual([]);
  });
});
