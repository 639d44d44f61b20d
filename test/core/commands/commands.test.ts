import { describe, expect, test } from 'vitest';
import { analyze, applyEdits, fillPlaces, parse, placeholderGroups } from '../../../src/core/index.ts';
import { countBlanks, fillReturned, readRequestRows, requestSheet } from '../../../src/core/later.ts';

const text = '定于X月X日召开。\nXX人参加，请XX同志讲话。\n';
const analysis = analyze(parse(text));

describe('blanks', () => {
  test('are counted as places, and their masks beside them', () => {
    expect(countBlanks(analysis)).toEqual({ groups: 3, masks: 4 });
    expect(countBlanks(analysis).groups).toBe(placeholderGroups(analysis).length);
    expect(countBlanks(analysis).masks).toBe(analysis.statistics.placeholders);
  });
  test('of a part are those inside it', () => {
    expect(countBlanks(analysis, { start: 0, end: text.indexOf('\n') })).toEqual({ groups: 1, masks: 2 });
    expect(countBlanks(analysis, { start: 0, end: 0 })).toEqual({ groups: 0, masks: 0 });
  });
});

describe('a 征数表', () => {
  const places = fillPlaces(analysis);
  const sheet = requestSheet('稿/讲话.txt', analysis, places, { office: '办公室', deadline: '11月25日' });
  /** The table as it comes back with values by what is wanted; rows without one are left out. */
  const returned = (values: Readonly<Record<string, string>>) => {
    const rows = sheet.rows.flatMap((row) => {
      const value = Object.entries(values).find(([wanted]) => row[3]!.startsWith(wanted))?.[1];
      return value === undefined ? [] : [[...row.slice(0, -1), value]];
    });
    return readRequestRows([sheet.columns.map(({ name }) => name), ...rows])!;
  };

  test('is titled by its text and has a row for each blank', () => {
    expect([sheet.title, sheet.rows.length]).toEqual(['讲话征数表', 3]);
    expect(sheet.rows[0]!.slice(4)).toEqual(['办公室', '11月25日', '']);
  });

  test('that comes back fills what fits and names the rest', () => {
    const { edits, refused, absent } = fillReturned(analysis, returned({ 人数: '120', 日期: '2月30日' }));
    expect(applyEdits(text, edits)).toBe(text.replace('XX人', '120人'));
    expect(refused.map(({ row: { value } }) => value)).toEqual(['2月30日']);
    expect(absent).toEqual([places[2]]);
  });

  test('that comes back empty fills nothing', () => {
    const { edits, absent } = fillReturned(analysis, []);
    expect([edits, absent]).toEqual([[], places]);
  });
});
