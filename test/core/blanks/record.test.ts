import { describe, expect, test } from 'vitest';
import {
  analyze,
  applyEdits,
  chineseWords,
  ignorePlaceholders,
  lint,
  parse,
  placeOf,
  wordSaid,
} from '../../../src/core/index.ts';
import { fillRecord } from '../../../src/core/later.ts';

const template =
  '兹定于X月X日召开【会议名称】，XX人参加，其中记者X人。请XX同志讲话，祝【会议名称】成功，由XX公司承办。';
const analysis = analyze(parse(template));
const fill = (record: Record<string, string>) => {
  const result = fillRecord(analysis, new Map(Object.entries(record)));
  return { ...result, text: applyEdits(template, result.edits), open: result.open.map(({ id }) => id) };
};

describe('a record', () => {
  test('names blanks by id, field, what is asked for, and ordinal', () => {
    const { text, open, unused, problems } = fill({
      b1: '2026-03-05',
      会议名称: '春季造林会议',
      人数1: '120',
      数量2: '3',
      姓名: '王明',
      公司名称: '青山',
    });
    expect(text).toBe(
      '兹定于3月5日召开春季造林会议，120人参加，其中记者3人。请王明同志讲话，祝春季造林会议成功，由青山公司承办。',
    );
    expect([open, unused, problems]).toEqual([[], [], []]);
  });

  test('the id of one member, the words of a field with its brackets', () => {
    const { text, open } = fill({ 'b1-1': '3', 'b1-2': '5', '【会议名称】': '大会' });
    expect(text).toContain('兹定于3月5日召开大会，XX人');
    expect(open).toEqual(['b3', 'b4', 'b5', 'b7']);
    expect(fill({ 'b1-2': '5' })).toMatchObject({ open: ['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7'] });
  });

  test('the exact name wins over the common one', () => {
    const { text } = fill({ 会议名称: '大会', 会议名称2: '会议', b2: '全会' });
    expect(text).toContain('召开全会，');
    expect(text).toContain('祝会议成功');
  });

  test('tells of names that nothing goes by and of values that do not fit', () => {
    const { text, unused, problems, open } = fill({ b1: '2月30日', 备注: '无', 人数: '3' });
    expect(text).toBe(template);
    expect(unused).toEqual(['备注', '人数']);
    expect(problems.map(({ key, problem }) => [key, wordSaid(problem, chineseWords)])).toEqual([['b1', '没有2月30日']]);
    expect(open).toHaveLength(7);
  });
});

describe('what is declared to be no blank', () => {
  const text = '成立XX专班，XX专班有X人。\n共有XX人，涉及XX人。';
  const all = analyze(parse(text));
  const left = (words: string[], places = [placeOf(text, { start: 0, end: 0 })].slice(1)): string[] =>
    ignorePlaceholders(all, { words, places }).placeholders.map(({ start, end }) => text.slice(start, end + 1));

  test('a word, wherever it stands', () => expect(left(['XX专班'])).toEqual(['X人', 'XX人', 'XX人']));

  test('one place, by the words around it', () => {
    const start = text.indexOf('XX人');
    const place = placeOf(text, { start, end: start + 2 });
    expect(place).toEqual({ before: '共有', text: 'XX', after: '人，涉及XX人' });
    expect(left([], [place])).toEqual(['XX专', 'XX专', 'X人', 'XX人']);
  });

  test('figures and findings follow', () => {
    const rest = ignorePlaceholders(all, { words: ['XX专班'], places: [] });
    expect(rest.statistics.placeholders).toBe(3);
    expect(rest.statisticsOf(rest.speeches[0]!).placeholders).toBe(3);
    expect(lint(rest).filter(({ rule }) => rule === 'placeholder/unfilled')).toHaveLength(3);
    expect(rest.outline).toBe(all.outline);
  });

  test('nothing ignored is the same analysis', () =>
    expect(ignorePlaceholders(all, { words: ['没有'], places: [] })).toBe(all));
});
