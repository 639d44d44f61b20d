import { describe, expect, test } from 'vitest';
import { collectPlaceholders } from '../../../src/core/analysis/placeholders.ts';
import { parse } from '../../../src/core/index.ts';

const collect = (text: string) => collectPlaceholders(parse(text));

describe('blanks of a document', () => {
  test('are numbered through it, members within their group', () =>
    expect(collect('定于X月X日召开。\n\n请XX同志讲话，X例、X例。').map(({ id, group }) => [id, group])).toEqual([
      ['b1-1', 1],
      ['b1-2', 1],
      ['b2-1', 2],
      ['b3-1', 3],
      ['b4-1', 4],
    ]));

  test('stand at offsets of the document, whatever its line ends', () => {
    const text = '一、XX县\r\n二、【会议名称】\r三、20XX年';
    const blanks = collect(text);
    expect(blanks.map(({ start, end }) => text.slice(start, end))).toEqual(['XX', '【会议名称】', 'XX']);
    expect(blanks.map((blank) => blank.text)).toEqual(['XX', '【会议名称】', 'XX']);
  });

  test('equal lines have blanks of their own', () => {
    const [first, second] = collect('请XX同志汇报；\n请XX同志汇报；');
    expect([first!.group, second!.group]).toEqual([1, 2]);
    expect(second!.start - first!.start).toBe(9);
  });

  test('a text without any has none', () => expect(collect('同志们：\n现在开会。')).toEqual([]));
});
