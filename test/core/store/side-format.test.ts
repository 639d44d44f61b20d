import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addToProject,
  changeCollection,
  fillFormat,
  NewerVersionError,
  phraseFormat,
  projectFormat,
  ProjectRefusal,
  readProject,
  removeFromProject,
  renameInProject,
  tickFormat,
  type SideFormat,
} from '../../../src/core/index.ts';
import { renewalFormat } from '../../../src/core/later.ts';

/** A format with a file of it, and a change that leaves the first entry alone, changes the second and adds a third. */
interface Case {
  readonly name: string;
  readonly format: SideFormat<unknown>;
  /** The members of a sound file, its list under `list`. */
  readonly file: Readonly<Record<string, unknown>>;
  readonly list: string;
  readonly change: (value: unknown) => unknown;
  /** The second entry after the change, without members that are not ours. */
  readonly changed: Readonly<Record<string, unknown>>;
}

const caseOf = <Value>(
  name: string,
  format: SideFormat<Value>,
  list: string,
  [first, second]: readonly [object, object],
  change: (value: Value) => Value,
  changed: object,
): Case => ({
  name,
  format: format as SideFormat<unknown>,
  file: { [list]: [first, second] },
  list,
  change: change as (value: unknown) => unknown,
  changed: changed as Readonly<Record<string, unknown>>,
});

const fill = { 状态: '已填待核', 种类: '数量', 编号: 'A', 内容: '人数', 占位符: 'XX', 填写: '320', 前文: '到会' };
const tick = { 类别: '数据', 内容: '3人', 原句: '到会#人。' };
const place = {
  ...{ kind: 'year', weak: false, old: '2025年', label: '', sentence: '2025年工作', value: '2025年' },
  ...{ kept: false, gone: false, start: 0, before: '', after: '工作' },
};
const ignored = { 文件: '讲话.txt', 规则: 'numbering/gap', 文字: '三是' };

const cases: readonly Case[] = [
  caseOf(
    '.填写.json',
    fillFormat,
    '填写',
    [fill, { ...fill, 编号: 'B' }],
    ({ fills: [first, second], sent }) => ({
      fills: [
        first!,
        { ...second!, state: 'checked' as const, checkedAt: '2026-11-29 10:00' },
        { ...second!, id: 'C' },
      ],
      sent,
    }),
    { ...fill, 编号: 'B', 状态: '已核', 核对时间: '2026-11-29 10:00' },
  ),
  caseOf(
    '.核稿.json',
    tickFormat,
    '已核',
    [tick, { ...tick, 内容: '5人' }],
    ([first, second]) => [first!, second!, { ...second!, text: '7人' }],
    { ...tick, 内容: '5人' },
  ),
  caseOf(
    '短语.json',
    phraseFormat,
    'phrases',
    [
      { text: '压茬推进', function: '部署', weight: 8 },
      { text: '一盘棋', function: '部署', weight: 8 },
    ],
    ({ phrases: [first, second], renamed }) => ({
      phrases: [first!, { ...second!, weight: 3 }, { ...second!, text: '久久为功' }],
      renamed,
    }),
    { text: '一盘棋', function: '部署', weight: 3 },
  ),
  caseOf(
    '.official-speech.json',
    projectFormat,
    '忽略',
    [ignored, { ...ignored, 文字: '五是' }],
    (project) => ({
      ...project,
      ignored: [
        project.ignored[0]!,
        { ...project.ignored[1]!, date: '2026-11-29' },
        { ...project.ignored[1]!, nth: 2 },
      ],
    }),
    { ...ignored, 文字: '五是', 日期: '2026-11-29' },
  ),
  caseOf(
    'the renewal record',
    renewalFormat,
    'places',
    [place, { ...place, old: '2024年' }],
    ({ file, places: [first, second] }) => ({
      file,
      places: [first!, { ...second!, value: '2026年' }, { ...second!, label: '第' }],
    }),
    { ...place, old: '2024年', value: '2026年' },
  ),
];

const json = (value: unknown): string => JSON.stringify(value);
const valueOf = <Value>(format: SideFormat<Value>, text: string): Value => {
  const reading = format.read(text);
  if (reading.kind !== 'known') throw new Error(`${reading.kind}: ${text}`);
  return reading.value;
};
type Content = Record<string, unknown>;

describe.each(cases)('$name', ({ format, file, list, change, changed }) => {
  const entries = file[list] as readonly Content[];
  const after = (before: Content): Content =>
    JSON.parse(format.write(change(valueOf(format, json(before))), json(before))) as Content;

  it('an empty file, one of white space, one with nothing but a mark of byte order and {} are empty', () => {
    for (const text of ['', '  \r\n', '\uFEFF', '\uFEFF{}', '{}'])
      expect(format.read(text)).toEqual({ kind: 'known', value: format.empty });
  });

  it.each(['{', '{"', 'null', '3', '"甲"', '\u0000', '{}{}', '甲', `${json(file).slice(0, -1)}`, `${json(file)}}`])(
    'what is no JSON object is foreign: %j',
    (text) => expect(format.read(text)).toEqual({ kind: 'foreign' }),
  );

  it('a byte-order mark and line ends change nothing', () => {
    const text = format.write(valueOf(format, json(file)), json(file));
    expect(format.read(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(format.read(text));
  });

  it.each([2, 7, 2 ** 31])('version %d is read as far as it is understood and never written', (version) => {
    const text = json({ ...file, 版本: version, 将来: { a: 1 } });
    expect(format.read(text)).toEqual({ kind: 'newer', version, value: valueOf(format, json(file)) });
    expect(() => format.write(format.empty, text)).toThrow(NewerVersionError);
  });

  it.each([0, -1, 1.5, '1', [], true])('version %j is none', (version) =>
    expect(format.read(json({ ...file, 版本: version })).kind).toBe('foreign'),
  );

  it('version 1 may be said', () => {
    expect(format.read(json({ 版本: 1, ...file }))).toEqual(format.read(json(file)));
    expect(after({ 版本: 1, ...file })).toMatchObject({ 版本: 1 });
  });

  it('unknown members survive a change, in their order', () => {
    const written = after({ 甲: { 乙: [1, { 丙: null }] }, ...file, 丁: [], 戊: 0.5 });
    expect(written).toMatchObject({ 甲: { 乙: [1, { 丙: null }] }, 丁: [], 戊: 0.5 });
    const foreign = Object.keys(written).filter((name) => ['甲', '丁', '戊'].includes(name));
    expect(foreign).toEqual(['甲', '丁', '戊']);
  });

  it('unknown entries survive a change', () => {
    const odd = [7, '甲', null, [1], {}, { 将来: true }];
    const strange = list === 'phrases' ? odd.filter((one) => one !== '甲') : odd;
    const written = after({ ...file, [list]: [...entries, ...strange] })[list] as unknown[];
    expect(written.slice(-strange.length)).toEqual(strange);
    expect(written).toHaveLength(3 + strange.length);
  });

  it('members of an entry that are not ours survive a change of the entry, and of its neighbours', () => {
    const noted = entries.map((entry, index) => ({ ...entry, 旁注: `第${index}条`, 表: { 行: index } }));
    const written = after({ ...file, [list]: noted })[list] as Content[];
    expect(written[0]).toEqual(noted[0]);
    expect(written[1]).toEqual({ ...changed, 旁注: '第1条', 表: { 行: 1 } });
    expect(Object.keys(written[2]!)).not.toContain('旁注');
  });

  it('an entry that was taken out takes its own members along, not those of others', () => {
    const text = json({
      ...file,
      [list]: [
        { ...entries[0], 旁注: '一' },
        { ...entries[1], 旁注: '二' },
      ],
    });
    const emptied = JSON.parse(format.write(format.empty, text)) as Content;
    expect(emptied[list]).toEqual([]);
  });

  it('what was read is written as it stood', () => {
    const text = format.write(valueOf(format, json(file)), json(file));
    expect(JSON.parse(text)).toMatchObject(file);
    expect(format.write(valueOf(format, text), text)).toBe(text);
  });

  it('a foreign file gives nothing to what is written in its place', () => {
    expect(JSON.parse(format.write(change(valueOf(format, json(file))), '{"甲":'))).not.toHaveProperty('甲');
  });

  it('writing never loses what stood there, whatever it is', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()), (members, more) => {
        const before = json({ ...members, ...file, 版本: 1, [list]: [...entries, ...more] });
        const reading = format.read(before);
        if (reading.kind !== 'known') return;
        const written = JSON.parse(format.write(reading.value, before)) as Content;
        const stood = JSON.parse(before) as Content;
        for (const name of Object.keys(stood)) if (name !== list) expect(written[name]).toEqual(stood[name]);
        const bag = (value: unknown): string[] => (value as unknown[]).map(json).sort();
        if (format !== (phraseFormat as unknown)) expect(bag(written[list])).toEqual(bag(stood[list]));
      }),
    ));
});

describe('another file under the name', () => {
  it.each<[string, SideFormat<unknown>, unknown]>([
    ['.填写.json', fillFormat as SideFormat<unknown>, { name: 'package', version: '1.0.0' }],
    ['.填写.json', fillFormat as SideFormat<unknown>, { 填写: {} }],
    ['.填写.json', fillFormat as SideFormat<unknown>, { 填写: [], 征数: '甲' }],
    ['.填写.json', fillFormat as SideFormat<unknown>, { 已核: [] }],
    ['.核稿.json', tickFormat as SideFormat<unknown>, { name: 'package' }],
    ['.核稿.json', tickFormat as SideFormat<unknown>, { 已核: 3 }],
    ['.核稿.json', tickFormat as SideFormat<unknown>, { 填写: [] }],
    ['短语.json', phraseFormat as SideFormat<unknown>, { phrases: {} }],
    ['短语.json', phraseFormat as SideFormat<unknown>, { text: '压茬推进' }],
    ['the renewal record', renewalFormat as SideFormat<unknown>, { version: 1, file: 'a' }],
    ['the renewal record', renewalFormat as SideFormat<unknown>, { places: [{ kind: 'nothing' }] }],
  ])('%s: is not taken for an empty record (%#)', (_name, format, content) =>
    expect(format.read(json(content))).toEqual({ kind: 'foreign' }),
  );

  it('is named in a project file, and nothing of it is written over', () => {
    const text = json({ name: 'package', 忽略: { 讲话: 1 } });
    expect(readProject(text).problems.map(({ message }) => message)).toEqual([
      '不认识“name”这一项，没有使用',
      '“忽略”应为列表（写在 [ ] 里），没有使用',
    ]);
    const value = { file: 'a.txt', rule: 'numbering/gap', before: '', text: '三是', after: '' };
    expect(() => addToProject(text, { key: 'ignored', value })).toThrow(ProjectRefusal);
    expect(JSON.parse(addToProject(text, { key: 'rightWords', value: '甲' }))).toEqual({
      ...{ name: 'package', 忽略: { 讲话: 1 } },
      正确的词: ['甲'],
    });
  });
});

describe('a filling typed into the file by hand', () => {
  it('may be a number', () => {
    const text = json({ 填写: [{ ...fill, 填写: 120 }] });
    expect(valueOf(fillFormat, text).fills[0]!.value).toBe('120');
    expect(JSON.parse(fillFormat.write(valueOf(fillFormat, text), text))).toMatchObject({ 填写: [{ 填写: 120 }] });
  });
  it('keeps a state that a later version knows', () => {
    const text = json({ 填写: [{ ...fill, 状态: '已会签' }] });
    expect(JSON.parse(fillFormat.write(valueOf(fillFormat, text), text))).toMatchObject({ 填写: [{ 状态: '已会签' }] });
  });
});

describe('a phrase', () => {
  it('keeps members of one’s own under a new text', () => {
    const text = json({ phrases: [{ text: '压茬推进', function: '部署', 提出: '李主任' }] });
    const collection = valueOf(phraseFormat, text);
    const [phrase] = collection.phrases;
    const changes = [{ kind: 'put', phrase: { ...phrase!, text: '压茬有序推进' }, instead: '压茬推进' }] as const;
    const twice = changeCollection(collection, changes);
    const written = phraseFormat.write(
      changeCollection(twice, [{ kind: 'put', phrase: { ...phrase!, text: '有序推进' }, instead: '压茬有序推进' }]),
      text,
    );
    expect((JSON.parse(written) as Content)['phrases']).toEqual([
      { text: '有序推进', function: '部署', weight: 8, 提出: '李主任' },
    ]);
  });
  it('of a bare list is written into an object', () => {
    const text = '[{"text":"压茬推进","提出":"李主任"}, 7]';
    expect(JSON.parse(phraseFormat.write(valueOf(phraseFormat, text), text))).toEqual({
      phrases: [{ text: '压茬推进', 提出: '李主任' }, 7],
    });
  });
});

describe('an ignored place with members of one’s own', () => {
  const value = { file: '讲话.txt', rule: 'numbering/gap', text: '三是' };
  const text = json({ 忽略: [{ ...ignored, 备注: '领导定的' }] });

  it('can be taken back', () => {
    expect(JSON.parse(removeFromProject(text, { key: 'ignored', value }))).toEqual({ 忽略: [] });
  });
  it('is not doubled by being ignored again', () => {
    const again = addToProject(text, { key: 'ignored', value: { ...value, date: '2026-11-29' } });
    expect(JSON.parse(again)).toEqual({
      忽略: [{ ...ignored, 日期: '2026-11-29', 备注: '领导定的' }],
    });
  });
  it('is not doubled when the text is renamed', () => {
    const renamed = renameInProject(text, '讲话.txt', '定稿/讲话.txt')!;
    expect(JSON.parse(renamed)).toEqual({ 忽略: [{ ...ignored, 文件: '定稿/讲话.txt', 备注: '领导定的' }] });
    expect(renameInProject(renamed, '讲话.txt', '甲.txt')).toBeUndefined();
  });
  it('of a later version is not renamed', () =>
    expect(renameInProject(json({ 版本: 2, 忽略: [ignored] }), '讲话.txt', '甲.txt')).toBeUndefined());
  it('rules that nobody knows survive a rule that is set', () => {
    const rules = { 规则: { 'later/rule': 'hint', 'numbering/gap': 'loud' } };
    const off = { key: 'rules', value: { rule: 'numbering/repeat', setting: 'off' } } as const;
    const written = addToProject(json(rules), off);
    expect(JSON.parse(written)).toEqual({ 规则: { ...rules.规则, 'numbering/repeat': 'off' } });
    expect(JSON.parse(removeFromProject(written, off))).toEqual(rules);
  });
});
