import { describe, expect, test } from 'vitest';
import { analyze, ChangeSet, parse, tickFormat, type Tick } from '../../../src/core/index.ts';
import { carriedTicks, checkedItems, reviewItems, withTicks } from '../../../src/core/later.ts';

const look = (text: string) => {
  const { document } = analyze(parse(text));
  return { document, items: reviewItems(analyze(document)) };
};
const TEXT = '全县粮食产量21万吨，同比增长3.5%。\n请王芳同志发言。';
const allTicked = (text: string): readonly Tick[] => {
  const { document, items } = look(text);
  return withTicks(document, [], items, true);
};
/** The texts of what is not checked, all having been ticked in TEXT. */
const openIn = (text: string): string[] => {
  const { document, items } = look(text);
  const checked = checkedItems(document, items, allTicked(TEXT));
  return items.filter((item) => !checked.has(item)).map((item) => item.text);
};

describe('ticks', () => {
  test('hold while the text is the same', () => expect(openIn(TEXT)).toEqual([]));
  test('survive edits elsewhere and moves', () =>
    expect(openIn('请王芳同志发言。\n先说成绩。\n　　全县粮食产量21万吨，同比增长3.5%。')).toEqual([]));
  test('a changed figure takes back its own', () => expect(openIn(TEXT.replace('21万', '22万'))).toEqual(['22万吨']));
  test('changed words take back those of their sentence', () =>
    expect(openIn(TEXT.replace('粮食', '油料'))).toEqual(['21万吨', '3.5%']));
  test('a new place of a checked thing opens it', () =>
    expect(openIn(`${TEXT}\n会后由王芳同志负责。`)).toEqual(['王芳同志']));
  test('are taken back one by one', () => {
    const { document, items } = look(TEXT);
    const ticks = withTicks(document, allTicked(TEXT), [items[0]!], false);
    expect(items.filter((item) => !checkedItems(document, items, ticks).has(item))).toEqual([items[0]]);
  });
});

describe('a change that nobody typed', () => {
  const text = '全县粮食产量21万吨，参保XX人。\n请王芳同志发言。';
  /** What is open in the text after a change, all having been ticked before it; and in the text before, when it is taken back. */
  const openAfter = (words: string, by: string): readonly string[][] => {
    const start = text.indexOf(words);
    const change = ChangeSet.of([{ range: { start, end: start + words.length }, text: by }]);
    const [before, after] = [look(text), look(change.apply(text))];
    const known = allTicked(text);
    const ticks = [...known, ...carriedTicks(before, after, change, known)];
    return [after, before].map(({ document, items }) =>
      items.filter((item) => !checkedItems(document, items, ticks).has(item)).map((item) => item.text),
    );
  };
  test.each([
    ['what it wrote itself is open', 'XX', '320', ['320人']],
    ['what it changed is open', '21万吨', '22万吨', ['22万吨']],
    ['what stands in a sentence of other words is not', '粮食', '油料', []],
  ])('%s', (_name, words, by, open) => expect(openAfter(words, by)).toEqual([open, []]));
});

describe('the file beside the text', () => {
  test('is read as it was written', () => {
    const ticks = allTicked(TEXT);
    const written = tickFormat.write(ticks, '');
    expect(tickFormat.read(written)).toEqual({ kind: 'known', value: ticks });
    expect(tickFormat.read(tickFormat.write([], ''))).toEqual({ kind: 'known', value: [] });
    expect(written).toContain('    { "类别": "姓名职务", "内容": "王芳同志", "原句": "请王芳同志发言。" }');
  });
  test.each(['{', '[]', '3', '{"已核":3}'])('%s is no such file', (text) =>
    expect(tickFormat.read(text)).toEqual({ kind: 'foreign' }),
  );
  test('entries that are none are left out', () =>
    expect(
      tickFormat.read('{"已核":[3,{"类别":"数据"},{"类别":"数据","内容":"3人","原句":"到会#人。"}]}'),
    ).toMatchObject({ value: [{ kind: '数据', text: '3人', sentence: '到会#人。' }] }));
});
