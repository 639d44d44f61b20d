import { describe, expect, test } from 'vitest';
import { en as archiveEnglish } from '../src/editor/archive/messages.en.ts';
import { zh as archiveChinese } from '../src/editor/archive/messages.zh.ts';
import { english } from '../src/editor/messages.en.ts';
import { chinese } from '../src/editor/messages.zh.ts';
import { partsInEnglish } from '../src/editor/part-messages.en.ts';
import { partsInChinese } from '../src/editor/part-messages.zh.ts';
import { chineseSigns, withoutQuoted } from './support/terms.ts';

type Text = string | ((...given: readonly unknown[]) => string);

/** All that a table says, by where it stands. */
const textsOf = (table: object, path = ''): Map<string, Text> =>
  new Map(
    Object.entries(table).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...textsOf(value, `${path}${name}.`)]
        : [[`${path}${name}`, value as Text] as const],
    ),
  );

/** Stands for anything that a text is given, and shows where it has come to stand. */
const given = (index: number): unknown => ({
  [Symbol.toPrimitive]: () => `⟨${index}⟩`,
  join: () => `⟨${index}⟩`,
  toFixed: () => `⟨${index}⟩`,
});

const said = (text: Text): string => (typeof text === 'string' ? text : text(...[0, 1, 2, 3].map(given)));
const placesOf = (text: Text): string[] => [...new Set(said(text).match(/⟨\d⟩|\{\w+\}/gu) ?? [])].sort();

/** The archive's words stand in its own part. */
const zh = textsOf({ ...chinese, ...partsInChinese, archive: archiveChinese });
const en = textsOf({ ...english, ...partsInEnglish, archive: archiveEnglish });

describe('what the editor says', () => {
  test('stands in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
    for (const [path, text] of zh) expect([path, typeof en.get(path)]).toEqual([path, typeof text]);
  });

  test.each([...zh].filter(([, text]) => placesOf(text).length > 0))(
    '%s says in English what it is given',
    (path, text) => expect(placesOf(en.get(path)!)).toEqual(placesOf(text)),
  );

  test('no English text is empty where the Chinese is not', () =>
    expect([...zh].filter(([path, text]) => said(text) !== '' && said(en.get(path)!).trim() === '')).toEqual([
      ['common.gap', '　'],
    ]));

  test('English holds Chinese only as a term beside the English, as a quotation or in the name of a file', () => {
    const left = [...en].filter(([, text]) => chineseSigns.test(withoutQuoted(said(text))));
    expect(left.map(([path, text]) => [path, said(text)])).toEqual([]);
  });
});
