import { describe, expect, test } from 'vitest';
import { analyze, ChangeSet, FillTracker, parse, placeholderGroups, referenceOf } from '../../../src/core/index.ts';

/** A text that is edited while its blanks are followed. */
class Draft {
  readonly tracker = new FillTracker();

  constructor(public text: string) {
    this.rest();
  }

  /** Replaces what stands between `before` and `after`, one key at a time. */
  type(before: string, old: string, keys: string): void {
    const start = this.text.indexOf(before + old) + before.length;
    this.replace(start, old.length, keys.charAt(0));
    [...keys.slice(1)].forEach((key, index) => this.replace(start + 1 + index, 0, key));
  }

  replace(start: number, removed: number, inserted: string): void {
    const change = ChangeSet.of([{ range: { start, end: start + removed }, text: inserted }]);
    this.text = change.apply(this.text);
    this.tracker.change(change, this.text);
  }

  rest(): void {
    const analysis = analyze(parse(this.text));
    const blanks = placeholderGroups(analysis).map((group) => ({
      start: group.start,
      end: group.end,
      group,
      reference: referenceOf(analysis, group),
    }));
    this.tracker.settle(this.text, blanks);
  }

  get filled(): string[] {
    return this.tracker.filled.map(({ mask, value, start, end }) => {
      expect(value.startsWith(this.text.slice(start, end))).toBe(true);
      return `${mask}→${value}`;
    });
  }
}

describe('following blanks through edits', () => {
  test('a blank typed over is filled, with the person it names', () => {
    const draft = new Draft('县委书记XX同志讲话，全县有XX户。');
    draft.type('书记', 'XX', '王明');
    draft.rest();
    expect(draft.filled).toEqual(['XX→王明']);
    expect(draft.tracker.filled[0]).toMatchObject({
      kind: 'person',
      label: '书记姓名',
      reference: { key: 'person 书记', person: { body: '县委' } },
    });
  });

  test('typing that goes on after a rest is still the same value; typing elsewhere and back is not', () => {
    const draft = new Draft('全县有XX户，安排XX人。');
    draft.type('全县有', 'XX', '3');
    draft.rest();
    draft.replace(4, 0, '2');
    draft.rest();
    expect(draft.filled).toEqual(['XX→32']);
    draft.type('安排', 'XX', '5');
    draft.replace(5, 0, '万');
    draft.rest();
    expect(draft.filled).toEqual(['XX→32', 'XX→5']);
  });

  test('a date is one value, open while a part of it is', () => {
    const draft = new Draft('要在X月X日前完成。');
    draft.type('要在', 'X', '6');
    draft.rest();
    expect(draft.filled).toEqual([]);
    draft.type('月', 'X', '15');
    draft.rest();
    expect(draft.filled).toEqual(['X月X→6月15日']);
  });

  test('undone, it is open again; changed, it has another value', () => {
    const draft = new Draft('全县有XX户。');
    draft.type('有', 'XX', '320');
    draft.rest();
    draft.replace(3, 3, 'XX');
    draft.rest();
    expect(draft.filled).toEqual([]);
    draft.type('有', 'XX', '320');
    draft.rest();
    draft.replace(4, 2, '15');
    draft.rest();
    expect(draft.filled).toEqual(['XX→315']);
  });

  test('edits before move it, an edit that takes more than it or parts its line forgets it', () => {
    const draft = new Draft('全县有XX户，安排XX人。');
    draft.type('有', 'XX', '320');
    draft.rest();
    draft.replace(0, 0, '目前，');
    draft.rest();
    expect(draft.filled).toEqual(['XX→320']);
    draft.replace(5, 5, '没有农户');
    draft.rest();
    expect(draft.filled).toEqual([]);
    draft.replace(draft.text.indexOf('XX'), 2, '一\n二');
    draft.rest();
    expect(draft.filled).toEqual([]);
  });

  test('forgets what was filled when told to', () => {
    const draft = new Draft('全县有XX户。');
    draft.type('有', 'XX', '320');
    draft.rest();
    draft.tracker.clear();
    expect(draft.filled).toEqual([]);
    draft.rest();
    expect(draft.filled).toEqual([]);
  });
});
