import iconv from 'iconv-lite';
import { execFileSync } from 'node:child_process';
import {
  chmod,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { isFileName } from '../../src/cli/file-name.ts';
import { nodeFiles } from '../../src/cli/node-io.ts';
import { printable, printableLine } from '../../src/cli/printable.ts';
import { run } from '../../src/cli/run.ts';
import { writeWhole } from '../../src/cli/write-whole.ts';
import { runWith, type Outcome } from './support.ts';

const isWindows = process.platform === 'win32';
const text = '同志们:\n有关同志要要抓紧落实。\n';
const mended = '同志们：\n有关同志要抓紧落实。\n';

let root = '';
let count = 0;
let folder = '';
beforeEach(async () => {
  root ||= await mkdtemp(join(tmpdir(), 'stores-'));
  folder = join(root, String(++count));
  await mkdir(folder);
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The command line on real files; `meanwhile` is done before it writes. */
async function runIn(argv: readonly string[], meanwhile?: () => Promise<unknown>): Promise<Outcome> {
  let [stdout, stderr] = ['', ''];
  const exitCode = await run(argv, {
    ...nodeFiles,
    writeFile: async (path, content, how) => {
      await meanwhile?.();
      await nodeFiles.writeFile(path, content, how);
    },
    stdout: (more) => void (stdout += more),
    stderr: (more) => void (stderr += more),
    progress: null,
    env: {},
  });
  return { exitCode, stdout, stderr };
}
const at = (name: string): string => join(folder, name);

describe('fix --write', () => {
  it('loses nothing that was saved while it worked', async () => {
    await writeFile(at('a.txt'), text);
    const outcome = await runIn(['fix', '--write', at('a.txt')], () => writeFile(at('a.txt'), '刚保存的'));
    expect(outcome).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `official-speech: ${at('a.txt')}：文件刚被改动，没有写入\n`,
    });
    expect(await readFile(at('a.txt'), 'utf8')).toBe('刚保存的');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('makes no file of one that was deleted while it worked', async () => {
    await writeFile(at('a.txt'), text);
    const outcome = await runIn(['fix', '--write', at('a.txt')], () => rm(at('a.txt')));
    expect([outcome.exitCode, await readdir(folder)]).toEqual([2, []]);
  });

  it('writes a file whose name is as long as names can be', async () => {
    const name = `${'讲'.repeat(83)}.txt`;
    await writeFile(at(name), text);
    expect((await runIn(['fix', '--write', at(name)])).exitCode).toBe(0);
    expect(await readFile(at(name), 'utf8')).toBe(mended);
  });

  it.skipIf(isWindows)('leaves a read-only file alone, and its rights', async () => {
    await writeFile(at('a.txt'), text);
    await chmod(at('a.txt'), 0o444);
    const { exitCode, stderr } = await runIn(['fix', '--write', at('a.txt')]);
    expect([exitCode, stderr]).toEqual([2, `official-speech: ${at('a.txt')}：文件是只读的，没有写入\n`]);
    expect(await readFile(at('a.txt'), 'utf8')).toBe(text);
  });

  it.skipIf(isWindows)('does not part hard links', async () => {
    await writeFile(at('a.txt'), text);
    await link(at('a.txt'), at('b.txt'));
    const { exitCode, stderr } = await runIn(['fix', '--write', at('a.txt')]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('另有硬链接');
    expect(await readFile(at('b.txt'), 'utf8')).toBe(text);
  });

  it.skipIf(isWindows)('keeps rights, and a symbolic link', async () => {
    await writeFile(at('a.txt'), text);
    await chmod(at('a.txt'), 0o640);
    await symlink(at('a.txt'), at('b.txt'));
    expect((await runIn(['fix', '--write', at('b.txt')])).exitCode).toBe(0);
    expect(await readFile(at('a.txt'), 'utf8')).toBe(mended);
    expect((await stat(at('a.txt'))).mode & 0o777).toBe(0o640);
  });

  it('says of damaged UTF-8 that it is damaged, not that it is to become UTF-8', async () => {
    await writeFile(at('a.txt'), Buffer.concat([Buffer.from(text.repeat(20)), Buffer.of(0xe4, 0xb8)]));
    const { exitCode, stderr } = await runIn(['fix', '--write', at('a.txt')]);
    expect([exitCode, stderr]).toEqual([
      2,
      `official-speech: ${at('a.txt')}：文件里有损坏的字节，没有改动。请先修复，或另存一份\n`,
    ]);
  });
});

describe('temporary files', () => {
  const old = '.official-speech-0123456789abcdef.tmp';
  it('of a killed run are taken away, young ones and others’ are not', async () => {
    const young = old.replace('0', '1');
    for (const name of [old, young, '讲话.txt.17.tmp']) await writeFile(at(name), '');
    const hours = new Date(Date.now() - 2 * 3_600_000);
    await utimes(at(old), hours, hours);
    await utimes(at('讲话.txt.17.tmp'), hours, hours);
    await writeWhole(at('讲话.txt'), '一', { overwrite: false });
    expect((await readdir(folder)).sort()).toEqual([young, '讲话.txt', '讲话.txt.17.tmp'].sort());
  });

  it('nothing is left beside a file that is refused', async () => {
    await writeFile(at('a.txt'), '甲');
    await expect(writeWhole(at('a.txt'), '乙', { overwrite: false })).rejects.toMatchObject({ code: 'EEXIST' });
    const expected = new TextEncoder().encode('丙');
    await expect(writeWhole(at('a.txt'), '乙', { overwrite: true, expected })).rejects.toMatchObject({
      code: 'ECHANGED',
    });
    expect(await readdir(folder)).toEqual(['a.txt']);
    expect(await readFile(at('a.txt'), 'utf8')).toBe('甲');
  });
});

describe.skipIf(isWindows)('what is no regular file', () => {
  it.each(['check', 'analyze', 'outline', 'placeholders', 'stats', 'renew', 'review', 'final', 'fix'])(
    '%s reads no device and no pipe',
    async (command) => {
      execFileSync('mkfifo', [at('管道')]);
      const { exitCode, stderr } = await runIn([command, at('管道'), '/dev/zero']);
      expect(exitCode).toBe(2);
      expect(stderr).toBe(
        `official-speech: ${at('管道')}：不是普通文件（设备、管道等），没有读\n` +
          'official-speech: /dev/zero：不是普通文件（设备、管道等），没有读\n',
      );
    },
  );

  it('beside a text is passed over with a word', async () => {
    await writeFile(at('a.txt'), '同志们：\n');
    await symlink('/dev/zero', at('.official-speech.json'));
    execFileSync('mkfifo', [at('a.txt.核稿.json')]);
    const { exitCode, stderr } = await runIn(['review', at('a.txt')]);
    expect(exitCode).toBe(0);
    expect(stderr.split('\n').map((line) => line.split('：').at(-1))).toEqual([
      '不是普通文件（设备、管道等），没有读',
      '不是普通文件（设备、管道等），没有读',
      '',
    ]);
  });

  it('is not filled from, nor written to', async () => {
    await writeFile(at('模板.txt'), 'XX人\n');
    expect((await runIn(['fill', at('模板.txt'), '--data', '/dev/zero', '--out', at('出')])).exitCode).toBe(2);
    execFileSync('mkfifo', [at('清单.csv')]);
    const { stderr } = await runIn(['review', at('模板.txt'), '--out', at('清单.csv'), '--force']);
    expect(stderr).toContain('不是普通文件（设备、管道等），没有写入');
  });

  it('a file of more than 50 MB is not read', async () => {
    await writeFile(at('大.txt'), '');
    await truncate(at('大.txt'), 50 * 1024 * 1024 + 1);
    expect(await runIn(['check', at('大.txt')])).toMatchObject({
      exitCode: 2,
      stderr: `official-speech: ${at('大.txt')}：超过 50 MB，没有读\n`,
    });
  });
});

describe('fill', () => {
  it.each(['.', './', '../fill'])('never writes over its template: --out %s', async (out) => {
    const inside = join(folder, 'fill');
    await mkdir(inside);
    await writeFile(join(inside, '模板.txt'), 'XX人到会。\n');
    await writeFile(join(inside, '数据.json'), '{"b1": "3"}');
    const argv = ['fill', join(inside, '模板.txt'), '--data', join(inside, '数据.json'), '--out', join(inside, out)];
    const { exitCode, stderr } = await runIn([...argv, '--force']);
    expect([exitCode, stderr.includes('这是模板本身，没有覆盖')]).toEqual([2, true]);
    expect(await readFile(join(inside, '模板.txt'), 'utf8')).toBe('XX人到会。\n');
  });

  it('never writes over its data', async () => {
    await writeFile(at('模板.txt'), 'XX人到会。\n');
    const data = '{"b1": "3", "文件名": "数据.json"}';
    await writeFile(at('数据.json'), data);
    const { exitCode } = await runIn([
      ...['fill', at('模板.txt'), '--data', at('数据.json'), '--out', folder],
      '--force',
    ]);
    expect([exitCode, await readFile(at('数据.json'), 'utf8')]).toEqual([2, data]);
  });

  const named = (name: string) =>
    runWith(['fill', '模板.txt', '--data', '数据', '--out', '出'], {
      '模板.txt': 'XX人到会。\n',
      数据: JSON.stringify({ b1: '3', 文件名: name }),
    });

  it.each([
    ...['con', 'CON', 'con.txt', 'nul', 'Aux.md', 'prn', 'com1', 'LPT9.txt', 'COM¹', 'conin$'],
    ...['a\nb', 'a\tb', 'a\u001b[2Jb', 'a\u0000b', 'a\u0085b', '\u202e稿', '../甲', '甲/乙', '甲\\乙', '甲:乙', '甲*'],
    ...['.甲', '甲.', '讲'.repeat(80)],
  ])('%j is no file name', async (name) => {
    const { exitCode, stdout, stderr } = await named(name);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^official-speech: “.*”不能用作文件名（用法见 official-speech --help）\n$/u);
  });

  it.each([
    ['第二份', '第二份.txt'],
    ['第二份.md', '第二份.md'],
    ['2026.3.5讲话', '2026.3.5讲话.txt'],
    ['context', 'context.txt'],
    ['com10', 'com10.txt'],
    ['（定稿）王书记讲话 v2', '（定稿）王书记讲话 v2.txt'],
  ])('%s is one', async (name, file) => {
    expect(await named(name)).toMatchObject({ exitCode: 0, stdout: `出/${file}\n` });
  });

  it('a name has its 240 bytes', () => {
    expect(isFileName('讲'.repeat(80))).toBe(true);
    expect(isFileName(`${'讲'.repeat(80)}a`)).toBe(false);
  });

  it('reads a quoted cell of ten million characters', async () => {
    const { exitCode, stderr } = await runWith(['fill', '模板.txt', '--data', '数据.csv', '--out', '出'], {
      '模板.txt': 'XX人到会。\n',
      '数据.csv': `b1,备注\n3,"${'长""'.repeat(3_000_000)}"\n`,
    });
    expect([exitCode, stderr.length < 200]).toEqual([0, true]);
  });

  const ole = Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const encrypted = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]);
  it.each([
    ['.docx', encrypted, '有密码，请先在 Word 里去掉密码再打开'],
    ['.xlsx', encrypted, '有密码，请先在 Word 里去掉密码再打开'],
    ['.xls', ole, '是旧格式（.doc、.xls、.wps），请先另存为 .docx 或 .xlsx'],
  ])('says of a %s that is locked or old that it is', async (ending, bytes, cause) => {
    const files = { '模板.txt': 'XX人到会。\n', [`数据${ending}`]: bytes };
    const { exitCode, stderr } = await runWith(['fill', '模板.txt', '--data', `数据${ending}`, '--out', '出'], files);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(`official-speech: 数据${ending} ${cause}（用法见 official-speech --help）\n`);
  });
});

describe('encodings', () => {
  const traditional = '各位同志：為了加強領導，落實責任，現將有關事項通知如下。';
  const japanese = '本日はお忙しい中お集まりいただき、ありがとうございます。';
  const korean = '각 부서에서는 다음 사항을 준수하여 주시기 바랍니다.';
  it.each([
    ['Big5', iconv.encode(traditional, 'big5')],
    ['Big5', iconv.encode('加強領導,落實', 'big5')],
    ['Shift-JIS', iconv.encode(japanese, 'shift_jis')],
    ['EUC-KR', iconv.encode(korean, 'euc-kr')],
  ])('%s is not taken for GB 18030, nor written', async (name, bytes) => {
    const written: Record<string, string | Uint8Array> = {};
    for (const argv of [
      ['check', 'a.txt'],
      ['fix', '--write', 'a.txt'],
    ])
      expect(await runWith(argv, { 'a.txt': bytes }, written)).toEqual({
        exitCode: 2,
        stdout: '',
        stderr: `official-speech: a.txt：编码可能是 ${name}，不能按 GB 18030 读，请先另存为 UTF-8\n`,
      });
    expect(written).toEqual({});
  });

  it.each([
    ...['姓名,人数\n王明,120', '欧阳锴、逄锦聚、赵孟頫、冯骥才、贾樟柯', '龘靐齉爩', '䶮㐀𠮷', '㈠⒈①', '——“”……'],
    ...[traditional, japanese, korean, '同志们：', '甲', 'XX县XX镇'],
  ])('GB 18030 stays what it is: %s', async (content) => {
    const { exitCode, stderr } = await runWith(['stats', 'a.txt'], { 'a.txt': iconv.encode(content, 'gb18030') });
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  it('GB 18030 cut off in its last character is read, and not written', async () => {
    const bytes = iconv.encode(text.repeat(3) + '完', 'gb18030').subarray(0, -1);
    const files = { 'a.txt': bytes };
    expect(await runWith(['stats', 'a.txt'], files)).toMatchObject({
      exitCode: 0,
      stderr: 'official-speech: a.txt：有 1 处字节损坏，已用 U+FFFD 代替\n',
    });
    expect((await runWith(['fix', '--write', 'a.txt'], files)).exitCode).toBe(2);
  });
});

describe('the terminal', () => {
  const hostile = '同志们：\n一、\u001b]52;c;eA==\u0007提高认识XX\u009b2J\n二、\u202e压实责任1月32日再接再励\u007f\n';

  it.each(['check', 'analyze', 'outline', 'placeholders', 'stats', 'renew', 'review', 'final', 'fix'])(
    '%s gives it no control of a document or a name',
    async (command) => {
      const name = '讲\u001b[2J\n话.txt';
      const { stdout, stderr } = await runWith([command, name, '无\u0007\n.txt'], { [name]: hostile });
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
      expect(stdout).toContain('讲␛[2J␊话.txt');
      expect(stderr).toBe('official-speech: 无␇␊.txt：文件不存在\n');
    },
  );

  it('JSON stays as it is', async () => {
    const { stdout } = await runWith(['outline', '--json', 'a.txt'], { 'a.txt': hostile });
    const { outline } = JSON.parse(stdout) as { outline: { label: string }[] };
    expect(outline[0]!.label).toContain('\u001b]52');
  });

  it('shows controls as pictures or numbers, and leaves line ends and tabs', () => {
    expect(printable('\u0000\u0007\u001b\r\u007f\u0085\u2066a\tb\n')).toBe('␀␇␛␍␡<85><2066>a\tb\n');
    expect(printableLine('a\tb\n')).toBe('a␉b␊');
  });
});

describe('records beside a text', () => {
  const speech = '全县粮食产量21万吨。\n';
  const good: Readonly<Record<string, string>> = {
    '.核稿.json': JSON.stringify({ 已核: [{ 类别: '数据', 内容: '21万吨', 原句: '全县粮食产量#万吨。' }] }),
    '.填写.json': JSON.stringify({ 填写: [{ 编号: 'A', 填写: '21', 前文: '粮食产量', 后文: '万吨' }] }),
  };
  const names: Readonly<Record<string, string>> = { '.核稿.json': '核稿记录', '.填写.json': '填写记录' };
  const bad: readonly (readonly [string, string | Uint8Array])[] = [
    ['half of a file', '{"已核": [{"类别"'],
    ['another file', '{"name": "package"}'],
    ['a list', '[]'],
    ['a number', '3'],
    ['null', 'null'],
    ['a wrong version', '{"版本": "新", "已核": [], "填写": []}'],
    ['a wrong kind of list', '{"已核": {}, "填写": {}}'],
    [
      'damaged UTF-8',
      Buffer.concat([Buffer.from(`{"已核": [], "填写": [], "注": "${'好'.repeat(40)}`), Buffer.of(0xe5, 0x22, 0x7d)]),
    ],
  ];
  const cases = Object.keys(good).flatMap((suffix) =>
    bad.flatMap(([what, content]) => ['review', 'final'].map((command) => [suffix, what, command, content] as const)),
  );
  const asks = (suffix: string, command: string): boolean => suffix === '.核稿.json' || command === 'final';

  it.each(cases.filter(([suffix, , command]) => asks(suffix, command)))(
    '%s: %s is named in one line by %s and not used',
    async (suffix, _what, command, content) => {
      const { stderr, stdout } = await runWith([command, 'a.txt'], { 'a.txt': speech, [`a.txt${suffix}`]: content });
      expect(stderr).toBe(`official-speech: a.txt${suffix}：不是${names[suffix]!}，没有使用\n`);
      expect(stdout).toContain(command === 'review' ? '已核 0/1' : '已核 0/1');
    },
  );

  it.each(Object.keys(good))('%s is read in GBK, in UTF-16 and with a byte-order mark', async (suffix) => {
    const plain = await runWith(['final', 'a.txt'], { 'a.txt': speech, [`a.txt${suffix}`]: good[suffix]! });
    for (const [encoding, addBOM] of [
      ['gb18030', false],
      ['utf-16le', true],
      ['utf-8', true],
    ] as const) {
      const bytes = iconv.encode(good[suffix]!, encoding, { addBOM });
      expect(await runWith(['final', 'a.txt'], { 'a.txt': speech, [`a.txt${suffix}`]: bytes })).toEqual(plain);
    }
  });

  it.each(Object.keys(good))('%s of a later version is used as far as it is understood', async (suffix) => {
    const content = JSON.stringify({ 版本: 2, ...(JSON.parse(good[suffix]!) as object), 将来: [] });
    const { stdout, stderr } = await runWith(['final', 'a.txt'], { 'a.txt': speech, [`a.txt${suffix}`]: content });
    const plain = await runWith(['final', 'a.txt'], { 'a.txt': speech, [`a.txt${suffix}`]: good[suffix]! });
    expect(stdout).toBe(plain.stdout);
    expect(stderr).toBe(
      `official-speech: a.txt${suffix}：由更新版本的“讲稿”写下（版本 2，这里只认得 1）：认得的照用\n`,
    );
  });

  it.each([
    ['{ "正确的词": ["甲"', '不是正确的 JSON（多半是少了逗号、引号或括号），全部没有使用；改正之前也不会写入'],
    ['{ "版本": 3 }', '由更新版本的“讲稿”写下（版本 3，这里只认得 1）：认得的照用，不会写入。请升级“讲稿”'],
    ['{ "版本": "甲" }', '“版本”应为正整数；改正之前不会写入'],
    ['{ "name": "x" }', '不认识“name”这一项，没有使用'],
    ['[]', '不是正确的 JSON（多半是少了逗号、引号或括号），全部没有使用；改正之前也不会写入'],
  ])('a project file %j is named', async (content, message) => {
    const { stderr } = await runWith(['stats', '/稿/a.txt'], {
      '/稿/a.txt': speech,
      '/稿/.official-speech.json': content,
    });
    expect(stderr).toBe(`official-speech: /稿/.official-speech.json：${message}\n`);
  });
});

describe('faults of the program', () => {
  it('are one line, exit 2, and no trace', async () => {
    const broken = {
      code: 'EIO',
      get message(): string {
        throw new Error('甲\n乙');
      },
    };
    const { exitCode, stdout, stderr } = await runWith(['check', 'a.txt'], { 'a.txt': broken });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
  it.each(['stdout', 'readFolder'] as const)('also those of %s', async (part) => {
    const lines: string[] = [];
    const io = {
      ...nodeFiles,
      stdout: () => undefined,
      stderr: (line: string) => void lines.push(line),
      progress: null,
      env: {},
      readStdin: () => Promise.resolve(new Uint8Array()),
      [part]: () => {
        throw new TypeError('坏了\n一行\n    at x');
      },
    };
    const exitCode = await run(part === 'stdout' ? ['stats', '-'] : ['phrases', 'mine', 'x'], io);
    expect(exitCode).toBe(2);
    expect(lines.join('').trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('the language', () => {
  const said = async (argv: readonly string[], env: Record<string, string> = {}): Promise<string> =>
    (await runWith(argv, { 'a.txt': '' }, {}, env)).stderr;
  const [chinese, english] = [
    'official-speech: 无.txt：文件不存在\n',
    'official-speech: 无.txt: there is no such file\n',
  ];

  it.each([
    [{}, chinese],
    [{ LANG: 'C' }, chinese],
    [{ LANG: 'C.UTF-8' }, chinese],
    [{ LANG: 'POSIX' }, chinese],
    [{ LANG: '' }, chinese],
    [{ LANG: 'zh_CN.UTF-8' }, chinese],
    [{ LANG: 'zh_TW' }, chinese],
    [{ LANG: 'en_US.UTF-8' }, english],
    [{ LC_ALL: 'en_GB', LANG: 'zh_CN.UTF-8' }, english],
    [{ LC_ALL: 'zh_CN', LANG: 'en_US.UTF-8' }, chinese],
    [{ LC_ALL: 'C', LANG: 'en_US.UTF-8' }, english],
  ] as readonly (readonly [Record<string, string>, string])[])('by the environment %j', async (env, expected) =>
    expect(await said(['stats', '无.txt'], env)).toBe(expected),
  );

  it.each(['analyze', 'check', 'outline', 'placeholders', 'renew', 'stats', 'review', 'final', 'fix'])(
    '--lang of %s goes before the environment',
    async (command) => {
      expect(await said([command, '无.txt', '--lang', 'en'], { LANG: 'zh_CN' })).toBe(english);
      expect(await said([command, '无.txt', '--lang=zh'], { LANG: 'en_US' })).toBe(chinese);
    },
  );

  it('--lang takes zh and en, and says so in the language of the environment', async () => {
    expect(await said(['stats', 'a.txt', '--lang', 'fr'])).toContain('--lang 不认识“fr”，可用：zh、en');
    expect(await said(['stats', 'a.txt', '--lang', 'fr'], { LANG: 'en_US' })).toContain('--lang does not know “fr”');
  });

  it('wrong usage is said in English too', async () => {
    expect(await said(['--lang', 'en'])).toMatch(/^official-speech: no command given; available: analyze, check, /u);
    expect(await said(['check', 'a.txt', '--write', '--lang', 'en'])).toContain('--write is only for outline and fix');
    expect(await said(['check', '--colour', '--lang', 'en'])).toContain('unknown option --colour');
  });

  it('findings, kinds and 定稿检查 are said in English, with the words of the text as they are', async () => {
    const speech = '同志们：\n一是抓学习。三是抓作风。\n请XX同志在X月X日前抓好再接再励。\n';
    const english = async (command: string): Promise<string> =>
      (await runWith([command, 'a.txt', '--lang', 'en'], { 'a.txt': speech })).stdout;
    expect(await english('check')).toContain('Gap in numbering');
    expect(await english('check')).toMatch(/\d+ findings: .*\(at the stage review 送审, for none is recorded\)/u);
    expect(await english('final')).toMatch(/^Final check 定稿检查: a\.txt\n\d+ left: /u);
    expect(await english('placeholders')).toContain('date 日期');
    expect(await english('placeholders')).toContain('blanks: 2 (3 masks)');
    const { diagnostics } = JSON.parse(
      (await runWith(['check', 'a.txt', '--json', '--lang', 'en'], { 'a.txt': speech })).stdout,
    ) as { diagnostics: { message: string }[] };
    expect(diagnostics[0]!.message).toContain('Gap in numbering');
  });

  it('help is whole in English: no Han but terms of the field', async () => {
    const { stdout } = await runWith(['--help', '--lang', 'en']);
    // Terms of the field, and markers as they are printed.
    const terms =
      /（一）|一是|[1一]、|讲稿|旧稿库|国标公文|旧稿库|朗读稿|花脸稿|提纲|占位符|旧稿翻新|核稿清单|核稿|定稿检查|起草|送审|定稿|征数表|日期|文件名|会议名称|人数|X月X日|（一）/gu;
    expect(stdout.replace(terms, '')).not.toMatch(/\p{Script=Han}/u);
  });
});
