import { describe, expect, test } from 'vitest';
import { analyze, parse } from '../src/core/index.ts';
import {
  kindOfText,
  openFolder,
  packFolder,
  readDay,
  sharesOf,
  TextCollector,
  writeArchive,
  type FolderArchive,
} from '../src/core/later.ts';
import { checkModel, checkRows, isOfBase, type Checked } from '../src/editor/archive/check-model.ts';
import { compare } from '../src/editor/archive/compare.ts';
import { acceptFor, folderChoices, kindChoices, yearChoices } from '../src/editor/archive/find-filters.ts';
import { excerpt, findRows, paragraphOf } from '../src/editor/archive/find-rows.ts';

const archiveOf = (folder: string, texts: Readonly<Record<string, string>>): FolderArchive => {
  const collector = new TextCollector();
  for (const [name, text] of Object.entries(texts)) collector.add({ name, text, day: readDay(name) });
  const stamps = Object.keys(texts).map(() => ({ size: 1, changed: 1 }));
  return openFolder(packFolder({ folder, read: 0, stamps, others: [] }, writeArchive(collector)));
};

const passage =
  '清河县连续三年把河道清淤列为头号工程，组织干部群众上堤值守，累计清淤疏浚河道四十二公里，加固险工险段十九处，汛期没有发生一起人员伤亡。';
const changed = passage.replace('连续三年', '接连几年').replace('十九处', '二十一处');
const north = archiveOf('file:///%E5%8C%97', {
  '2023/防汛.txt': `在全县防汛工作会议上的讲话\n同志们：\n${passage}\n今天就讲这些。`,
  '2024-03-05主持.txt': '防汛工作会议主持词\n同志们：\n下面请县长讲话。会议到此结束。',
});
const south = archiveOf('file:///%E5%8D%97', {
  '2022年总结.txt': `2022年防汛工作总结\n${passage}\n明年还要再接再厉。`,
});

describe('kinds of old texts', () => {
  test.each([
    ['a.txt', '在全县防汛工作会议上的讲话\n', 'speech'],
    ['a.txt', '\n　　关于加强防汛工作的意见', 'notice'],
    ['a.txt', '在听取工作汇报会上的讲话', 'speech'],
    ['2024/春节致辞.docx', '同志们、朋友们：', 'address'],
    ['主持词.txt', '同志们：', 'host'],
    ['a.txt', '某某县政府工作报告（2024年）', 'report'],
    ['a.txt', '', 'other'],
  ] as const)('%s, %j: %s', (name, text, kind) => expect(kindOfText(name, text)).toBe(kind));
});

describe('a search narrowed', () => {
  test('offers the years, kinds and folders that there are', () => {
    const all = [north, south];
    expect(yearChoices(all).map(({ value, texts }) => [value, texts])).toEqual([
      ...[2024, 2023, 2022].map((year) => [year, 1]),
    ]);
    expect(kindChoices(all).map(({ value }) => value)).toEqual(['host', 'summary', 'speech']);
    expect(folderChoices(all)).toEqual([
      { value: 'file:///%E5%8C%97', texts: 2 },
      { value: 'file:///%E5%8C%97/2023', texts: 1 },
      { value: 'file:///%E5%8D%97', texts: 1 },
    ]);
  });

  test('keeps what passes all of them', () => {
    const names = (filters: Parameters<typeof acceptFor>[1]): string[] => {
      const accept = acceptFor(north, filters);
      return north.archive.names.filter((_, text) => accept?.(text) ?? true);
    };
    expect(names({})).toHaveLength(2);
    expect(names({ kind: 'host' })).toEqual(['2024-03-05主持.txt']);
    expect(names({ folder: 'file:///%E5%8C%97/2023' })).toEqual(['2023/防汛.txt']);
    expect(names({ folder: 'file:///%E5%8C%97', year: 2024 })).toEqual(['2024-03-05主持.txt']);
    expect(names({ kind: 'host', year: 2023 })).toEqual([]);
  });

  test('gives the sentences of several archives once, the newest of equal ones, with their paragraphs', () => {
    const rows = findRows([south, north], '险工 清淤', {});
    expect(rows.map(({ name, date }) => [name, date.slice(0, 4)])).toEqual([['2023/防汛.txt', '2023']]);
    expect(excerpt(rows[0]!)).toMatch(/^….{16}清淤|^清河县/u);
    expect(paragraphOf(rows[0]!)).toBeUndefined();
    const [row] = findRows([north], '县长', {});
    expect(row!.sentence).toBe('下面请县长讲话。');
    expect(paragraphOf(row!)).toBe('下面请县长讲话。会议到此结束。');
    expect(findRows([north, south], '险工 不存在', {})).toEqual([]);
  });
});

describe('a comparison', () => {
  const text = [
    '在全县防汛工作会议上的讲话',
    '同志们：',
    '一、过去的工作',
    changed,
    '二、今后的打算',
    '各乡镇要早作准备，把物资备齐，把队伍练好，有事及时报告。',
  ].join('\n');
  const analysis = analyze(parse(text));
  const checked = (base?: Checked['base']): Checked => ({
    file: '新稿.txt',
    analysis,
    comparison: compare([north, south], analysis, () => false),
    base,
    lineOf: (offset) => text.slice(0, offset).split('\n').length,
  });

  test('tells of a passage once, whichever archives have it', () => {
    const { copies } = checked().comparison;
    expect(copies).toHaveLength(1);
    expect(copies[0]).toMatchObject({ kind: 'near' });
    expect(copies[0]!.others).toHaveLength(1);
    expect(text.slice(copies[0]!.start, copies[0]!.end)).toContain('河道清淤列为头号工程');
  });

  test('leaves out the text itself', () => {
    const itself = compare([north, south], analysis, ({ name }) => name === '2023/防汛.txt');
    expect(itself.copies.map(({ from }) => from.folder)).toEqual([south.folder]);
  });

  test('shows both sides, what differs told from what is the same, and the share of each section', () => {
    const { groups, sections, verdict } = checkModel(checked());
    const [row] = groups[0]!.rows;
    const differing = (pieces: readonly { text: string; isSame: boolean }[]): string =>
      pieces.flatMap((piece) => (piece.isSame ? [] : [piece.text])).join('');
    expect(differing(row!.here)).toMatch(/接.*几.*二十一|接.*几.*二.*一/u);
    expect(differing(row!.old)).toContain('三');
    expect(row!.here.map((piece) => piece.text).join('')).toContain('接连几年');
    expect(row!.line).toBe(4);
    expect(sections.map(({ name }) => name)).toEqual(['开头', '一、过去的工作', '二、今后的打算']);
    expect(sections[0]!.percent).toBe(0);
    expect(sections[1]!.percent).toBeGreaterThan(80);
    expect(sections[2]!.percent).toBe(0);
    expect(verdict).toMatch(/^1 处与旧稿相同，占全文 \d+%。$/u);
  });

  test('sets what is from the base apart, though another old text has it too', () => {
    const base = { folder: south.folder, name: '2022年总结.txt' };
    const one = checked(base);
    expect(isOfBase(one.comparison.copies[0]!, base)).toBe(true);
    const { groups, verdict } = checkModel(one);
    expect(groups.map(({ title, isBase }) => [title, isBase])).toEqual([['出自底稿 2022年总结.txt', true]]);
    expect(verdict).toMatch(/^底稿之外 0 处与旧稿相同，占全文 0%；/u);
  });

  test('is a table with a row a passage', () => {
    const [row, ...others] = checkRows(checked());
    expect(others).toEqual([]);
    expect(row).toHaveLength(7);
    expect(row!.join('')).not.toContain('\n');
    expect(row!.slice(0, 2)).toEqual(['1', '4']);
  });

  test('without passages has no shares to show', () => {
    const other = analyze(parse('在植树活动上的讲话\n同志们：\n大家辛苦了，请按片区开始栽树。'));
    expect(sharesOf(other, []).whole).toBe(0);
    const nothing = { ...checked(), analysis: other, comparison: { copies: [], leftOvers: [] } };
    expect(checkModel(nothing)).toMatchObject({ groups: [], sections: [], verdict: '没有与旧稿相同的段落。' });
  });
});
