import { describe, expect, test } from 'vitest';
import { runWith, type FileContent } from './support.ts';

const passage =
  '各级各部门要压紧压实防汛责任，紧盯山洪沟口和低洼院落，逐户落实转移路线，确保险情来临时人人知道往哪里走、跟着谁走。';
const texts: Record<string, FileContent> = {
  '旧稿/2023-06-01 讲话.txt': `在会议上的讲话\n\n同志们：\n${passage}\n其余另行安排。`,
  '旧稿/2024-06-02 讲话.md': `在会议上的讲话\n\n同志们：\n${passage}\n别的以后再说。`,
  '旧稿/图.png': 'no text',
};
const lines = [
  JSON.stringify({ text: `通知\n${passage}`, id: '通知一号', date: '2025-03-05' }),
  '',
  JSON.stringify({ text: '另一份通知，内容不同。' }),
].join('\n');

/** Runs `archive` with an archive of {@link texts} at 库.archive. */
async function withArchive(argv: readonly string[], files: Record<string, FileContent> = {}) {
  const written: Record<string, string | Uint8Array> = {};
  await runWith(
    ['archive', 'build', '旧稿', '旧.jsonl', '--out', '库.archive'],
    { ...texts, '旧.jsonl': lines },
    written,
  );
  return runWith(['archive', ...argv, '--archive', '库.archive'], { ...files, '库.archive': written['库.archive']! });
}

describe('archive build', () => {
  test('takes the texts of folders and of lines, and prints counts and time', async () => {
    const written: Record<string, string | Uint8Array> = {};
    const files = { ...texts, '旧.jsonl': lines };
    const outcome = await runWith(['archive', 'build', '旧稿', '旧.jsonl', '--out', '库.archive'], files, written);
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
    expect(outcome.stdout).toMatch(/^收入 4 篇，\d+ 字\n写入 库\.archive（\d\.\d MB），用时 \d+ 秒\n$/u);
    expect(written['库.archive']).toBeInstanceOf(Uint8Array);
  });

  test('writes over another archive, which can be made again', async () => {
    const written: Record<string, string | Uint8Array> = {};
    await runWith(['archive', 'build', '旧稿', '--out', '库'], texts, written);
    const files = { ...texts, 库: written['库']! };
    const again = await runWith(['archive', 'build', '旧稿', '--out', '库', '--lang', 'en'], files);
    expect(again).toMatchObject({ exitCode: 0, stderr: '' });
    expect(again.stdout).toMatch(/^2 texts of \d+ characters\nwritten to 库/u);
  });

  test('writes over no other file', async () => {
    const outcome = await runWith(['archive', 'build', '旧稿', '--out', '讲话.txt'], {
      ...texts,
      '讲话.txt': '同志们',
    });
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain('讲话.txt：这里已有别的文件');
  });

  test('tells of lines that are none and takes the others', async () => {
    const written: Record<string, string | Uint8Array> = {};
    const bad = `${lines}\n{"id": 3}\nnull\nno json`;
    const outcome = await runWith(['archive', 'build', '旧.jsonl', '--out', '库'], { '旧.jsonl': bad }, written);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr.split('\n').filter((line) => line.includes('旧.jsonl'))).toHaveLength(3);
    expect(outcome.stdout).toContain('收入 2 篇');
    expect(written['库']).toBeDefined();
  });

  test.each([
    [['archive', '旧稿'], 'archive 后应为 build'],
    [['archive', 'build', '--out', 'a'], '要给出文件夹'],
    [['archive', 'build', '旧稿'], '--out'],
    [['archive', 'search', '词'], '--archive'],
    [['archive', 'search', '--archive', 'a'], '要找的词'],
    [['archive', 'check', '--archive', 'a'], '没有给出文件'],
    [['archive', 'continue', 'a.txt', '--archive', 'a'], '标准输入'],
  ])('%j is wrong usage', async (argv, words) => {
    const outcome = await runWith(argv, texts);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain(words);
  });

  test('a file that is no archive, or a damaged one, is told of in one line', async () => {
    const foreign = await runWith(['archive', 'search', '词', '--archive', '讲话.txt'], { '讲话.txt': '同志们：' });
    expect(foreign).toMatchObject({ exitCode: 2, stderr: 'official-speech: 讲话.txt：不是旧稿库\n' });
    const written: Record<string, string | Uint8Array> = {};
    await runWith(['archive', 'build', '旧稿', '--out', '库'], texts, written);
    const half = { 库: (written['库'] as Uint8Array).slice(0, 400) };
    const damaged = await runWith(['archive', 'search', '词', '--archive', '库', '--lang', 'en'], half);
    expect(damaged.exitCode).toBe(2);
    expect(damaged.stderr).toContain('damaged');
  });
});

describe('archive continue', () => {
  test('answers each line with a line', async () => {
    const requests = `${JSON.stringify('会议要求，各级各部门要压紧')}\n${JSON.stringify('从来没有')}\nno json\n`;
    const outcome = await withArchive(['continue', '--json'], { '-': requests });
    expect(outcome.exitCode).toBe(2);
    const [first, second, third] = outcome.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown[]);
    expect(first?.[0]).toEqual({
      text: expect.stringMatching(/^压实防汛责任，/u) as string,
      replace: 0,
      texts: 3,
      automatic: expect.any(Boolean) as boolean,
    });
    expect(first!.length).toBeLessThanOrEqual(10);
    expect([second, third]).toEqual([[], []]);
    expect(outcome.stderr).toContain('第 3 行');
  });

  test('prints for people how many texts and when', async () => {
    const outcome = await withArchive(['continue'], { '-': JSON.stringify('各级各部门要压紧') });
    expect(outcome.stdout).toContain('3 篇 · 最近 2025-03');
  });

  test('gives only what enough texts have', async () => {
    const request = { '-': JSON.stringify('各级各部门要压紧') };
    expect((await withArchive(['continue', '--json', '--min-speeches', '4'], request)).stdout).toBe('[]\n');
  });
});

describe('archive search', () => {
  test('prints sentences with their file, date and offset', async () => {
    const outcome = await withArchive(['search', '转移路线', '防汛', '--json']);
    expect(outcome.exitCode).toBe(0);
    const [first] = JSON.parse(outcome.stdout) as Record<string, unknown>[];
    expect(first).toEqual({
      file: '通知一号',
      date: '2025-03-05',
      offset: 3,
      length: passage.length,
      text: passage,
      texts: 3,
    });
    expect((await withArchive(['search', '山洪沟'])).stdout).toContain('通知一号  2025-03-05');
    expect((await withArchive(['search', '没有这个词', '--lang', 'en'])).stdout).toBe('nothing found\n');
  });
});

describe('archive check', () => {
  const fresh = '在会议上的讲话\n\n同志们：\n今天只讲一件新事情，就是修一座桥。';

  test('exits 1 when a passage stands in the archive, and says where', async () => {
    const file = { '新稿.txt': `${fresh}\n${passage}` };
    const outcome = await withArchive(['check', '新稿.txt', '--json'], file);
    expect(outcome.exitCode).toBe(1);
    const document = JSON.parse(outcome.stdout) as { share: number; passages: Record<string, unknown>[] };
    expect(document.share).toBeGreaterThan(0.4);
    expect(document.passages).toEqual([
      expect.objectContaining({
        offset: fresh.length + 1,
        length: passage.length,
        kind: 'exact',
        likeness: 1,
        file: '通知一号',
        related: { file: '通知一号', offset: 3, length: passage.length },
      }),
    ]);
    const printed = await withArchive(['check', '新稿.txt'], file);
    expect(printed.stdout).toContain('照抄（100%）：通知一号，另有 2 篇');
  });

  test('exits 0 when there is none, and prints an array for several files', async () => {
    const files = { 'a.txt': fresh, 'b.txt': '没有什么。' };
    const outcome = await withArchive(['check', 'a.txt', 'b.txt', '--json'], files);
    expect(outcome.exitCode).toBe(0);
    expect(JSON.parse(outcome.stdout)).toHaveLength(2);
    expect((await withArchive(['check', 'a.txt', 'missing.txt'], files)).exitCode).toBe(2);
  });
});
