import { describe, expect, test } from 'vitest';
import { ChangeSet, FillProgress, type FillEntry } from '../../../src/core/index.ts';

const entry: FillEntry = {
  id: 'K7Q2M9-1',
  kind: 'count',
  label: '人数',
  mask: 'XX',
  value: '1200',
  before: '一、全县新增就业',
  after: '人，同比增长5%。',
  state: 'checked',
  source: '人社局',
  filledAt: '2026-11-24 17:30',
  checkedAt: '2026-11-24 18:00',
  note: '',
};

/** A text with one filling, edited while the filling is followed; its record is written anew whenever it rests. */
class Draft {
  text = '同志们：\n一、全县新增就业1200人，同比增长5%。\n';
  private readonly progress = new FillProgress();
  private entries: readonly FillEntry[] = [entry];

  constructor() {
    this.rest();
  }

  replace(words: string, by: string): this {
    const start = this.text.indexOf(words);
    return this.change(ChangeSet.of([{ range: { start, end: start + words.length }, text: by }]));
  }

  /** Types words right behind others. */
  type(behind: string, words: string): this {
    const at = this.text.indexOf(behind) + behind.length;
    return this.change(ChangeSet.of([{ range: { start: at, end: at }, text: words }]));
  }

  private change(change: ChangeSet): this {
    this.text = change.apply(this.text);
    this.progress.change(change, this.text);
    return this;
  }

  rest(): this {
    this.entries = this.progress.read(this.text, this.entries).map((located) => located.entry);
    return this;
  }

  get now(): string {
    const [{ entry: one, range }] = this.progress.read(this.text, this.entries) as [
      ReturnType<FillProgress['read']>[0],
    ];
    return range === null ? 'nowhere' : `${this.text.slice(range.start, range.end)} ${one.value} ${one.state}`;
  }
}

describe('a filling is where the edits have moved it', () => {
  test.each([
    ['prose in front', new Draft().replace('一、', '一、今年以来，'), '1200 1200 checked'],
    [
      'all words beside it, one after the other',
      new Draft().replace('一、全县新增就业', '一年来吸纳').replace('人，同比增长5%', '名'),
      '1200 1200 checked',
    ],
    ['its value', new Draft().replace('1200', '1300'), '1300 1300 filled'],
    ['a part of its value', new Draft().replace('12', '13'), '1300 1300 filled'],
    ['a digit behind it', new Draft().type('1200', '5'), '12005 12005 filled'],
    ['words behind it', new Draft().type('1200', '多'), '1200 1200 checked'],
    ['the value deleted', new Draft().replace('1200', ''), 'nowhere'],
    [
      'the value deleted and another typed',
      new Draft().replace('1200', '').rest().replace('就业人', '就业1300人'),
      '1300 1300 filled',
    ],
    ['the mask put back', new Draft().replace('1200', 'XX'), 'nowhere'],
    [
      'its line moved',
      new Draft()
        .replace('一、全县新增就业1200人，同比增长5%。\n', '')
        .replace('同志们：', '一、全县新增就业1200人，同比增长5%。\n同志们：'),
      '1200 1200 checked',
    ],
    ['its line deleted', new Draft().replace('一、全县新增就业1200人，同比增长5%。\n', ''), 'nowhere'],
  ])('%s', (_name, draft, expected) => expect(draft.now).toBe(expected));
});

test('a value that was checked, changed and taken back is checked', () => {
  const draft = new Draft().replace('1200', '1300').rest();
  expect(draft.now).toBe('1300 1300 filled');
  expect(draft.replace('1300', '1200').rest().now).toBe('1200 1200 checked');
});
