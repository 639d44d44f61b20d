import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, parse, type TextRange } from '../../../src/core/index.ts';
import { formatEdits } from '../../../src/core/later.ts';

const format = (text: string, within?: TextRange): string => applyEdits(text, formatEdits(parse(text), within));

const body = '各单位要切实提高政治站位，压实工作责任，抓好各项任务的落实，确保如期完成。';
const lines = (...all: string[]): string => all.join('\n');

describe('formatting', () => {
  test('indents as most paragraphs of the file', () => {
    expect(format(lines(`　　${body}`, `    ${body}`, `　　${body}`, `\t${body}`, body))).toBe(
      lines(...Array.from({ length: 5 }, () => `　　${body}`)),
    );
    expect(format(lines(body, ` ${body}`, body))).toBe(lines(body, body, body));
  });

  test('headings keep a manner of their own', () => {
    const text = lines('一、提高认识', `　　${body}`, '二、压实责任', `　　${body}`, '  三、狠抓落实', `　　${body}`);
    expect(format(text)).toBe(text.replace('  三、', '三、'));
  });

  test('titles, salutations, signatures and what is laid out stay where they are', () => {
    const text = lines(
      '　　　　　　　在全县会议上的讲话',
      '同志们：',
      `　　${body}`,
      `　　${body}`,
      '　　　　　　　　　　县　长　王明',
    );
    expect(format(text)).toBe(text);
  });

  test('a paragraph that was broken into lines is not indented inside', () => {
    const text = lines(
      `　　${body}`,
      `　　${body}`,
      '　　各单位要切实提高政治站位，压实工作责任，抓好各',
      '项任务的落实，确保在规定的时间内如期完成任务。',
    );
    expect(format(text)).toBe(text);
  });

  test('takes spaces from the ends of lines and from before marks', () => {
    expect(format(lines('会议要求：  ', '　　', `${body.replace('，', ' ，')} \t`))).toBe(
      lines('会议要求：', '', body),
    );
    expect(format('县长　王　明')).toBe('县长　王　明');
  });

  test('keeps to the lines of a selection, and to line ends as they are', () => {
    const text = `${body} \r\n${body} \r\n${body} `;
    expect(format(text, { start: body.length + 4, end: body.length + 5 })).toBe(`${body} \r\n${body}\r\n${body} `);
  });

  test('changes white space only, and nothing the second time', () =>
    fc.assert(
      fc.property(fc.array(officeLine, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (all, lineEnd) => {
        const text = all.join(lineEnd);
        const once = format(text);
        expect(once.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        expect(once.split(lineEnd)).toHaveLength(text.split(lineEnd).length);
        expect(format(once)).toBe(once);
      }),
    ));
});

const officeLine = fc
  .array(
    fc.constantFrom(
      '　',
      ' ',
      '\t',
      '\u00a0',
      '一、',
      '（一）',
      '一是',
      '同志们：',
      body,
      '要抓好落实',
      '，',
      '。',
      '”',
      '>',
      'XX',
      '来源：',
    ),
    {
      maxLength: 7,
    },
  )
  .map((parts) => parts.join(''));

test('a line of white space between CR and LF stays: without it they would be one line end', () => {
  for (const text of ['甲。\r　　\n乙。', '甲。\r\f\n乙。'])
    expect(applyEdits(text, formatEdits(parse(text)))).toBe(text);
});
