import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, lint, parse, type Analysis, type TextRange } from '../../../../src/core/index.ts';
import {
  passageAt,
  passageOfItem,
  planOutline,
  planRestore,
  planSetAside,
} from '../../../../src/core/outline/plan/index.ts';
import type { OutlineRefusal } from '../../../../src/core/outline/plan/outline-plan.ts';
import { withoutPassages } from '../../../../src/core/text/set-aside.ts';
import { dedent } from '../../../support/check-outline.ts';
import { speeches } from './random-speech.ts';

const read = (text: string, setAside: readonly TextRange[] = []): Analysis => analyze(parse(text, undefined, setAside));

/** A plan that was not refused. */
function done<Plan>(plan: Plan): Exclude<Plan, OutlineRefusal> {
  if (typeof plan === 'object' && plan !== null && 'refused' in plan) throw new Error(String(plan.refused));
  return plan as Exclude<Plan, OutlineRefusal>;
}

/** Sets aside what ⟦ and ⟧ enclose; what is left to be printed. */
function left(marked: string): string {
  const { text, start, end } = unmarked(marked);
  const range = passageAt(read(text), { start, end });
  const plan = done(planSetAside(read(text), range === null ? [] : [range], read));
  const after = plan.changes.apply(text);
  const back = done(planRestore(read(after, plan.passages), plan.passages, read));
  expect(back.changes.apply(after)).toBe(text);
  expect(back.passages).toEqual([]);
  return withoutPassages(after, plan.passages);
}

function unmarked(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace(/[⟦⟧]/gu, ''), start, end: marked.includes('⟧') ? end : start };
}

const headings = dedent(`
  一、提高认识
  认识要提高。
  二、加强领导
  （一）建机制
  （二）建队伍
  三、强化督查
  四、严格考核
  五、谢谢大家
`).replace('五、谢谢大家', '');

describe('what is set aside', () => {
  test.each([
    [
      'a heading takes all that it governs',
      headings.replace('二、', '⟦⟧二、'),
      '一、提高认识\n认识要提高。\n二、强化督查\n三、严格考核\n',
    ],
    ['a paragraph goes alone', headings.replace('认识要提', '认⟦⟧识要提'), headings.replace('认识要提高。\n', '')],
    [
      'the first of a series',
      headings.replace('（一）建', '（一）⟦⟧建'),
      headings.replace('（一）建机制\n（二）', '（一）'),
    ],
    ['the last one', headings.replace('四、', '四⟦⟧、'), headings.replace('四、严格考核\n', '')],
    [
      'several',
      headings.replace('二、加', '⟦二、加').replace('督查', '督⟧查'),
      '一、提高认识\n认识要提高。\n二、严格考核\n',
    ],
    ['inside a paragraph', '要做到：一是学习；二是⟦⟧宣传；三是督查。', '要做到：一是学习；二是督查。'],
    ['the last inside a paragraph', '要做到：一是学习；二是宣传；三是督⟦⟧查。', '要做到：一是学习；二是宣传。'],
    ['two inside a paragraph', '要做到：⟦一是学习；二是⟧宣传；三是督查；四是考核。', '要做到：一是督查；二是考核。'],
    ['two at the end', '要做到：一是学习；二是宣传；⟦三是督查；四是考⟧核。', '要做到：一是学习；二是宣传。'],
    ['one of two', '要做到：一是⟦⟧学习；二是宣传。', '要做到：一是宣传。'],
    ['the other of two', '要做到：一是学习；⟦⟧二是宣传。', '要做到：一是学习。'],
    ['a sentence', '形势很好。任务⟦很⟧重。要努力。', '形势很好。要努力。'],
    ['a paragraph among blank lines', '甲段。\n\n⟦⟧乙段。\n\n丙段。\n', '甲段。\n\n丙段。\n'],
    ['the first paragraph', '⟦甲段。\n乙段。⟧\n丙段。\n', '丙段。\n'],
    ['the last paragraph', '　　甲段。\n　　乙⟦⟧段。', '　　甲段。'],
    [
      'adverbs',
      '首先，抓学习；其次，抓⟦⟧落实；再次，抓督查；最后，抓考核。',
      '首先，抓学习；其次，抓督查；最后，抓考核。',
    ],
    ['lines of Windows', '一、甲事\r\n⟦⟧二、乙事\r\n三、丙事\r\n', '一、甲事\r\n二、丙事\r\n'],
    [
      'decimal numbers below',
      '1.甲\n1.1 子\n2.⟦⟧乙\n2.1 丑\n3.丙\n3.1 寅\n3.2 卯\n',
      '1.甲\n1.1 子\n2.丙\n2.1 寅\n2.2 卯\n',
    ],
  ])('%s', (_, marked, expected) => expect(left(marked)).toBe(expected));

  test('an announced count that no longer fits is told of, though no number changes', () => {
    const text = '下面，我讲三点意见。\n一、提高认识\n二、加强领导\n三、强化督查\n';
    const plan = done(planSetAside(read(text), [passageOfItem(read(text), 2)!], read));
    expect(plan.changes.isEmpty).toBe(true);
    expect(plan.knockOns.map(({ kind }) => kind)).toEqual(['announced']);
  });

  test('several passages of one series come back one after the other, in any order', () => {
    const text = '一、甲事\n二、乙事\n三、丙事\n四、丁事\n五、戊事\n';
    const plan = done(planSetAside(read(text), [passageOfItem(read(text), 1)!, passageOfItem(read(text), 3)!], read));
    const cut = plan.changes.apply(text);
    expect(cut).toBe('一、甲事\n二、乙事\n二、丙事\n四、丁事\n三、戊事\n');
    const second = done(planRestore(read(cut, plan.passages), [plan.passages[1]!], read));
    const half = second.changes.apply(cut);
    expect(half).toBe('一、甲事\n二、乙事\n二、丙事\n三、丁事\n四、戊事\n');
    const first = done(planRestore(read(half, second.passages), second.passages, read));
    expect(first.changes.apply(half)).toBe(text);
    const both = done(planRestore(read(cut, plan.passages), plan.passages, read));
    expect(both.changes.apply(cut)).toBe(text);
  });

  test('a passage moves with the item that it lies in', () => {
    const text = '一、甲事\n甲段一。\n甲段二。\n二、乙事\n乙段。\n';
    const before = read(text, [{ start: text.indexOf('甲段一'), end: text.indexOf('甲段一') + 4 }]);
    const plan = done(planOutline(before, { kind: 'move', items: [0], where: 'after', target: 1 }, read));
    expect(plan.changes.apply(text)).toBe('一、乙事\n乙段。\n二、甲事\n甲段一。\n甲段二。\n');
  });
});

/** Where a random speech is cut, as parts of its length. */
const cuts = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(80) }), {
  minLength: 1,
  maxLength: 3,
});

function cut(
  text: string,
  places: readonly { readonly at: number; readonly length: number }[],
): {
  readonly text: string;
  readonly passages: readonly TextRange[];
} {
  let state: { text: string; passages: readonly TextRange[] } = { text, passages: [] };
  for (const { at, length } of places) {
    const now = read(state.text, state.passages);
    const start = Math.floor(at * state.text.length);
    // In the editor the key takes back what the cursor is in.
    if (state.passages.some((one) => one.start <= start && start < one.end)) continue;
    const range = passageAt(now, { start, end: Math.min(state.text.length, start + length) });
    if (range === null) continue;
    const plan = planSetAside(now, [range], read);
    if (!('refused' in plan)) state = { text: plan.changes.apply(state.text), passages: plan.passages };
  }
  return state;
}

const runs = { seed: 11, numRuns: 100 };

describe('of any speech', () => {
  test('what is set aside is in no count, no outline and no finding, as if it did not stand there', () =>
    fc.assert(
      fc.property(speeches, cuts, ({ text }, places) => {
        const { text: after, passages } = cut(text, places);
        const [now, printed] = [read(after, passages), read(withoutPassages(after, passages))];
        expect(now.reading.document.text).toBe(printed.reading.document.text);
        expect(now.statistics).toEqual(printed.statistics);
        expect(now.outline.items.map(({ marker, label }) => marker + label)).toEqual(
          printed.outline.items.map(({ marker, label }) => marker + label),
        );
        expect(lint(now).map(({ rule, message }) => rule + message)).toEqual(
          lint(printed).map(({ rule, message }) => rule + message),
        );
      }),
      runs,
    ));

  test('the numbers that are left have no fault', () =>
    fc.assert(
      fc.property(speeches, cuts, ({ text }, places) => {
        const faults = (analysis: Analysis): string[] =>
          lint(analysis)
            .filter(({ rule }) => /^numbering\/(?:gap|repeat|mixed-series)$/u.test(rule))
            .map(({ message }) => message);
        fc.pre(faults(read(text)).length === 0);
        const { text: after, passages } = cut(text, places);
        expect(faults(read(after, passages))).toEqual([]);
      }),
      runs,
    ));

  test('taken back, the text is what it was, byte for byte', () =>
    fc.assert(
      fc.property(speeches, cuts, ({ text }, places) => {
        // The list of an attachment is nobody's.
        fc.pre(!text.includes('附件'));
        // Whether （三） under 二、 ran on from （一） under 一、 cannot be told once 一、 is gone.
        fc.pre(read(text).outline.series.every(({ follows }) => follows === null));
        const { text: after, passages } = cut(text, places);
        if (passages.length === 0) return;
        const plan = done(planRestore(read(after, passages), passages, read));
        expect(plan.passages).toEqual([]);
        expect(plan.changes.apply(after)).toBe(text);
        expect(plan.changes.invert(after).apply(plan.changes.apply(after))).toBe(after);
      }),
      runs,
    ));

  test('a move loses no character of it', () =>
    fc.assert(
      fc.property(speeches, cuts, fc.nat(50), fc.nat(50), ({ text }, places, item, target) => {
        const { text: after, passages } = cut(text, places);
        const now = read(after, passages);
        const { length } = now.outline.items;
        fc.pre(length > 0 && passages.length > 0);
        const plan = planOutline(
          now,
          { kind: 'move', items: [item % length], where: 'before', target: target % length },
          read,
        );
        if ('refused' in plan) return;
        const moved = plan.changes.apply(after);
        for (const { start, end } of passages) expect(moved).toContain(after.slice(start, end));
      }),
      runs,
    ));
});
