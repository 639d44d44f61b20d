import { describe, expect, test } from 'vitest';
import { analyze, lint, loadWords, locateFills, parse, type FillEntry } from '../../../src/core/index.ts';
import {
  checkedItems,
  reviewItems,
  withTicks,
  finalBlanks,
  finalCheck,
  finalText,
  verdictOf,
  type FinalCheck,
  type FinalSectionId,
  reviewTable,
} from '../../../src/core/later.ts';

/** The check of a text in which everything to be checked by eye has been, or with `ticked` false nothing. */
function check(text: string, ticked = true, fills: readonly FillEntry[] = []): FinalCheck {
  const analysis = analyze(parse(text));
  const items = reviewItems(analysis);
  const ticks = ticked ? withTicks(analysis.document, [], items, true) : [];
  const checked = checkedItems(analysis.document, items, ticks);
  return finalCheck({
    analysis,
    findings: lint(analysis, { stage: 'final' }),
    blanks: finalBlanks(analysis, locateFills(text, fills), checked),
    items,
    checked,
  });
}
const left = (result: FinalCheck): Partial<Record<FinalSectionId, number>> =>
  Object.fromEntries(
    result.sections.filter((section) => section.left > 0).map((section) => [section.id, section.left]),
  );

const CLEAN = '在全县工作会议上的讲话\n同志们：\n今年的工作要抓紧抓实，各镇各部门要主动作为。';

describe('finalCheck', () => {
  test('a clean text that has been checked may be printed', () => {
    const result = check(CLEAN);
    expect([result.ready, verdictOf(result), left(result)]).toEqual([true, '可以送印', {}]);
  });

  test.each<[string, Partial<Record<FinalSectionId, number>>]>([
    [`${CLEAN}\n请XX同志发言，到会XX人。`, { blanks: 2 }],
    [`${CLEAN}\n要落实***总书记的要求。`, { blanks: 1 }],
    [`${CLEAN}\n定于2025年3月5日（星期四）召开。`, { contradictions: 1 }],
    [`${CLEAN}\n一是抓学习。二是抓项目。四是抓落实。`, { structure: 1 }],
    [`${CLEAN}\n要按步就班地推进。`, { marks: 1 }],
  ])('%s', (text, expected) => expect(left(check(text))).toEqual(expected));

  test('what has not been checked is left', () => {
    const result = check(`${CLEAN}\n请王芳同志发言。`, false);
    expect(left(result)).toEqual({ review: 2 });
    expect(verdictOf(result)).toBe('还差2项：核稿清单2');
    expect(result.reviewed).toEqual({ checked: 0, all: 2 });
  });

  describe('what was filled in', () => {
    const text = `${CLEAN}\n联系邮箱写乡村办，由办公室汇总。`;
    const entry: FillEntry = {
      ...{
        id: 'A-1',
        kind: 'other',
        label: '内容',
        mask: 'XX',
        value: '乡村办',
        before: '联系邮箱写',
        after: '，由办公室汇总。',
      },
      ...{ state: 'filled', source: '征数表.docx', filledAt: '', checkedAt: '', note: '' },
    };

    test('is left until it has been checked, and can be marked from its line', () => {
      const result = check(text, true, [entry]);
      expect(left(result)).toEqual({ blanks: 1 });
      const [line] = result.sections[0]!.lines;
      expect([line?.message, line?.words, line?.fill]).toEqual([
        '已填待核：内容 乡村办（征数表.docx）',
        '乡村办',
        'A-1',
      ]);
      expect(check(text, true, [{ ...entry, state: 'checked' }]).ready).toBe(true);
    });

    test('is to be checked again when it was written over, and forgotten when its sentence went', () => {
      const checked: FillEntry = { ...entry, state: 'checked' };
      expect(left(check(text.replace('乡村办', '振兴办'), true, [checked]))).toEqual({ blanks: 1 });
      expect(check(CLEAN, true, [entry]).ready).toBe(true);
    });

    test('counts as one open blank while a part of it is blank again', () => {
      expect(left(check(text.replace('乡村办', 'XX'), true, [{ ...entry, value: 'XX' }]))).toEqual({ blanks: 1 });
    });

    test('has been checked where 核稿清单 ticks it', () => {
      const named = `${CLEAN}\n请王芳同志发言。`;
      const name: FillEntry = { ...entry, value: '王芳', before: '请', after: '同志发言。' };
      expect(left(check(named, false, [name]))).toEqual({ blanks: 1, review: 2 });
      expect(check(named, true, [name]).ready).toBe(true);
    });
  });

  test('a line tells its place with the words around it', () => {
    const text = `${CLEAN}\n请XX同志发言。`;
    const line = check(text).sections[0]!.lines[0]!;
    expect(text.slice(line.range.start, line.range.end)).toBe(line.words);
    expect([line.before, line.words, line.after]).toEqual(['请', 'XX', '同志发言。']);
  });

  test('time is told of what is spoken only', () => {
    expect(check(CLEAN).lengths[0]?.minutes).toBeGreaterThan(0);
    expect(check('关于防汛工作的通知\n各镇人民政府：\n现将有关事项通知如下。').lengths[0]?.minutes).toBeUndefined();
  });

  test('as text', () => {
    const text = `${CLEAN}\n请XX同志发言。`;
    const printed = finalText('讲话.txt', check(text), parse(text));
    expect(printed).toContain('定稿检查：讲话.txt\n还差1项：待填与待核1\n');
    expect(printed).toContain('  □ 第4行　待填：姓名\n      请【XX】同志发言。\n');
    expect(printed).toContain('\n标点与用词：没有问题\n');
  });

  test('in English no list is joined and no gap made as in Chinese', async () => {
    const { review } = await loadWords('en');
    const analysis = analyze(parse('今年造林320亩。\n请王芳同志发言。\n今年造林320亩。'));
    const items = reviewItems(analysis);
    const checked = new Set<never>();
    const printed = finalText(
      'a',
      finalCheck({ analysis, findings: [], blanks: [], items, checked }, review),
      analysis.document,
      review,
    );
    expect(printed).toContain('  □ line 1  figures');
    expect(printed).not.toContain('　');
    const { rows } = reviewTable('a', analysis.document, items, checked, review);
    expect(rows.map((row) => row[5])).toContain('1, 3');
  });
});
