import { describe, expect, test } from 'vitest';
import { fillFormat, locateFills, type FillEntry } from '../../../src/core/index.ts';

const entry: FillEntry = {
  id: 'K7Q2M9-1',
  kind: 'count',
  label: '人数',
  mask: 'XX',
  value: '1200',
  before: '一、全县新增就业',
  after: '人，同比增长5%。',
  state: 'checked',
  source: '人社局，征数表.xlsx',
  filledAt: '2026-11-24 17:30',
  checkedAt: '2026-11-24 18:00',
  note: '口径与月报一致',
};
const text = '同志们：\n一、全县新增就业1200人，同比增长5%。\n';

describe('states of what was filled in', () => {
  const located = (now: string, ...entries: FillEntry[]) =>
    locateFills(now, entries).map(({ entry: one, range }) => [range && now.slice(range.start, range.end), one.state]);

  test('a value is found where it stands, and after edits elsewhere', () => {
    expect(located(text, entry)).toEqual([['1200', 'checked']]);
    expect(located(`前面有1200人。${text.replace('同志们', '各位同志')}`, entry)).toEqual([['1200', 'checked']]);
  });

  test('a value that was written over is to be checked again', () => {
    expect(located(text.replace('1200', '1300'), entry)).toEqual([['1300', 'filled']]);
  });

  test('an undone filling and a deleted sentence have no place', () => {
    expect(located(text.replace('1200', 'XX'), entry)).toEqual([[null, 'checked']]);
    expect(located('同志们：\n', entry)).toEqual([[null, 'checked']]);
  });

  test('two equal values in equal words have a place each', () => {
    const [first, second] = locateFills(`${text}${text}`, [entry, { ...entry, id: 'K7Q2M9-1.2' }]);
    expect(second!.range!.start).toBeGreaterThan(first!.range!.start);
  });
});

describe('the file beside the text', () => {
  test('is read as it was written, in words people understand', () => {
    const file = {
      fills: [entry],
      sent: [
        { id: 'A', label: '人数', before: '到会', after: '人。', sentAt: '2026-11-24 17:00', table: '征数表.docx' },
      ],
    };
    const written = fillFormat.write(file, '');
    expect(fillFormat.read(written)).toEqual({ kind: 'known', value: file });
    expect(written).toContain('"状态": "已核"');
    expect(written).toContain('"来源": "人社局，征数表.xlsx"');
  });

  test('what is no such file is told apart from an empty one', () => {
    const empty = { kind: 'known', value: { fills: [], sent: [] } };
    expect(fillFormat.read('')).toEqual(empty);
    const staged = { stage: 'final', fills: [], sent: [] } as const;
    expect(fillFormat.read(fillFormat.write(staged, ''))).toEqual({ kind: 'known', value: staged });
    expect(fillFormat.read('{"阶段": "会签"}')).toEqual({ kind: 'foreign' });
    expect(fillFormat.read('{"填写": [{"状态": "已核"}, 3]}')).toEqual(empty);
    for (const broken of ['{', '[]', '3']) expect(fillFormat.read(broken)).toEqual({ kind: 'foreign' });
  });
});
