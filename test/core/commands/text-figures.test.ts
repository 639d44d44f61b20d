import { describe, expect, it } from 'vitest';
import { analyze, figuresOfPart, parse, wordsIn } from '../../../src/core/index.ts';
import { textFigures } from '../../../src/core/later.ts';

const text = [
  '在全县秋粮收购工作会议上的讲话',
  '（2025年11月30日）',
  '同志们：',
  '今天开会，安排今年的收购工作。下面，我讲两点意见。',
  '一、提高认识',
  '一是收购关系农民增收。二是收购关系“米袋子”！”各乡镇要高度重视，压实责任；有关部门要通力协作，一抓到底。',
  '二、突出重点',
  '（一）备好仓容。要提前腾出仓容。',
  '（二）落实资金。要保证不打白条。',
  '谢谢大家！',
].join('\n');
const figures = textFigures(analyze(parse(text)), 10);

describe('textFigures', () => {
  it('counts the sentences of what is read out', () => {
    // The salutation, two and four of body text, four in the two items, and the thanks.
    expect(figures.sentences).toBe(1 + 2 + 3 + 4 + 1);
  });

  it('finds the longest sentence, which ；does not end, with the marks that close the one in front of it', () => {
    const { start, end, words } = figures.longest!;
    expect(text.slice(start, end)).toBe('各乡镇要高度重视，压实责任；有关部门要通力协作，一抓到底。');
    expect(words).toBe(end - start);
  });

  it('lists the outermost items and those below that have lines of their own', () => {
    expect(figures.sections.map(({ name, level }) => [level, name])).toEqual([
      [1, '一、提高认识'],
      [1, '二、突出重点'],
      [2, '（一）备好仓容'],
      [2, '（二）落实资金'],
    ]);
  });

  it('shares minutes and target out by the words of each section', () => {
    const analysis = analyze(parse(text));
    const { words: whole, minutes } = analysis.statistics;
    for (const section of figures.sections) {
      const words = wordsIn(analysis, section);
      expect(section.words).toBe(words);
      expect(section.minutes).toBeCloseTo((minutes * words) / whole);
      expect(section.planned).toBeCloseTo((10 * words) / whole);
    }
  });

  it('has no plan where there is no target, and nothing to share out in an empty text', () => {
    expect(textFigures(analyze(parse(text))).sections.map(({ planned }) => planned)).toEqual([null, null, null, null]);
    expect(textFigures(analyze(parse('')))).toMatchObject({ sentences: 0, longest: null, pages: 1, sections: [] });
    expect(figuresOfPart(analyze(parse('')), { start: 0, end: 0 }, 20)).toMatchObject({ minutes: 0, planned: 0 });
  });

  it('leaves what is set aside out of every figure, and tells it apart', () => {
    const start = text.indexOf('二、突出重点');
    const end = text.indexOf('\n谢谢大家');
    const aside = textFigures(analyze(parse(text, undefined, [{ start, end }])));
    const without = textFigures(analyze(parse(text.slice(0, start) + text.slice(end + 1))));
    expect(aside.setAside.passages).toBe(1);
    expect({ ...aside, setAside: without.setAside, sections: aside.sections.length }).toEqual({
      ...without,
      sections: 1,
    });
  });

  it('a sentence is found where it stands, whatever is not read', () => {
    const hidden = '同志们：\n今天开\u200b会，安排今年的收购工作和明年的备耕工作。散会。\n';
    const { start, end } = textFigures(analyze(parse(hidden))).longest!;
    expect(hidden.slice(start, end)).toBe('今天开\u200b会，安排今年的收购工作和明年的备耕工作。');
  });

  it('takes time linear in the text where a line has ten thousand sentences', () => {
    const many = textFigures(analyze(parse(`一、甲\n${'乙丙。'.repeat(10_000)}`)));
    expect(many.sentences).toBe(10_000);
  });
});
