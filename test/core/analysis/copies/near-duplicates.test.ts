import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, parse, type NearDuplicate } from '../../../../src/core/index.ts';
import { checkFindings, checkFix, findingsOf } from '../../../support/check-findings.ts';

const A =
  '要坚持问题导向，紧盯重点领域和薄弱环节，逐项列出清单、明确责任、限定时限，做到发现一处、整改一处、销号一处，确保隐患排查不留死角、不走过场。';
const B =
  '各镇要把秋粮收购作为当前农业农村工作的头等大事，备足仓容、备足资金、备足器材，严格执行价格政策，绝不允许打白条，让农民卖上放心粮、舒心粮。';
const C =
  '教育是最大的民生，要加快补齐乡镇学校短板，新建改扩建校舍十二处，招聘教师一百三十名，让山里的孩子在家门口就能上好学，家长放心、社会满意。';

const duplicatesOf = (text: string): readonly NearDuplicate[] => analyze(parse(text)).duplicates;

describe('copies', () => {
  test('a whole paragraph, word for word', () => checkFindings('duplicate/', `${A}\n${B}\n⟦paragraph:${A}⟧\n${C}`));

  test('with words and figures changed', () => {
    const changed = A.replace('重点领域', '重点行业').replace('限定时限', '限定期限').replace('不走过场', '不走形式');
    checkFindings('duplicate/', `${A}\n${B}\n⟦paragraph:${changed}⟧`);
  });

  test('right behind the first, which ends as the line before it does', () => {
    const dated = '（二）抓好隐患排查整治，市安委会办公室牵头，张明、李强、王芳等同志负责（2026年3月5日）。';
    const text = `X月X日。\n${dated}\n`;
    const [found, ...more] = findingsOf(`${text}${dated}`, 'duplicate/');
    expect(more).toEqual([]);
    expect(found?.range).toEqual({ start: text.length, end: text.length + dated.length });
  });

  test('glued to a heading, or at the tail of a longer paragraph', () => {
    const [found] = findingsOf(`${A}\n${B}\n${C}${A}`, 'duplicate/');
    expect(found?.rule).toBe('duplicate/passage');
    expect(found?.range.start).toBe(A.length + B.length + C.length + 2);
  });

  test('a short paragraph inside a longer one', () => {
    const short = '对排查出的问题要逐条逐项建立台账，明确整改时限和责任人，做到件件有着落。';
    const [found, ...more] = findingsOf(`${short}\n${B}\n二、强化排查整治。${short}${C}`, 'duplicate/');
    expect(more).toEqual([]);
    expect(found?.related[0]?.range).toEqual({ start: 0, end: short.length });
  });

  test('with its sentences in another order', () => {
    const found = findingsOf(`${A}${B}${C}\n议程之外另有一事。\n${C}${A}${B}`, 'duplicate/');
    expect(found).toHaveLength(1);
  });

  test('stops at a title, though the next speech opens with the same words', () => {
    const opening = '今天召开全县秋粮收购和农业生产工作推进会';
    const title = '在全县工作会议上的讲话';
    const text = `${title}\n同志们：\n${opening}。${B}\n${A}\n${title}\n同志们：\n${opening}议，${C}\n${A}\n${title}\n同志们：\n${opening}暨誓师大会。`;
    const [found, ...more] = findingsOf(text, 'duplicate/');
    expect(more).toEqual([]);
    expect(text.slice(found!.range.start, found!.range.end)).toBe(A);
    expect(found!.related[0]!.range).toEqual({ start: text.indexOf(A), end: text.indexOf(A) + A.length });
  });

  test('re-split at its marks', () => {
    const long = `${A}${B}`;
    const split = long.replaceAll('，', '，\n');
    expect(duplicatesOf(`${long}\n${C}\n${split}`)).toHaveLength(1);
  });

  test('blanks and figures are all alike', () => {
    const template = B.replace('秋粮', 'XX');
    expect(duplicatesOf(`${template}\n${C}\n${B.replace('秋粮', '夏粮')}`)).toHaveLength(1);
  });

  test('three times is one finding with all its places', () => {
    const [found, ...more] = findingsOf(`${A}\n${B}\n${A}\n${C}\n${A}`, 'duplicate/');
    expect(more).toEqual([]);
    expect(found?.related).toHaveLength(2);
  });

  test('the fix takes the line away', () =>
    checkFix('duplicate/paragraph', `${A}\n${B}\n${A}\n${C}`, `${A}\n${B}\n${C}`));

  test('a sentence said twice is a hint', () => {
    const sentence = '把各项措施落实到每一个环节每一个岗位每一个人的身上。';
    checkFindings('duplicate/', `${B}${sentence}\n${C}⟦sentence:${sentence}⟧`);
  });
});

describe('meant to repeat', () => {
  test.each([
    `同志们：\n${A}\n同志们：\n${B}`,
    '会议进行第一项：请各镇依次汇报工作开展情况。\n会议进行第二项：请各镇依次汇报工作开展情况。',
    '首先，请XX同志汇报XX组工作开展情况；\n请XX同志汇报XX组工作开展情况；\n请XX同志汇报XX组工作开展情况；',
    `${A}切实做到守土有责、守土担责、守土尽责。\n${B}切实做到守土有责、守土担责、守土尽责。`,
    '确诊病例X例，其中本土病例X例，境外输入病例X例；\n确诊病例X例，其中本土病例X例，境外输入病例X例。',
    '在全县工作会议上的讲话\n在全县工作会议上的讲话',
  ])('%s', (text) => checkFindings('duplicate/', text));
});

/** Sentences that share no eight characters. */
const distinct = fc.uniqueArray(
  fc.string({
    unit: fc.constantFrom(
      ...'天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈',
    ),
    minLength: 60,
    maxLength: 90,
  }),
  {
    minLength: 4,
    maxLength: 8,
  },
);

test('a planted copy with a tenth of its characters changed is found, and nothing else', () =>
  fc.assert(
    fc.property(distinct, fc.nat(), fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (lines, pick, dice) => {
      expect(duplicatesOf(lines.join('\n'))).toEqual([]);
      const original = lines[pick % lines.length]!;
      let since = 0;
      // A change at most every tenth character: a copy with one in every eight is another text.
      const copy = [...original]
        .map((character) => (++since > 9 && dice.next().value! < 3 ? ((since = 0), '改') : character))
        .join('');
      expect(duplicatesOf([...lines, copy].join('\n')).length).toBe(1);
    }),
    { numRuns: 60 },
  ));

test('both places lie in the text, one behind the other, whatever the text', () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(A, B, C, 'XX', '\n', '　　', '一、', '𠮷'))),
      (parts) => {
        const text = parts.join('');
        for (const { a, b, containment } of duplicatesOf(text)) {
          expect(0 <= a.start && a.start < a.end && a.end <= b.end && b.start < b.end && b.end <= text.length).toBe(
            true,
          );
          expect(a.start).toBeLessThan(b.start);
          expect(containment).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 200 },
  ));

test('hostile texts take no more than their length', () => {
  for (const text of ['一'.repeat(300_000), `${A}\n`.repeat(3000), '甲乙'.repeat(150_000), 'X'.repeat(300_000)])
    expect(duplicatesOf(text).length).toBeLessThanOrEqual(3000);
});
