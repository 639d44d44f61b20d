import { describe, expect, test } from 'vitest';
import { analyze, applyEdits, chineseWords, fillPlaces, parse, recordOf, wordSaid } from '../../../src/core/index.ts';
import {
  fillPreview,
  checkAnswers,
  fillPlacesWith,
  findPlaces,
  readRequestRows,
  requestColumns,
  requestRows,
} from '../../../src/core/later.ts';

const read = (text: string) => analyze(parse(text));
const text = [
  '同志们：',
  '一、全县新增就业XX人，同比增长X%。',
  '二、X月X日前，由农业农村局牵头完成XX亩造林任务。',
  '三、召开【会议名称】，请XX书记讲话。',
].join('\n');
const analysis = read(text);
const places = fillPlaces(analysis);
const idOf = (label: string): string => places.find(({ group }) => group.label === label)!.id;
const header = requestColumns.map(({ name }) => name);
const rows = requestRows(analysis, places, { office: '农业农村局', deadline: '11月25日' });
/** The table as it comes back, with some values written in. */
const returned = (values: Readonly<Record<string, string>>): readonly (readonly string[])[] => [
  ['征数表'],
  header,
  ...rows.map((row) => [...row.slice(0, -1), values[row[3]!.replace(/（.*/u, '')] ?? '']),
];

describe('a percentage that a workbook kept as a fraction', () => {
  const statusOf = (label: string, value: string) => {
    const { answers } = checkAnswers(analysis, [{ id: idOf(label), sentence: '', wanted: '', office: '', value }]);
    const { status, problem } = answers[0]!;
    return [status, problem && wordSaid(problem, chineseWords)];
  };

  test('is asked about, with what it may have been', () => {
    const percent = places.find(({ group }) => group.kind === 'percent')!.group.label;
    expect(statusOf(percent, '0.125')).toEqual(['doubtful', expect.stringContaining('可能是12.5%')]);
    expect(statusOf(percent, '.07')).toEqual(['doubtful', expect.stringContaining('可能是7%')]);
    for (const sure of ['12.5', '0.5%', '1', '0']) expect(statusOf(percent, sure)).toEqual(['fits', null]);
  });

  test('is none where something else is counted', () => {
    expect(statusOf('人数', '0.5')).toEqual(['fits', null]);
  });
});

describe('names of places', () => {
  test('stay the same when the text is edited elsewhere, and are each one of a kind', () => {
    const later = fillPlaces(read(`新写的一段，到会XX人。\n${text.replace('同志们', '各位同志')}`)).map(({ id }) => id);
    expect(later.slice(1)).toEqual(places.map(({ id }) => id));
    expect(new Set(later).size).toBe(later.length);
    for (const { id } of places) expect(id).toMatch(/^[2-9A-HJ-NP-Z]{6}-\d$/u);
  });

  test('sentences that stand twice are told apart by their order', () => {
    const twice = fillPlaces(read('到会XX人。\n到会XX人。')).map(({ id }) => id);
    expect(twice[1]).toBe(`${twice[0]!}.2`);
  });

  test('a place is found again when its sentence was changed, not when it could be two', () => {
    const changed = read(text.replace('全县新增就业XX人', '今年前三季度，全县新增就业XX人'));
    const found = findPlaces(changed, places.map(recordOf));
    expect(found.get(idOf('人数'))?.exact).toBe(false);
    expect(found.get(idOf('人数'))?.place.group.label).toBe('人数');
    const doubled = read('到会群众代表XX人。然后到会群众代表XX人。');
    const record = { id: 'GONE22-1', label: '人数', before: '会上到会群众代表', after: '人。' };
    expect(findPlaces(doubled, [record]).size).toBe(0);
  });
});

describe('征数表', () => {
  test('one row for each group, the blank marked in its sentence', () => {
    expect(rows.map((row) => row[2])).toContain('一、全县新增就业【XX】人，同比增长X%。');
    expect(rows.map((row) => row[2])).toContain('三、召开【会议名称】，请XX书记讲话。');
    expect(rows.find((row) => row[1] === idOf('日期'))?.[3]).toBe('日期（如3月5日）');
  });

  test('columns are found by their names: others between them, rows in any order, a header on each page', () => {
    const mixed = readRequestRows([
      ['某县征数表', '', ''],
      ['备注', ' 填 写 ', '编号'],
      ['', '120', ` ${idOf('人数').toLowerCase()} `],
      ['备注', '填写', '编号'],
      ['无编号的话', '', ''],
    ]);
    expect(mixed).toEqual([expect.objectContaining({ id: idOf('人数'), value: '120' })]);
    expect(readRequestRows([['序号', '内容']])).toBeNull();
  });

  test('tells what fits, what does not, what is empty', () => {
    const { answers } = checkAnswers(analysis, readRequestRows(returned({ 人数: '1200', 日期: '2月30日' }))!);
    const status = (label: string) => answers.find(({ place }) => place?.group.label === label)?.status;
    expect([status('人数'), status('日期'), status('会议名称')]).toEqual(['fits', 'problem', 'empty']);
  });

  test('a sentence changed meanwhile is told, with or without what was remembered', () => {
    const changed = read(text.replace('全县新增', '今年全县新增'));
    const back = readRequestRows(returned({ 人数: '1200' }))!;
    for (const sent of [places.map(recordOf), []]) {
      const answer = checkAnswers(changed, back, sent).answers.find(({ row }) => row.value === '1200');
      expect(answer?.status).toBe('changed');
      expect(answer?.sentence).toContain('今年全县新增就业【XX】人');
    }
  });

  test('rows without a place, places without a row, one place with two values', () => {
    const back = readRequestRows([header, ['1', 'ZZZZZZ-1', '别处的话【X】。', '', '', '', '5']])!;
    const { answers, missing } = checkAnswers(analysis, back, places.map(recordOf));
    expect(answers[0]?.status).toBe('gone');
    expect(missing).toHaveLength(places.length);
    const twice = readRequestRows([
      ['编号', '填写'],
      [idOf('人数'), '5'],
      [idOf('人数'), '6'],
    ])!;
    expect(checkAnswers(analysis, twice).answers.map(({ status }) => status)).toEqual(['conflict', 'conflict']);
  });

  test('values fill their places at once', () => {
    const { answers } = checkAnswers(analysis, readRequestRows(returned({ 人数: '1200人', 日期: '2026-03-05' }))!);
    const values = answers.flatMap(({ place, row, status }) =>
      place && status === 'fits' ? [{ place, value: row.value }] : [],
    );
    const filled = applyEdits(text, fillPlacesWith(analysis, values));
    expect(filled).toBe(text.replace('XX人', '1200人').replace('X月X日', '3月5日'));
  });
});

test('preview: the value in its place, other blanks as they are', () => {
  const { group } = places.find(({ id }) => id === idOf('人数'))!;
  const pieces = fillPreview(analysis, group, '1200');
  expect(pieces.map(({ text: words }) => words).join('')).toBe('一、全县新增就业1200人，同比增长X%。');
  expect(pieces.filter(({ kind }) => kind !== 'printed')).toEqual([
    { text: '1200', kind: 'value' },
    { text: 'X', kind: 'other' },
  ]);
  expect(fillPreview(analysis, group, '').find(({ kind }) => kind === 'blank')?.text).toBe('XX');
});
