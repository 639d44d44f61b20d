import { describe, expect, it } from 'vitest';
import { docxOf } from '../office/word/docx-file.ts';
import { runWith } from './support.ts';

/** Three speeches that share set phrases, a frame and a pattern, and little else. */
const speeches = {
  '旧稿/春耕.txt':
    '在春耕工作会议上的讲话\n同志们：\n一、提高认识\n要提高政治站位，压实主体责任。要加大投入力度，做到应种尽种。\n谢谢大家！',
  '旧稿/2024/防汛.md':
    '在防汛工作会议上的讲话\n同志们：\n一、提高认识\n要提高政治站位，压实主体责任。要加大巡查力度，做到应撤尽撤。\n谢谢大家！',
  '旧稿/2024/招商.TXT':
    '在招商工作会议上的讲话\n同志们：\n一、提高认识\n要提高政治站位，压实主体责任。要加大协调力度，做到应谈尽谈。\n谢谢大家！',
};
const others = {
  '旧稿/.隐藏/甲.txt': '甲',
  '旧稿/node_modules/乙.txt': '乙',
  '旧稿/丙.pdf': '丙',
  '旧稿/~$丁.docx': '丁',
};
const files = { ...speeches, ...others };
interface Entry {
  readonly text: string;
  readonly kind: string;
  readonly function: string;
  readonly count: number;
  readonly speeches: number;
  readonly example: string;
}
const entriesOf = (json: string): Entry[] => (JSON.parse(json) as { phrases: Entry[] }).phrases;

describe('phrases mine', () => {
  it('prints what the speeches of a folder share, by function', async () => {
    const { stdout, stderr, exitCode } = await runWith(['phrases', 'mine', '旧稿'], files);
    expect([stderr, exitCode]).toEqual(['', 0]);
    expect(stdout).toMatch(/^3 个文件，3 篇：\d+ 条短语\n/u);
    expect(stdout).toMatch(/认识（\d+）\n(?: {2}.*\n)*? {2}提高政治站位 +3 篇 +3 次\n/u);
  });

  it('prints the same as JSON', async () => {
    const { stdout } = await runWith(['phrases', 'mine', '旧稿', '--json'], files);
    const found = entriesOf(stdout).find(({ text }) => text === '提高政治站位');
    expect(found).toMatchObject({ function: '认识', kind: 'phrase', count: 3, speeches: 3 });
    expect(found?.example).toContain('提高政治站位');
  });

  it('prints at most as many as asked for', async () => {
    const { stdout } = await runWith(['phrases', 'mine', '旧稿', '--json', '--top', '1'], files);
    expect(entriesOf(stdout)).toHaveLength(1);
  });

  it('prints what enough speeches have', async () => {
    const { stdout } = await runWith(['phrases', 'mine', '旧稿', '--min-speeches', '4'], files);
    expect(stdout).toContain('没有找到短语');
  });

  it('reads no hidden folder, no node_modules and no other kind of file', async () => {
    const { stdout } = await runWith(['phrases', 'mine', '旧稿'], files);
    expect(stdout).toContain('3 个文件');
  });

  it('takes several folders, one inside another but once', async () => {
    const { stdout } = await runWith(['phrases', 'mine', '旧稿', '旧稿/2024'], files);
    expect(stdout).toContain('3 个文件');
  });

  it('reads Word documents', async () => {
    const body = ['在防汛工作会议上的讲话', '同志们：', '要提高政治站位，守好水库大坝。'];
    const { stdout, stderr } = await runWith(['phrases', 'mine', '旧稿'], { ...files, '旧稿/丁.docx': docxOf(body) });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^4 个文件，4 篇/u);
    expect(stdout).toMatch(/提高政治站位 +4 篇 +4 次/u);
  });

  it('goes on without what cannot be read, and says so', async () => {
    const broken = {
      ...files,
      '旧稿/坏.txt': { code: 'EACCES' },
      '旧稿/图.txt': Uint8Array.of(0x89, 0x50, 0, 0, 1),
      '旧稿/假.docx': Uint8Array.of(0x50, 0x4b, 3, 4, 0),
    };
    const { stdout, stderr, exitCode } = await runWith(['phrases', 'mine', '旧稿', '不存在'], broken);
    expect(stdout).toContain('提高政治站位');
    expect(stderr).toContain('旧稿/坏.txt：没有读取权限\n');
    expect(stderr).toContain('旧稿/假.docx：不是完整的办公文档（.docx、.xlsx）\n');
    expect(stderr).toMatch(/旧稿\/图\.txt：.*二进制/u);
    expect(stderr).toContain('不存在：文件不存在\n');
    expect(exitCode).toBe(2);
  });
});

describe('phrases mine --out', () => {
  it('writes the JSON', async () => {
    const written: Record<string, string> = {};
    const { stdout, exitCode } = await runWith(['phrases', 'mine', '旧稿', '--out', '短语.json'], files, written);
    expect(entriesOf(written['短语.json'] ?? '').map(({ text }) => text)).toContain('提高政治站位');
    expect(stdout).toMatch(/^已从 3 篇中提取 \d+ 条，写入 短语\.json\n$/u);
    expect(exitCode).toBe(0);
  });

  it('writes over nothing, unless forced', async () => {
    const written: Record<string, string> = {};
    const taken = { ...files, '短语.json': '{}' };
    const { stderr, exitCode } = await runWith(['phrases', 'mine', '旧稿', '--out', '短语.json'], taken, written);
    expect(stderr).toContain('短语.json：已存在');
    expect([exitCode, written]).toEqual([2, {}]);
    await runWith(['phrases', 'mine', '旧稿', '--out', '短语.json', '--force'], taken, written);
    expect(Object.keys(written)).toEqual(['短语.json']);
  });
});

describe('usage', () => {
  it.each([
    [['phrases'], 'phrases 后要写 mine：phrases mine 文件夹'],
    [['phrases', 'find', '旧稿'], 'phrases 后应为 mine，实为“find”'],
    [['phrases', 'mine'], '没有给出文件夹'],
    [['phrases', 'mine', '旧稿', '--top', '0'], '--top 应为正整数'],
    [['phrases', 'mine', '旧稿', '--min-speeches', '多'], '--min-speeches 应为正整数'],
    [['check', '讲话.txt', '--top', '3'], '--top 只用于 phrases mine 和 archive'],
    [['phrases', 'mine', '旧稿', '--rule', 'numbering/gap=off'], '--rule 只用于'],
  ])('%j is refused', async (argv, message) => {
    const { stderr, exitCode } = await runWith(argv, files);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });
});
