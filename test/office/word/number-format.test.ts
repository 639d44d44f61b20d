import { describe, expect, test } from 'vitest';
import { formatNumber, isKnownFormat } from '../../../src/office/word/number-format.ts';

const values = [1, 10, 11, 20, 100, 101, 1001, 10001];

/** What Word shows, column by column; an empty cell was not seen. */
const table: readonly (readonly [string, string])[] = [
  ['chineseCounting', '一 十 十一 二十 一○○ 一○一 一○○一 一○○○一'],
  ['chineseCountingThousand', '一 十 十一 二十 一百 一百〇一 一千〇一 一万〇一'],
  ['chineseLegalSimplified', '壹 壹拾 壹拾壹 贰拾 壹佰 壹佰零壹 壹仟零壹 壹万零壹'],
  ['ideographDigital', '一 一〇 一一 二〇 一〇〇 一〇一 一〇〇一 一〇〇〇一'],
  ['japaneseCounting', '一 十 十一 二十 百 百一 千一 一万一'],
  ['taiwaneseCounting', '一 十 十一 二十 一○○ 一○一 一○○一'],
  ['taiwaneseCountingThousand', '一 十 十一 二十 一百 一百零一 一千零一 一萬零一'],
  ['taiwaneseDigital', '一 一○ 一一 二○ 一○○ 一○一'],
  ['decimalEnclosedCircle', '① ⑩ ⑪ ⑳ 100 101'],
  ['decimalEnclosedCircleChinese', '① ⑩ ⑪ ⑳ 100 101'],
  ['decimalEnclosedParen', '⑴ ⑽ ⑾ ⒇ 100'],
  ['decimalEnclosedFullstop', '⒈ ⒑ ⒒ ⒛ 100'],
  ['ideographEnclosedCircle', '㈠ ㈩ 11 20'],
  ['decimalFullWidth', '１ １０ １１ ２０ １００ １０１'],
  ['decimalFullWidth2', '１ １０ １１ ２０ １００ １０１'],
  ['decimal', '1 10 11 20 100 101'],
  ['decimalHalfWidth', '1 10 11 20 100 101'],
  ['decimalZero', '01 10 11 20 100 101'],
  ['ideographTraditional', '甲 癸 11 20'],
  ['ideographZodiac', '子 酉 戌 20'],
  ['upperLetter', 'A J K T VVVV WWWW'],
  ['lowerLetter', 'a j k t vvvv wwww'],
  ['upperRoman', 'I X XI XX C CI'],
  ['lowerRoman', 'i x xi xx c ci'],
  ['inventedBySomebody', '1 10 11 20 100 101'],
];

describe('numbers of automatic lists, as Word shows them', () => {
  test.each(table)('%s', (format, cells) => {
    const expected = cells.split(' ');
    expect(values.slice(0, expected.length).map((value) => formatNumber(value, format))).toEqual(expected);
  });

  test.each([
    [110, 'chineseCountingThousand', '一百一十'],
    [1010, 'chineseCountingThousand', '一千〇一十'],
    [100_000, 'chineseCountingThousand', '一十万'],
    [1_000_000, 'chineseCountingThousand', ''],
    [1_000_000, 'chineseLegalSimplified', ''],
    [13, 'ideographZodiac', '13'],
    [27, 'upperLetter', 'AA'],
    [28, 'upperLetter', 'BB'],
    [7, 'numberInDash', '- 7 -'],
    [7, 'none', ''],
    [7, 'bullet', ''],
  ])('%i as %s: %s', (value, format, text) => expect(formatNumber(value, format)).toBe(text));

  test('a pattern gives the width', () => {
    expect(formatNumber(7, 'custom', '001, 002, 003, ...')).toBe('007');
    expect(formatNumber(1234, 'custom', '001, 002, 003, ...')).toBe('1234');
  });

  test('what is not known can be told', () => {
    expect(isKnownFormat('chineseCounting')).toBe(true);
    expect(isKnownFormat('inventedBySomebody')).toBe(false);
  });
});
