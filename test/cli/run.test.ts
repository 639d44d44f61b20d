import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { fileShape } from './contract.ts';
import { runWith } from './support.ts';

const speech = [
  '在全县防汛工作会议上的讲话',
  '同志们：',
  '今天会议的任务是部署防汛工作。下面，我讲两点意见。',
  '一、提高认识',
  '要做到：一是抓学习。三是抓作风。',
  '二、压实责任',
  'XX县要在X月X日前完成，确保群众安全。',
  '来源：网友投稿　作者：小王',
].join('\n');
const files = { '讲话.txt': speech, '空.txt': '', '坏.bin': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13) };
const json = (stdout: string): Record<string, unknown> => JSON.parse(stdout) as Record<string, unknown>;

describe('analyze --json', () => {
  it('prints the object of the contract', async () => {
    const { stdout, stderr, exitCode } = await runWith(['analyze', '讲话.txt', '--json'], files);
    const document = json(stdout);
    expect(fileShape(document, '$')).toEqual([]);
    expect([stderr, exitCode]).toEqual(['', 0]);
    expect(document).toMatchObject({ file: '讲话.txt', active: true, length: speech.length });
  });

  it('gives offsets into the text', async () => {
    const { outline, diagnostics } = json((await runWith(['analyze', '--json', '讲话.txt'], files)).stdout) as {
      outline: { offset: number; marker: string; parent: number | null; id: number }[];
      diagnostics: { rule: string; offset: number; length: number }[];
    };
    expect(outline.map(({ marker }) => marker)).toEqual(['一、', '一是', '三是', '二、']);
    for (const { offset, marker } of outline) expect(speech.startsWith(marker, offset)).toBe(true);
    expect(outline[1]!.parent).toBe(outline[0]!.id);
    const gap = diagnostics.find(({ rule }) => rule === 'numbering/gap')!;
    expect(speech.slice(gap.offset, gap.offset + gap.length)).toBe('三是');
  });

  it('prints an array when several files are named, even if one is left', async () => {
    const both = JSON.parse((await runWith(['analyze', '--json', '讲话.txt', '空.txt'], files)).stdout) as unknown[];
    expect(both.map((document) => fileShape(document, '$'))).toEqual([[], []]);
    const one = await runWith(['analyze', '--json', '讲话.txt', '无.txt'], files);
    expect(JSON.parse(one.stdout)).toHaveLength(1);
    expect(one.exitCode).toBe(2);
  });

  it('counts CRLF as it stands', async () => {
    const text = speech.replaceAll('\n', '\r\n');
    const { length, outline } = json((await runWith(['analyze', '--json', '-'], { '-': text })).stdout) as {
      length: number;
      outline: { offset: number; marker: string }[];
    };
    expect(length).toBe(text.length);
    for (const { offset, marker } of outline) expect(text.startsWith(marker, offset)).toBe(true);
  });

  it('accepts an empty file', async () => {
    const { stdout, exitCode } = await runWith(['analyze', '--json', '空.txt'], files);
    expect(fileShape(json(stdout), '$')).toEqual([]);
    expect(exitCode).toBe(0);
  });
});

describe('the other commands', () => {
  it('print their part of the document with --json', async () => {
    const names = async (command: string): Promise<string[]> =>
      Object.keys(json((await runWith([command, '--json', '讲话.txt'], files)).stdout));
    expect(await names('check')).toEqual(['file', 'stage', 'diagnostics']);
    expect(await names('outline')).toEqual(['file', 'speeches', 'outline']);
    expect(await names('placeholders')).toEqual(['file', 'placeholders']);
    expect(await names('stats')).toEqual([
      ...['file', 'speeches', 'statistics', 'pages', 'sentences', 'sections', 'setAside'],
    ]);
  });

  it('outline draws a tree', async () => {
    const { stdout } = await runWith(['outline', '讲话.txt'], files);
    expect(stdout.split('\n')).toEqual([
      '讲话.txt',
      '   1:1  在全县防汛工作会议上的讲话',
      '   4:1  ├ 一、提高认识',
      '   5:5  │ ├ 一是抓学习',
      '  5:11  │ └ 三是抓作风',
      '   6:1  └ 二、压实责任',
      '',
    ]);
  });

  it('a point of the agenda is parted from what it announces', async () => {
    const script =
      '全县春耕备耕推进会主持词\n同志们：\n现在开会。\n下面进行第一项：通报情况。\n下面进行第二项，请王县长讲话。\n散会。\n';
    const { stdout } = await runWith(['outline', '主持词.txt'], { '主持词.txt': script });
    expect(stdout).toContain('├ 下面进行第一项：通报情况\n');
    expect(stdout).toContain('└ 下面进行第二项：请王县长讲话\n');
  });

  it('stats lines its columns up', async () => {
    const { stdout } = await runWith(['stats', '讲话.txt'], files);
    const [, head = '', row = ''] = stdout.split('\n');
    expect(head).toContain('字数');
    expect(row).toContain('在全县防汛工作会议上的讲话');
  });

  it('stats tells pages, sentences and sections, beside the target that is recorded', async () => {
    const { stdout } = await runWith(['stats', '讲话.txt'], files);
    expect(stdout).toContain('约 1 页（每页 22 行 × 28 字）\n');
    expect(stdout).toMatch(/最长一句 \d+ 字（\d+:\d+）/u);
    expect(stdout).toMatch(/ 0\.\d 分钟 {2}一、提高认识\n/u);
    const record = { '讲话.txt.填写.json': '{"目标分钟": 20, "填写": []}' };
    const planned = await runWith(['stats', '讲话.txt'], { ...files, ...record });
    expect(planned.stdout).toMatch(/ 字数 +约 +目标 +节\n/u);
    const { sections } = json((await runWith(['stats', '讲话.txt', '--json'], { ...files, ...record })).stdout) as {
      sections: { name: string; planned: number }[];
    };
    expect(sections[0]).toMatchObject({ name: '一、提高认识' });
    expect(sections[0]!.planned).toBeGreaterThan(1);
  });

  it('check lists findings with their places', async () => {
    const { stdout, exitCode } = await runWith(['check', '讲话.txt'], files);
    expect(stdout).toMatch(/^讲话\.txt\n/u);
    expect(stdout).toMatch(/5:11 +警告 +numbering\/gap +序号跳号/u);
    expect(stdout).toMatch(/↳ 5:5/u);
    expect(stdout).toMatch(/8:1 +警告 +text\/boilerplate/u);
    expect(stdout).toMatch(/共 \d+ 个问题/u);
    expect(exitCode).toBe(1);
  });

  it('say so when there is nothing', async () => {
    expect((await runWith(['check', '空.txt'], files)).stdout).toContain('没有发现问题');
    expect((await runWith(['placeholders', '空.txt'], files)).stdout).toContain('没有占位符');
  });

  it('analyze prints every section', async () => {
    const { stdout } = await runWith(['analyze', '讲话.txt', '空.txt'], files);
    for (const title of ['【统计】', '【提纲】', '【占位符】', '【问题】']) expect(stdout).toContain(title);
    expect(stdout).toContain('\n空.txt\n');
  });
});

describe('check', () => {
  const exitCode = async (...options: string[]): Promise<number> =>
    (await runWith(['check', '讲话.txt', ...options], files)).exitCode;

  it('fails from the severity given on', async () => {
    expect(await exitCode()).toBe(1);
    expect(await exitCode('--max-severity', 'warning')).toBe(1);
    expect(await exitCode('--max-severity', 'error')).toBe(0);
    expect((await runWith(['check', '空.txt'], files)).exitCode).toBe(0);
  });

  it('takes rules another way', async () => {
    const off = await runWith(
      ['check', '讲话.txt', '--rule', 'numbering/gap=off', '--rule=text/boilerplate=hint'],
      files,
    );
    expect(off.stdout).not.toContain('numbering/gap');
    expect(off.stdout).toMatch(/提示 +text\/boilerplate/u);
    expect(await exitCode('--max-severity=error', '--rule', 'numbering/gap=error')).toBe(1);
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['无.txt', '文件不存在'],
    ['坏.bin', '二进制'],
    ['夹', '是文件夹'],
    ['锁', '没有读取权限'],
    ['怪', '读取失败（EIO）'],
  ])('%s is told of in one line', async (name, cause) => {
    const world = { ...files, 夹: { code: 'EISDIR' }, 锁: { code: 'EACCES' }, 怪: { code: 'EIO' } };
    for (const command of ['analyze', 'check', 'outline', 'placeholders', 'stats']) {
      const { stdout, stderr, exitCode } = await runWith([command, name, '空.txt'], world);
      expect(stderr).toMatch(new RegExp(`^official-speech: ${name}：.*${cause}.*\n$`, 'u'));
      expect(stdout).toContain('空.txt');
      expect(exitCode).toBe(2);
    }
  });

  it('weigh more than findings', async () => {
    expect((await runWith(['check', '讲话.txt', '无.txt'], files)).exitCode).toBe(2);
    expect((await runWith(['check', '无.txt', '讲话.txt'], files)).exitCode).toBe(2);
  });

  it('print no JSON when they are all there is', async () => {
    expect(await runWith(['analyze', '--json', '无.txt'], files)).toMatchObject({ stdout: '', exitCode: 2 });
  });
});

describe('usage', () => {
  it.each([
    [[], '没有给出命令'],
    [['lint', 'a.txt'], '未知命令“lint”'],
    [['check'], '没有给出文件'],
    [['check', 'a.txt', '--colour'], '未知选项 --colour'],
    [['check', 'a.txt', '--max-severity'], '选项 --max-severity'],
    [['check', 'a.txt', '--json=yes'], '选项 --json'],
    [['check', 'a.txt', '--max-severity', 'fatal'], '--max-severity 不认识“fatal”'],
    [['outline', 'a.txt', '--max-severity', 'error'], '--max-severity 只用于 check'],
    [['stats', 'a.txt', '--rule', 'numbering/gap=off'], '--rule 只用于'],
    [['check', 'a.txt', '--rule', 'numbering/nothing=off'], '没有规则“numbering/nothing”'],
    [['check', 'a.txt', '--rule', 'numbering/gap=loud'], '实为“loud”'],
  ])('%j is refused', async (argv, message) => {
    const { stdout, stderr, exitCode } = await runWith(argv, files);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect([stdout, exitCode]).toEqual(['', 2]);
  });

  it('--help names every command, --version the version', async () => {
    const { stdout, exitCode } = await runWith(['--help']);
    for (const name of ['analyze', 'check', 'outline', 'placeholders', 'stats']) expect(stdout).toContain(`  ${name} `);
    expect(exitCode).toBe(0);
    expect((await runWith(['check', '-h'])).stdout).toBe(stdout);
    expect(await runWith(['--version'])).toEqual({ stdout: `${version}\n`, stderr: '', exitCode: 0 });
  });

  it('a file whose name begins with a dash comes after --', async () => {
    expect((await runWith(['outline', '--', '-a.txt'], { '-a.txt': speech })).exitCode).toBe(0);
  });
});

describe('the project file', () => {
  const project = JSON.stringify({
    规则: { 'text/boilerplate': 'off' },
    不是占位符: ['XX县'],
    忽略: [{ 文件: '稿/讲话.txt', 规则: 'numbering/gap', 文字: '三是', 后文: '抓作风' }],
  });
  const withProject = { '/会议/.official-speech.json': project, '/会议/稿/讲话.txt': speech, '/别处/讲话.txt': speech };
  const rulesOf = async (argv: string[], given: Record<string, string> = withProject): Promise<string[]> => {
    const { stdout } = await runWith(['check', '--json', ...argv], given);
    return (json(stdout)['diagnostics'] as { rule: string }[]).map(({ rule }) => rule);
  };

  it('is the nearest one upward', async () => {
    expect(await rulesOf(['/会议/稿/讲话.txt'])).toEqual(['placeholder/unfilled']);
    const unread = await rulesOf(['/别处/讲话.txt']);
    expect(unread).toEqual(['numbering/gap', 'placeholder/unfilled', 'placeholder/unfilled', 'text/boilerplate']);
    expect(await rulesOf(['/会议/稿/讲话.txt'], { ...withProject, '/会议/稿/.official-speech.json': '{}' })).toEqual(
      unread,
    );
  });

  it('is left alone on demand, and goes behind --rule', async () => {
    expect(await rulesOf(['--no-project', '/会议/稿/讲话.txt'])).toContain('numbering/gap');
    expect(await rulesOf(['--rule', 'text/boilerplate=hint', '/会议/稿/讲话.txt'])).toContain('text/boilerplate');
  });

  it('tells once what of it could not be used', async () => {
    const broken = { ...withProject, '/会议/.official-speech.json': '{ "规则": [] }' };
    const { stderr } = await runWith(['check', '/会议/稿/讲话.txt', '/会议/稿/讲话.txt'], broken);
    expect(stderr).toBe(
      'official-speech: /会议/.official-speech.json：“规则”应写作 { "规则编号": "级别" }，没有使用\n',
    );
  });
});

describe('--stage', () => {
  const severitiesAt = async (stage: string): Promise<string[]> => {
    const { stdout } = await runWith(['check', '--json', '--stage', stage, '讲话.txt'], files);
    const found = json(stdout)['diagnostics'] as { rule: string; severity: string }[];
    return found.filter(({ rule }) => rule === 'placeholder/unfilled').map(({ severity }) => severity);
  };

  it('grades blanks', async () => {
    expect(await severitiesAt('draft')).toEqual(['information', 'information']);
    expect(await severitiesAt('review')).toEqual(['warning', 'warning']);
    expect(await severitiesAt('final')).toEqual(['error', 'error']);
  });

  it('is the one that the text’s record names, for check; 送审 where it names none; it says which', async () => {
    const record = { ...files, '讲话.txt.填写.json': JSON.stringify({ 阶段: '定稿', 填写: [] }) };
    const blanks = async (command: string, given: typeof record, ...options: string[]): Promise<unknown> => {
      const { stdout } = await runWith([command, '--json', ...options, '讲话.txt'], given);
      const found = json(stdout)['diagnostics'] as { rule: string; severity: string }[];
      return found.find(({ rule }) => rule === 'placeholder/unfilled')?.severity;
    };
    expect(await blanks('check', record)).toBe('error');
    expect(await blanks('check', record, '--stage', 'draft')).toBe('information');
    // What it is measured by is the same for everybody, whatever stands beside the file.
    expect(await blanks('analyze', record)).toBe('warning');
    const said = async (given: typeof files, ...options: string[]): Promise<string> =>
      (await runWith(['check', '讲话.txt', ...options], given)).stdout;
    expect(await said(record)).toContain('（按文稿记下的定稿阶段）');
    expect(await said(files)).toContain('（文稿没有记下阶段，按送审）');
    expect(await said(files, '--stage', 'final')).toContain('（按定稿阶段）');
  });

  it('is one of three, of check and analyze only', async () => {
    expect((await runWith(['check', '--stage', '定稿', '讲话.txt'], files)).exitCode).toBe(2);
    expect((await runWith(['outline', '--stage', 'final', '讲话.txt'], files)).stderr).toContain('--stage 只用于');
  });
});
