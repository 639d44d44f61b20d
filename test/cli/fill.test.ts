import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/write-whole.ts';
import { runWith, type FileContent } from './support.ts';

const template = '兹定于X月X日召开【会议名称】。\r\nXX人参加，请XX同志讲话。\r\n';
const full = { b1: '2026-03-05', 会议名称: '造林会议', 人数: 120, 姓名: '王明' };
/** Runs `fill` on a template and data; what was written is part of what comes back. */
async function fill(data: FileContent, more: Record<string, FileContent> = {}, ...options: string[]) {
  const written: Record<string, string> = {};
  const argv = ['fill', '模板.txt', '--data', '数据', '--out', '出', ...options];
  const outcome = await runWith(argv, { '模板.txt': template, 数据: data, ...more }, written);
  return { ...outcome, written };
}

describe('fill', () => {
  it('writes one text for one record, line ends as they were', async () => {
    expect(await fill(JSON.stringify(full))).toEqual({
      exitCode: 0,
      stdout: '出/模板.txt\n',
      stderr: '',
      written: { '出/模板.txt': '兹定于3月5日召开造林会议。\r\n120人参加，请王明同志讲话。\r\n' },
    });
  });

  it('names what stays open, and exits 1', async () => {
    const { exitCode, stderr, written } = await fill(JSON.stringify({ ...full, 人数: null, 备注: '无' }));
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      'official-speech: 出/模板.txt：没有数据：b3（人数），第2行“XX人参加，请XX同”\n' +
        'official-speech: 出/模板.txt：模板里没有“备注”\n',
    );
    expect(written['出/模板.txt']).toContain('XX人参加');
  });

  it('says why a value was not taken', async () => {
    const { exitCode, stderr } = await fill(JSON.stringify({ ...full, b1: '2月30日' }));
    expect([exitCode, stderr]).toEqual([
      1,
      'official-speech: 出/模板.txt：“b1”没有填入：没有2月30日（第1行“兹定于X月X日召开【会议名称”）\n',
    ]);
  });

  it('says so in English', async () => {
    const { stderr } = await fill(JSON.stringify({ ...full, b1: '2月30日' }), {}, '--lang', 'en');
    expect(stderr).toBe(
      'official-speech: 出/模板.txt: “b1” was not filled in: there is no “2月30日” (line 1 “兹定于X月X日召开【会议名称”)\n',
    );
  });

  it('a column nobody asks for is no failure', async () => {
    expect((await fill(JSON.stringify({ ...full, 备注: '无' }))).exitCode).toBe(0);
  });

  it('several records are several files, numbered or by the name they give', async () => {
    const csv = 'b1,会议名称,人数,姓名,文件名\r\n2026-03-05,"一,二",120,王明,\r\n3月6日,"称""三""",130,李强,第二份\r\n';
    const { exitCode, written, stdout } = await fill(csv);
    expect(exitCode).toBe(0);
    expect(stdout).toBe('出/模板-1.txt\n出/第二份.txt\n');
    expect(written['出/模板-1.txt']).toContain('3月5日召开一,二。');
    expect(written['出/第二份.txt']).toContain('3月6日召开称"三"。');
  });

  it('reads a table in GBK, as a spreadsheet writes it', async () => {
    // 姓名,人数 and 王明,120 in GBK.
    const bytes = Uint8Array.of(
      0xd0,
      0xd5,
      0xc3,
      0xfb,
      0x2c,
      0xc8,
      0xcb,
      0xca,
      0xfd,
      0x0a,
      0xcd,
      0xf5,
      0xc3,
      0xf7,
      0x2c,
      0x31,
      0x32,
      0x30,
    );
    const { written } = await fill(bytes);
    expect(written['出/模板.txt']).toContain('120人参加，请王明同志讲话');
  });

  it('never overwrites without --force, and goes on with the others', async () => {
    const records = JSON.stringify([
      { ...full, 文件名: '甲' },
      { ...full, 文件名: '乙' },
    ]);
    const there = { '出/甲.txt': '手工改过的' };
    const first = await fill(records, there);
    expect(first.exitCode).toBe(2);
    expect(first.stderr).toContain('出/甲.txt：已有这个文件，没有覆盖');
    expect(Object.keys(first.written)).toEqual(['出/乙.txt']);
    expect(Object.keys((await fill(records, there, '--force')).written)).toEqual(['出/甲.txt', '出/乙.txt']);
  });

  it.each([
    ['[1]', '应是一个对象'],
    ['{"a": {}}', '“a”的值应是文字或数字'],
    ['{"a": ', '不是正确的 JSON'],
    ['', '没有数据'],
    ['a,b\n1,2,3', '列数多于标题行'],
    ['a\n"1', '引号没有配对'],
    ['[{"文件名":"甲"},{"文件名":"甲"}]', '都要写成“甲.txt”'],
    ['{"文件名":"../甲"}', '不能用作文件名'],
  ])('refuses %s', async (data, message) => {
    const { exitCode, stderr, written } = await fill(data);
    expect(stderr).toContain(message);
    expect([exitCode, written]).toEqual([2, {}]);
  });

  it.each([
    [['fill'], '要一个模板'],
    [['fill', 'a', 'b'], '要一个模板'],
    [['fill', 'a', '--out', 'o'], '--data'],
    [['fill', 'a', '--data', 'd'], '--out'],
    [['fill', 'a', '--data', 'd', '--out', 'o', '--json'], '--json 只用于 analyze'],
    [['fill', '-', '--data', '-', '--out', 'o'], '标准输入'],
    [['check', 'a', '--force'], '--force 只用于 placeholders、review、fill、convert、redline、phrases mine 和 archive'],
  ])('%j is refused', async (argv, message) => {
    const { exitCode, stderr } = await runWith(argv);
    expect([exitCode, stderr.includes(message)]).toEqual([2, true]);
  });

  it('a template or data that cannot be read', async () => {
    const outcome = await runWith(['fill', '无.txt', '--data', '数据', '--out', '出'], { 数据: '{}' });
    expect([outcome.exitCode, outcome.stdout]).toEqual([2, '']);
    expect(outcome.stderr).toContain('无.txt：文件不存在');
  });
});

describe('writing', () => {
  const folders: string[] = [];
  const folder = async (): Promise<string> => {
    const path = await mkdtemp(join(tmpdir(), 'fill-'));
    folders.push(path);
    return path;
  };
  afterEach(() => Promise.all(folders.splice(0).map((path) => rm(path, { recursive: true }))));

  it('makes the folder, leaves nothing beside the file, overwrites only when told', async () => {
    const path = join(await folder(), 'a', 'b', '讲话.txt');
    await writeWhole(path, '一', { overwrite: false });
    await expect(writeWhole(path, '二', { overwrite: false })).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(path, 'utf8')).toBe('一');
    await writeWhole(path, '三', { overwrite: true });
    expect(await readFile(path, 'utf8')).toBe('三');
    expect(await readdir(join(path, '..'))).toEqual(['讲话.txt']);
  });

  it('of two at once one wins, and none is torn', async () => {
    const path = join(await folder(), '讲话.txt');
    await writeFile(path, '旧');
    const outcomes = await Promise.allSettled([
      writeWhole(path, '新', { overwrite: false }),
      writeWhole(path, '新', { overwrite: false }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await readFile(path, 'utf8')).toBe('旧');
  });
});

it('--help tells of fill', async () => {
  expect((await runWith(['--help'])).stdout).toContain('  fill ');
});
