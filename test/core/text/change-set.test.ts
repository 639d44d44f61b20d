import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, ChangeSet, type TextEdit } from '../../../src/core/index.ts';

const edit = (start: number, end: number, text: string): TextEdit => ({ range: { start, end }, text });

describe('where an offset goes', () => {
  const change = ChangeSet.of([edit(2, 4, 'xyz'), edit(4, 6, ''), edit(8, 8, '++')]);
  test.each([
    ['in front of all', 1, 1, 1],
    ['at the beginning of what is replaced', 2, 2, 2],
    ['within it: to one end of the new words', 3, 2, 5],
    ['between two edits that touch', 4, 5, 5],
    ['within what is taken away', 5, 5, 5],
    ['behind that', 6, 5, 5],
    ['where words are put in', 8, 7, 9],
    ['behind all', 10, 11, 11],
  ])('%s', (_name, offset, before, after) =>
    expect([change.map(offset, 'before'), change.map(offset, 'after')]).toEqual([before, after]),
  );

  test('a range keeps what is put in within it, and nothing that is put in at its edges', () => {
    const range = { start: 2, end: 4 };
    expect(ChangeSet.of([edit(2, 2, 'x'), edit(3, 3, 'y'), edit(4, 4, 'z')]).mapRange(range)).toEqual({
      start: 3,
      end: 6,
    });
    expect(ChangeSet.of([edit(2, 4, 'xyz')]).mapRange(range)).toEqual({ start: 2, end: 5 });
    expect(ChangeSet.of([edit(1, 5, '')]).mapRange(range)).toEqual({ start: 1, end: 1 });
  });
});

test('edits that overlap, or leave the text, are no change of it', () => {
  expect(() => ChangeSet.of([edit(0, 2, ''), edit(1, 3, '')])).toThrow(RangeError);
  expect(() => ChangeSet.of([edit(0, 9, '')]).apply('短')).toThrow(RangeError);
});

/** A text and edits of it that do not overlap; words put in can be told from the old ones. */
const text = fc.string({ unit: fc.constantFrom(...'一二三四五六七\n'), maxLength: 24 });
const drafts = fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 3 })), {
  maxLength: 6,
});

/** Edits one behind the other, each after a gap that may be empty, as far as the text goes. */
function changeOf(of: string, steps: readonly (readonly [number, number, string])[]): ChangeSet {
  const edits: TextEdit[] = [];
  let at = 0;
  for (const [gap, length, inserted] of steps) {
    const start = at + gap;
    if (start > of.length) break;
    at = Math.min(of.length, start + length);
    edits.push(edit(start, at, inserted));
  }
  return ChangeSet.of(edits);
}

/** Whether the unit at `index` is still there after the change. */
const keeps = ({ edits }: ChangeSet, index: number): boolean =>
  !edits.some(({ range }) => range.start <= index && index < range.end);

const anyChange = fc.tuple(text, drafts).map(([of, steps]) => ({ of, change: changeOf(of, steps) }));
const twoChanges = fc.tuple(text, drafts, drafts).map(([of, one, two]) => {
  const first = changeOf(of, one);
  return { of, first, second: changeOf(first.apply(of), two) };
});

test('a change does what its edits do', () =>
  fc.assert(
    fc.property(anyChange, ({ of, change }) => {
      expect(change.apply(of)).toBe(applyEdits(of, change.edits));
    }),
  ));

test('taken back, it leaves the text as it was', () =>
  fc.assert(
    fc.property(anyChange, ({ of, change }) => {
      const back = change.invert(of);
      expect(back.apply(change.apply(of))).toBe(of);
      expect(change.compose(back).apply(of)).toBe(of);
      expect(back.invert(change.apply(of)).apply(of)).toBe(change.apply(of));
    }),
  ));

test('nothing that is kept is lost: each unit is found where its offset goes', () =>
  fc.assert(
    fc.property(anyChange, ({ of, change }) => {
      const after = change.apply(of);
      for (let index = 0; index < of.length; index++) {
        if (!keeps(change, index)) continue;
        expect(after[change.map(index, 'after')]).toBe(of[index]);
        expect(change.map(index + 1, 'before')).toBe(change.map(index, 'after') + 1);
      }
    }),
  ));

test('offsets keep their order and stay in the text', () =>
  fc.assert(
    fc.property(anyChange, ({ of, change }) => {
      let last = 0;
      for (let offset = 0; offset <= of.length; offset++) {
        const [before, after] = [change.map(offset, 'before'), change.map(offset, 'after')];
        expect(before).toBeGreaterThanOrEqual(last);
        expect(after).toBeGreaterThanOrEqual(before);
        last = before;
      }
      expect(change.map(of.length)).toBe(change.apply(of).length);
    }),
  ));

test('two changes as one do what the two do, and move what is left of the text as they do', () =>
  fc.assert(
    fc.property(twoChanges, ({ of, first, second }) => {
      const both = first.compose(second);
      expect(both.apply(of)).toBe(second.apply(first.apply(of)));
      const survives = (index: number): boolean =>
        index >= 0 && index < of.length && keeps(first, index) && keeps(second, first.map(index, 'after'));
      for (let offset = 0; offset <= of.length; offset++) {
        if (survives(offset)) expect(both.map(offset, 'after')).toBe(second.map(first.map(offset, 'after'), 'after'));
        if (survives(offset - 1))
          expect(both.map(offset, 'before')).toBe(second.map(first.map(offset, 'before'), 'before'));
      }
    }),
  ));

test('it does not matter which two of three changes are joined first', () =>
  fc.assert(
    fc.property(twoChanges, drafts, ({ of, first, second }, steps) => {
      const third = changeOf(second.apply(first.apply(of)), steps);
      const expected = third.apply(second.apply(first.apply(of)));
      expect(first.compose(second).compose(third).apply(of)).toBe(expected);
      expect(first.compose(second.compose(third)).apply(of)).toBe(expected);
    }),
  ));
