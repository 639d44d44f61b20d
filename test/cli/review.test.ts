import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/office/table.ts';
import { runWith } from './support.ts';

const text = '在全县工作会议上的讲话\n同志们：\n全县粮食产量21万吨。请王芳同志发言。';
const allChecked = JSON.stringify({
  已核: [
    { 类别: '姓名职务', 内容: '王芳同志', 原句: '请王芳同志发言。' },
    { 类别: '机构会议', 内容: '全县工作会议', 原句: '在全县工作会议上的讲话' },
    { 类别: '数据', 内容: '21万吨', 原句: '全县粮食产量#万吨。' },
  ],
});

describe('review', () => {
  it('lists what is to be checked, kind by kind', async () => {
    const { exitCode, stdout } = await runWith(['review', '讲话.txt'], { '讲话.txt': text });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('【数据】1\n  3:7  □  全县粮食产量：21万吨\n');
    expect(stdout).toContain('已核 0/3');
  });

  it('knows what has been checked from the file beside the text', async () => {
    const { stdout } = await runWith(['review', '讲话.txt', '--json'], {
      '讲话.txt': text,
      '讲话.txt.核稿.json': allChecked,
    });
    const { review } = JSON.parse(stdout) as {
      review: { kind: string; checked: boolean; places: { offset: number }[] }[];
    };
    expect(review.map(({ kind, checked }) => [kind, checked])).toEqual([
      ['person', true],
      ['organisation', true],
      ['figure', true],
    ]);
    expect(review[2]?.places[0]?.offset).toBe(text.indexOf('21万吨'));
  });

  it('writes the list as Markdown, and nothing over what is there', async () => {
    const written: Record<string, string> = {};
    const files = { '讲话.txt': text, '旧.md': '手写' };
    expect((await runWith(['review', '讲话.txt', '--out', '清单.md'], files, written)).stdout).toBe('清单.md\n');
    expect(written['清单.md']).toContain('| 3 | 数据 | 21万吨 | 全县粮食产量 | 全县粮食产量21万吨。 | 3 |  |  |');
    const refused = await runWith(['review', '讲话.txt', '--out', '旧.md'], files, written);
    expect([refused.exitCode, '旧.md' in written]).toEqual([2, false]);
  });

  it.each(['清单.docx', '清单.xlsx', '清单.csv'])('writes %s, read back as it was', async (name) => {
    const written: Record<string, string | Uint8Array> = {};
    await runWith(
      ['review', '讲话.txt', '--out', name],
      { '讲话.txt': text, '讲话.txt.核稿.json': allChecked },
      written,
    );
    const rows = await readTable(written[name] as Uint8Array);
    expect(rows.at(-1)).toEqual(['3', '数据', '21万吨', '全县粮食产量', '全县粮食产量21万吨。', '3', '', '√']);
  });

  it('says which kinds of files it writes', async () => {
    const { exitCode, stderr } = await runWith(['review', '讲话.txt', '--out', '清单.pdf'], { '讲话.txt': text });
    expect([exitCode, stderr.includes('不会写“清单.pdf”')]).toEqual([2, true]);
  });

  it('says of a record that is none', async () => {
    const files = { '讲话.txt': text, '讲话.txt.核稿.json': '[]' };
    expect((await runWith(['review', '讲话.txt'], files)).stderr).toContain('不是核稿记录');
  });

  it.each([
    [['review', 'a', 'b', '--out', 'c.md'], '一次只写一个'],

    [
      ['check', 'a', '--out', 'c.md'],
      '--out 只用于 placeholders、review、fill、convert、redline、phrases mine 和 archive',
    ],
  ])('%j is refused', async (argv, message) => {
    const { exitCode, stderr } = await runWith(argv);
    expect([exitCode, stderr.includes(message)]).toEqual([2, true]);
  });
});

describe('final', () => {
  it('exits 1 while something is left, and says what', async () => {
    const { exitCode, stdout } = await runWith(['final', '讲话.txt'], { '讲话.txt': text });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('还差3项：核稿清单3');
  });

  it('counts what was filled in and not checked, from the record beside the text', async () => {
    const fill = { 状态: '已填待核', 编号: 'A-1', 内容: '内容', 占位符: 'XX', 填写: '抓落实', 前文: '', 后文: '' };
    const body = `${text}\n会后要抓落实，按时报送。`;
    const record = JSON.stringify({ 填写: [{ ...fill, 前文: '会后要', 后文: '，按时报送。' }] });
    const files = { '讲话.txt': body, '讲话.txt.核稿.json': allChecked, '讲话.txt.填写.json': record };
    const { exitCode, stdout } = await runWith(['final', '讲话.txt'], files);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('还差1项：待填与待核1');
    expect(stdout).toContain('已填待核：内容 抓落实');
    const broken = { ...files, '讲话.txt.填写.json': '[' };
    expect((await runWith(['final', '讲话.txt'], broken)).stderr).toContain('不是填写记录');
  });

  it('exits 0 when the text may be printed', async () => {
    const files = { '讲话.txt': text, '讲话.txt.核稿.json': allChecked };
    const { exitCode, stdout } = await runWith(['final', '讲话.txt', '--json'], files);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ file: '讲话.txt', final: { ready: true, verdict: '可以送印' } });
  });
});
