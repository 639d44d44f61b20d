import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, ChangeSet, parse } from '../../../src/core/index.ts';
import { RenewalProgress, renewalItems } from '../../../src/core/later.ts';

const old =
  '2025年，全县完成投资12.3亿元，增长6%。新建公路120公里。\n5月召开全县经济工作会议，培训300人。2025年底完成任务的95%。\n要加强领导。';

/** A text and what is followed in it, edited as an editor does. */
class Desk {
  text: string;
  progress: RenewalProgress;

  constructor(text = old) {
    this.text = text;
    this.progress = RenewalProgress.begin(text, renewalItems(analyze(parse(text))));
  }

  /** Replaces the first occurrence of a passage. */
  replace(passage: string, by: string): this {
    const start = this.text.indexOf(passage);
    if (start < 0) throw new Error(`no ${passage}`);
    return this.edit(start, passage.length, by);
  }

  edit(start: number, removed: number, inserted: string): this {
    const change = ChangeSet.of([{ range: { start, end: start + removed }, text: inserted }]);
    this.text = change.apply(this.text);
    this.progress.change(change, this.text);
    return this;
  }

  /** Types a text one key at a time, the cursor behind the first occurrence of a passage. */
  type(passage: string, keys: string): this {
    let at = this.text.indexOf(passage) + passage.length;
    for (const key of keys) this.edit(at++, 0, key);
    return this;
  }

  /** What the item with this old value is now. */
  of(value: string): string {
    const place = this.progress.settle(this.text).places.find((one) => one.old === value);
    return place === undefined ? 'no such item' : `${place.state} ${place.gone ? '(gone)' : place.value}`;
  }

  states(): string[] {
    return this.progress.settle(this.text).places.map(({ state }) => state);
  }
}

describe('an item is changed when its place says something else', () => {
  test.each([
    ['replaced at once', new Desk().replace('12.3亿元', '15亿元'), '12.3亿元', 'changed 15亿元'],
    ['in part', new Desk().replace('12.3', '15.1'), '12.3亿元', 'changed 15.1亿元'],
    [
      'typed over key by key',
      new Desk().replace('12.3亿元', '1').type('投资1', '5.8亿元'),
      '12.3亿元',
      'changed 15.8亿元',
    ],
    ['deleted, then typed', new Desk().replace('12.3亿元', '').type('投资', '9亿元'), '12.3亿元', 'changed 9亿元'],
    ['prose typed on behind a new value', new Desk().replace('6%', '7%').type('7%', '，同比'), '6%', 'changed 7%'],
    ['a digit put in front', new Desk().edit(old.indexOf('6%'), 0, '1'), '6%', 'changed 16%'],
    ['a decimal put behind', new Desk().edit(old.indexOf('6%') + 1, 0, '.5'), '6%', 'changed 6.5%'],
    ['words beside it', new Desk().replace('增长6', '同比增长6'), '6%', 'untouched 6%'],
    ['prose in front', new Desk().edit(0, 0, '回顾过去，'), '12.3亿元', 'untouched 12.3亿元'],
    [
      'its sentence written anew, the value in it',
      new Desk().replace('全县完成投资12.3亿元，', '投资完成12.3亿元，全县'),
      '12.3亿元',
      'untouched 12.3亿元',
    ],
    [
      'its sentence written anew without it',
      new Desk().replace('新建公路120公里。', '公路建设加快。'),
      '120公里',
      'changed (gone)',
    ],
  ])('%s', (_name, desk, value, expected) => expect(desk.of(value)).toBe(expected));
});

test('undoing a change makes the item untouched again', () => {
  const desk = new Desk().replace('12.3亿元', '15亿元');
  expect(desk.of('12.3亿元')).toBe('changed 15亿元');
  expect(desk.replace('15亿元', '12.3亿元').of('12.3亿元')).toBe('untouched 12.3亿元');
});

test('a passage that is cut and put back elsewhere is untouched there', () => {
  const desk = new Desk().replace('新建公路120公里。', '');
  expect(desk.of('120公里')).toBe('changed (gone)');
  desk.edit(desk.text.length, 0, '新建公路120公里。');
  expect(desk.of('120公里')).toBe('untouched 120公里');
});

test('the old value cannot come back unseen', () => {
  const desk = new Desk().replace('新建公路120公里。', '');
  desk.of('120公里');
  expect(desk.replace('要加强领导', '要确保完成120公里').of('120公里')).toBe('untouched 120公里');
});

test('a value is confirmed, and confirmed no more when it is changed', () => {
  const desk = new Desk();
  const { id } = desk.progress.places.find((place) => place.old === '95%')!;
  desk.progress.keep(new Set([id]), true);
  expect(desk.of('95%')).toBe('kept 95%');
  expect(desk.replace('95%', '98%').of('95%')).toBe('changed 98%');
  expect(desk.replace('98%', '95%').of('95%')).toBe('kept 95%');
  desk.progress.keep(new Set([id]), false);
  expect(desk.of('95%')).toBe('untouched 95%');
});

describe('what was stored is taken up again', () => {
  const restored = (text: string, before = new Desk()): Desk => {
    before.states();
    const desk = new Desk(text);
    desk.progress = RenewalProgress.restore(text, before.progress.stored);
    return desk;
  };

  test('in the same text', () => {
    const desk = new Desk().replace('6%', '7%');
    expect(restored(desk.text, desk).of('6%')).toBe('changed 7%');
  });

  test('in a text that was changed elsewhere', () => {
    const desk = restored(`回顾过去。\n${old.replace('12.3亿元', '15亿元').replace('120公里', '120公里和桥3座')}`);
    expect([desk.of('12.3亿元'), desk.of('120公里'), desk.of('95%')]).toEqual([
      'changed 15亿元',
      'untouched 120公里',
      'untouched 95%',
    ]);
  });

  test('in a text that has nothing of it', () => {
    const desk = restored('另一篇文字。');
    expect(new Set(desk.states())).toEqual(new Set(['changed']));
  });

  test('equal values keep their places', () => {
    const twice = '上年2025年完成。\n今后2025年继续。';
    const desk = restored(`引言。\n${twice}`, new Desk(twice).replace('2025年继续', '2026年继续'));
    expect(desk.progress.places.filter(({ kind }) => kind === 'year').map(({ state }) => state)).toEqual([
      'untouched',
      'untouched',
    ]);
  });
});

/** What a writer may type that is nobody's old value. */
const others = ['2026年', '15亿元', '7%', '增长', '，', '。', '\n', '130公里', '全县', '8月', '第三届', '7', '.', ''];
const pieces = fc.constantFrom(...others, '2025年', '12.3亿元', '6%', '120公里', '5月');

test('whatever is typed and deleted, places lie in the text in order, and untouched ones say what they said', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(20), pieces), { maxLength: 8 }), (edits) => {
      const desk = new Desk();
      for (const [at, removed, inserted] of edits) {
        const start = at % (desk.text.length + 1);
        desk.edit(start, Math.min(removed, desk.text.length - start), inserted);
      }
      let end = 0;
      for (const place of desk.progress.settle(desk.text).places) {
        expect(place.start).toBeLessThanOrEqual(place.end);
        expect(place.end).toBeLessThanOrEqual(desk.text.length);
        if (place.gone) continue;
        expect(desk.text.slice(place.start, place.end)).toBe(place.value);
        if (place.state === 'untouched') expect(place.value).toBe(place.old);
        if (place.start === place.end) continue;
        expect(place.start).toBeGreaterThanOrEqual(end);
        end = place.end;
      }
    }),
    { numRuns: 500 },
  ));

// The second is one for which places that had been torn apart were not found again.
test.each([undefined, -1579885506])('undoing everything makes everything untouched (seed %s)', (seed) =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(20), fc.constantFrom(...others)), { maxLength: 8 }), (edits) => {
      const desk = new Desk();
      const undo: [number, number, string][] = [];
      for (const [at, length, inserted] of edits) {
        const start = at % (desk.text.length + 1);
        const removed = Math.min(length, desk.text.length - start);
        undo.unshift([start, inserted.length, desk.text.slice(start, start + removed)]);
        desk.edit(start, removed, inserted);
      }
      desk.states();
      for (const [start, removed, inserted] of undo) desk.edit(start, removed, inserted);
      expect(new Set(desk.states())).toEqual(new Set(['untouched']));
    }),
    { numRuns: 500, ...(seed !== undefined && { seed }) },
  ),
);
