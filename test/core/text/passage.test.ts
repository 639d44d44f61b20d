import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillFormat } from '../../../src/core/index.ts';
import { ChangeSet } from '../../../src/core/text/change-set.ts';
import { carryPassages, locatePassages, passageOf, standingPassages } from '../../../src/core/text/passage.ts';
import { cutsOf, withoutPassages } from '../../../src/core/text/set-aside.ts';

const text = '一、提高认识\n　　要提高认识。\n二、加强领导\n　　要加强领导，层层压实责任。\n三、强化督查\n';
const rangeOf = (words: string, within = text): { start: number; end: number } => {
  const start = within.indexOf(words);
  return { start, end: start + words.length };
};
const second = rangeOf('二、加强领导\n　　要加强领导，层层压实责任。');
const placesIn = (now: string): (string | null)[] =>
  locatePassages(now, [passageOf(text, second)]).map(({ range }) => range && now.slice(range.start, range.end));

describe('a passage is found again', () => {
  const words = text.slice(second.start, second.end);

  test.each<[string, string, string | null]>([
    ['where it was', text, words],
    ['where it has moved', `${words}\n${text.replace(`${words}\n`, '')}`, words],
    ['with other line ends', text.replaceAll('\n', '\r\n'), words.replaceAll('\n', '\r\n')],
    ['changed inside', text.replace('要加强领导', '必须加强领导'), words.replace('要加强领导', '必须加强领导')],
    ['not where it is gone', text.replace(words, ''), null],
  ])('%s', (_, now, expected) => expect(placesIn(now)).toEqual([expected]));

  test('of equal ones by the words beside it, and each once', () => {
    const three = '甲：全力抓好落实。\n乙：全力抓好落实。\n丙：全力抓好落实。\n';
    const ranges = [4, 14, 24].map((at) => ({ start: at - 2, end: at + 6 }));
    const passages = [passageOf(three, ranges[2]!), passageOf(three, ranges[0]!), passageOf(three, ranges[0]!)];
    expect(locatePassages(three, passages).map(({ range }) => range?.start)).toEqual([22, 2, 12]);
    const gone = passageOf(text, second);
    expect(standingPassages(three, [gone, ...passages]).map(({ start }) => start)).toEqual([2, 12, 22]);
  });

  test('after a change that took it out and put it in elsewhere', () => {
    const change = ChangeSet.of([
      { range: { start: second.start, end: second.end + 1 }, text: '' },
      { range: { start: 0, end: 0 }, text: `${words}\n` },
    ]);
    expect(carryPassages(text, [second], change, change.apply(text))).toEqual([{ start: 0, end: words.length }]);
    const deleted = ChangeSet.of([{ range: second, text: '' }]);
    expect(carryPassages(text, [second], deleted, deleted.apply(text))).toEqual([null]);
  });

  test('without the white space that an edit has left at its ends', () => {
    const range = { start: second.start - 1, end: second.end + 1 };
    const written = fillFormat.write({ fills: [], sent: [], setAside: [passageOf(text, range)] }, '');
    const read = fillFormat.read(written);
    expect(read.kind === 'known' && locatePassages(text, read.value.setAside ?? [])[0]?.range).toEqual(second);
  });

  test('and kept in the record of the text, with what the program does not know', () => {
    const written = fillFormat.write({ fills: [], sent: [], setAside: [passageOf(text, second)], target: 20 }, '');
    const read = fillFormat.read(written);
    expect(read.kind === 'known' && read.value.target).toBe(20);
    expect(read.kind === 'known' && locatePassages(text, read.value.setAside ?? [])[0]?.range).toEqual(second);
    const edited = written.replace('"指纹"', '"备注": "局长说的", "指纹"');
    expect(fillFormat.write({ fills: [], sent: [], setAside: [passageOf(text, second)] }, edited)).toContain(
      '局长说的',
    );
    const emptied = fillFormat.read(fillFormat.write({ fills: [], sent: [], setAside: [] }, written));
    expect(emptied.kind === 'known' && emptied.value.setAside).toEqual([]);
    const never = fillFormat.read('{"阶段":"送审"}');
    expect(never.kind === 'known' && never.value.setAside).toBeUndefined();
  });
});

describe('a text without its passages', () => {
  test.each([
    [
      'whole lines',
      text,
      '二、加强领导\n　　要加强领导，层层压实责任。',
      '一、提高认识\n　　要提高认识。\n三、强化督查\n',
    ],
    ['the first', '甲\n乙\n', '甲', '乙\n'],
    ['the last', '甲\n乙', '乙', '甲'],
    ['all', '甲\n乙\n', '甲\n乙', ''],
    ['one with its blank line', '甲\n\n乙\n\n丙', '乙', '甲\n\n丙'],
    ['one behind a blank line', '甲\n\n乙\n丙', '乙', '甲\n\n丙'],
    ['one before a blank line', '甲\n乙\n\n丙', '乙', '甲\n\n丙'],
    ['a lone carriage return', '甲\r乙\r丙', '乙', '甲\r丙'],
    ['a piece', '甲。乙。丙。', '乙。', '甲。丙。'],
  ])('%s', (_, whole, words, expected) => expect(withoutPassages(whole, [rangeOf(words, whole)])).toBe(expected));

  test('holds all other characters that are no white space, in their order', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('甲', '乙', ' ', '　', '\n', '\r'), maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 4 }),
        (whole, places) => {
          const ranges = places.map(([at, length]) => {
            const start = Math.min(at, whole.length);
            return { start, end: Math.min(whole.length, start + length) };
          });
          const isOut = (index: number): boolean => ranges.some(({ start, end }) => start <= index && index < end);
          const others = [...whole].filter((unit, index) => !isOut(index) && /\S/u.test(unit)).join('');
          expect(withoutPassages(whole, ranges).replace(/\s/gu, '')).toBe(others);
          const cuts = cutsOf(whole, ranges);
          expect(cuts.every(({ start, end }, index) => start < end && start >= (cuts[index - 1]?.end ?? 0))).toBe(true);
        },
      ),
    ));
});
