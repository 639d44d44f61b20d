import { describe, expect, test } from 'vitest';
import { ChangeSet } from '../../../src/core/text/change-set.ts';
import { PassageProgress } from '../../../src/core/text/passage-progress.ts';

const text = '一、甲事\n二、乙事\n三、丙事\n';
const range = { start: 5, end: 9 };
const renumbered = ChangeSet.of([{ range: { start: 10, end: 11 }, text: '二' }]);
const after = renumbered.apply(text);

/** An editor's text with its history. */
class Desk {
  readonly progress = new PassageProgress(text, []);
  text = text;

  make(changes: ChangeSet): ChangeSet {
    const back = changes.invert(this.text);
    this.text = changes.apply(this.text);
    this.progress.change(changes, this.text);
    return back;
  }

  get aside(): string[] {
    return this.progress.ranges.map(({ start, end }) => this.text.slice(start, end));
  }
}

function marked(): { desk: Desk; undo: ChangeSet } {
  const desk = new Desk();
  desk.progress.plan(renumbered, [range]);
  expect(desk.aside).toEqual([]);
  const undo = desk.make(renumbered);
  expect([desk.text, desk.aside]).toEqual([after, ['二、乙事']]);
  return { desk, undo };
}

describe('passages that are followed', () => {
  test('one undo takes back the numbers and the passage, and doing it again brings both', () => {
    const { desk, undo } = marked();
    const redo = desk.make(undo);
    expect([desk.text, desk.aside]).toEqual([text, []]);
    desk.make(redo);
    expect(desk.aside).toEqual(['二、乙事']);
  });

  test('taken back by key and undone, it is set aside again', () => {
    const { desk, undo } = marked();
    desk.progress.plan(undo, []);
    const again = desk.make(undo);
    expect(desk.aside).toEqual([]);
    desk.make(again);
    expect(desk.aside).toEqual(['二、乙事']);
  });

  test('an undo of what was typed before leaves what was set aside without a change of the text', () => {
    const desk = new Desk();
    const untype = desk.make(ChangeSet.of([{ range: { start: 15, end: 15 }, text: '谢谢。' }]));
    desk.progress.plan(ChangeSet.none, [range]);
    expect(desk.aside).toEqual(['二、乙事']);
    desk.make(untype);
    expect(desk.aside).toEqual(['二、乙事']);
  });

  test('its words replaced by a space, it is not written down, and undone it is', () => {
    const { desk } = marked();
    expect(desk.progress.passages.map(({ head }) => head)).toEqual(['二、乙事']);
    const undo = desk.make(
      ChangeSet.of([
        { range: { start: 5, end: 6 }, text: ' ' },
        { range: { start: 6, end: 9 }, text: '' },
      ]),
    );
    expect(desk.progress.passages).toEqual([]);
    desk.make(undo);
    expect(desk.progress.passages.map(({ head }) => head)).toEqual(['二、乙事']);
  });

  test('typed in, it grows; cut out and pasted, it is found; deleted and undone, it is back', () => {
    const { desk } = marked();
    desk.make(ChangeSet.of([{ range: { start: 7, end: 7 }, text: '大' }]));
    expect(desk.aside).toEqual(['二、大乙事']);
    desk.make(ChangeSet.of([{ range: { start: 5, end: 11 }, text: '' }]));
    expect(desk.aside).toEqual([]);
    const undo = desk.make(ChangeSet.of([{ range: { start: 0, end: 0 }, text: '二、大乙事\n' }]));
    expect([desk.progress.find(), desk.aside]).toEqual([true, ['二、大乙事']]);
    desk.make(undo);
    expect(desk.aside).toEqual([]);
  });
});
