import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backFill, type TemplateLine } from '../../../src/office/word/back-fill.ts';

/** A line whose blanks stand in ⟦ ⟧. */
function line(marked: string): TemplateLine {
  let text = '';
  const blanks: { start: number; end: number }[] = [];
  for (const part of marked.split(/(⟦[^⟧]*⟧)/u)) {
    const words = part.replace(/[⟦⟧]/gu, '');
    if (part.startsWith('⟦')) blanks.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, blanks };
}

/** What goes back, as `mask→value`, and what does not, as `before→after`. */
function read(template: readonly string[], after: readonly string[]): { fills: string[]; others: string[] } {
  const lines = template.map(line);
  const { edits, others } = backFill(lines, after);
  return {
    fills: edits.map(({ line: at, start, end, text }) => `${at}:${lines[at]!.text.slice(start, end)}→${text}`),
    others: others.map(({ line: at, before, after: now }) => `${at}:${before}→${now}`),
  };
}

describe('backFill', () => {
  test('values in the place of blanks, also where hardly anything else stands in the line', () =>
    expect(
      read(
        ['标题', '姓名\t⟦XXX⟧\t单位\t⟦XXXX⟧', '⟦XX⟧', '投资⟦XX⟧亿元，同比增长⟦X⟧%。'],
        ['标题', '姓名\t欧阳明月\t单位\t市发展和改革委员会', '县委书记 王芳', '投资1亿2000万亿元，同比增长6.8%。'],
      ),
    ).toEqual({
      fills: ['1:XXX→欧阳明月', '1:XXXX→市发展和改革委员会', '2:XX→县委书记 王芳', '3:XX→1亿2000万', '3:X→6.8'],
      others: [],
    }));

  test('a blank still open is no value; other words that changed stay out and are told', () =>
    expect(
      read(
        ['全市完成投资⟦XX⟧亿元，要认真落实。', '由⟦XXX⟧同志负责。', '散会。'],
        ['全市完成投资36亿元，要切实抓好落实。', '由XXX同志牵头负责。', '新加一段。', '散会。'],
      ),
    ).toEqual({ fills: ['0:XX→36'], others: ['0:认真→切实抓好', '1:→牵头', '2:→新加一段。'] }));

  test('a blank that was taken out, or went with the words around it, is no value', () =>
    expect(read(['各镇要在⟦X月X日⟧前完成任务。', '请⟦XX⟧讲话。'], ['各镇要近日完成任务。', '请讲话。'])).toEqual({
      fills: [],
      others: ['0:在X月X日前→近日', '1:XX→'],
    }));

  test('a line that is all blank is not any new line that belongs to another', () =>
    expect(read(['⟦XX⟧', '参会⟦XX⟧人'], ['参会36人'])).toEqual({ fills: ['1:XX→36'], others: ['0:XX→'] }));

  test('values of lines in quite another order go home, equal lines one after the other', () => {
    const count = 400;
    const places = Array.from({ length: count }, (_, at) => `第${at}个村全年投资⟦XX⟧万元，户数⟦XX⟧户。`);
    const equal = Array.from({ length: 20 }, () => '本年度完成投资⟦XX⟧万元。');
    const after = [...places, ...equal].map((text, at) => text.replaceAll('⟦XX⟧', String(1000 + at))).reverse();
    const { fills } = read([...places, ...equal], after);
    expect(fills.length).toBe(2 * count + 20);
    for (const at of [0, 7, 399])
      expect(fills.filter((fill) => fill.startsWith(`${at}:`))).toEqual([
        `${at}:XX→${1000 + at}`,
        `${at}:XX→${1000 + at}`,
      ]);
    expect(new Set(fills.filter((fill) => Number.parseInt(fill) >= count)).size).toBe(20);
  });

  test('lines taken out, put in and moved are told', () =>
    expect(
      read(
        ['甲段落说的是一件事。', '乙', '全市完成投资⟦XX⟧亿元。'],
        ['全市完成投资3亿元。', '甲段落说的是一件事。', '丙'],
      ),
    ).toEqual({
      fills: ['2:XX→3'],
      others: expect.arrayContaining(['2:→丙']) as string[],
    }));

  test('whatever is filled in, all of it goes back and nothing else is told of', () => {
    const words = fc.stringMatching(/^[一二三四五，。同志]{1,6}$/u);
    const value = fc.stringMatching(/^[0-9甲乙]{1,5}$/u);
    const template = fc.array(fc.array(fc.tuple(words, value), { maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(template, (lines) => {
        const marked = lines.map((parts, at) => `第${at}段${parts.map(([text]) => `${text}⟦XX⟧`).join('')}完。`);
        const filled = lines.map((parts, at) => `第${at}段${parts.map(([text, one]) => text + one).join('')}完。`);
        const values = lines.flatMap((parts, at) => parts.map(([, one]) => `${at}:XX→${one}`));
        expect(read(marked, filled)).toEqual({ fills: values, others: [] });
      }),
    );
  });
});
