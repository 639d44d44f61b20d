import { describe, expect, it } from 'vitest';
import { analyze, parse } from '../src/core/index.ts';
import { textFigures } from '../src/core/later.ts';
import { placeOfKey, statisticsModel, statisticsRows, type Counted } from '../src/editor/statistics/model.ts';

const body = (count: number): string => '要把各项任务逐条落实到岗到人，确保按时完成。'.repeat(count);
const text = [
  '在全县秋粮收购工作会议上的讲话',
  '同志们：',
  '下面，我讲两点意见。',
  `一、提高认识\n${body(30)}`,
  `二、突出重点\n${body(10)}`,
  '谢谢大家！',
].join('\n');

const counted = (of: string, target?: number): Counted => {
  const analysis = analyze(parse(of));
  const lineOf = (offset: number): number => of.slice(0, offset).split('\n').length;
  return { file: '讲话.txt', analysis, figures: textFigures(analysis, target), rate: 180, target, lineOf };
};

describe('statisticsModel', () => {
  it('draws the longest section over the whole width, the others to its scale', () => {
    const { sections } = statisticsModel(counted(text));
    expect(sections.map(({ name, plan, planned }) => [name, plan, planned])).toEqual([
      ['一、提高认识', null, ''],
      ['二、突出重点', null, ''],
    ]);
    expect(sections[0]!.length).toBe(1);
    expect(sections[1]!.length).toBeCloseTo(Number(sections[1]!.words) / Number(sections[0]!.words));
  });

  it('marks the plan in each bar, which gives way where more may be said than is', () => {
    const { minutes } = analyze(parse(text)).statistics;
    const over = statisticsModel(counted(text, minutes / 2));
    expect(over.isOver).toBe(true);
    expect(over.target).toContain('超');
    expect(over.sections[0]).toMatchObject({ length: 1, plan: 0.5 });
    const under = statisticsModel(counted(text, minutes * 2));
    expect(under.isOver).toBe(false);
    expect(under.sections[0]).toMatchObject({ length: 0.5, plan: 1 });
  });

  it('says nothing of time in a text that is not spoken', () => {
    const report = '2025年工作总结\n一、主要工作\n全年完成任务。\n二、下步打算\n继续努力工作。\n';
    const model = statisticsModel(counted(report, 20));
    expect(model.target).toBe('');
    expect(model.sections.map(({ minutes, planned }) => minutes + planned)).toEqual(['', '']);
    expect(model.figures.map(({ name }) => name).join()).not.toContain('分钟');
  });

  it('lists no more sections than can be read, and says how many more there are', () => {
    const many = Array.from({ length: 900 }, (_, index) => `${index + 1}. 抓好第${index + 1}件事`).join('\n');
    const { sections, more } = statisticsModel(counted(`2025年重点工作任务清单\n${many}`));
    expect(sections).toHaveLength(400);
    expect(more).toContain('500');
  });

  it('its keys lead to the sentence and the sections', () => {
    const { figures } = counted(text);
    const model = statisticsModel(counted(text));
    expect(placeOfKey(figures, model.longest!.key)).toEqual(figures.longest);
    expect(placeOfKey(figures, model.sections[1]!.key)?.start).toBe(text.indexOf('二、'));
    expect(placeOfKey(figures, '99')).toBeNull();
  });

  it('is written with the same figures, one a row', () => {
    const rows = statisticsRows(counted(text, 5));
    const { figures, sections } = statisticsModel(counted(text, 5));
    for (const { name, value } of figures) expect(rows).toContainEqual([name, '', value, '', '', '']);
    for (const { name, words, minutes, planned } of sections)
      expect(rows).toContainEqual([name, '1', words, minutes, planned, expect.stringMatching(/^\d+$/u)]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([6]));
  });
});
