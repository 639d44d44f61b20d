import { describe, expect, it } from 'vitest';
import { runWith } from './support.ts';

const speech = '在全县防汛工作会议上的讲话\n同志们：\n经费〔待核〕，时间另定，共有XX人。\n';

const blanks = async (args: string[], files: Record<string, string> = {}): Promise<string[]> => {
  const { stdout, stderr, exitCode } = await runWith(['placeholders', '/会议/讲话.txt', '--json', ...args], {
    '/会议/讲话.txt': speech,
    ...files,
  });
  expect([stderr, exitCode]).toEqual(['', 0]);
  const { placeholders } = JSON.parse(stdout) as { placeholders: { text: string; kind: string }[] };
  return placeholders.map(({ text, kind }) => `${text} ${kind}`);
};

describe('--pattern', () => {
  it('adds forms of blanks, with a kind if one likes', async () => {
    const without = await blanks([]);
    const added = await blanks(['--pattern', '〔待[^〕]*〕', '--pattern', '日期=时间另定']);
    expect(added.filter((blank) => blank.startsWith('XX'))).toEqual(['XX count']);
    expect(added).toContain('时间另定 date');
    expect(without).not.toContain('时间另定 date');
  });

  it('stands beside the forms of the project file', async () =>
    expect(await blanks([], { '/会议/.official-speech.json': '{ "占位符写法": ["日期=时间另定"] }' })).toContain(
      '时间另定 date',
    ));

  it('refuses what cannot be used, and says why', async () => {
    const { stderr, exitCode } = await runWith(['check', '讲话.txt', '--pattern', '(?=待)'], { '讲话.txt': speech });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--pattern “(?=待)”不能用：不支持前后环视');
  });

  it('of the project file is told of and left out', async () => {
    const { stderr, exitCode } = await runWith(['placeholders', '/会议/讲话.txt'], {
      '/会议/讲话.txt': speech,
      '/会议/.official-speech.json': '{ "占位符写法": ["(待"] }',
    });
    expect(exitCode).toBe(0);
    expect(stderr).toContain('占位符写法“(待”没有使用：圆括号不成对');
  });

  it('is what fill fills, too', async () => {
    const { stderr, exitCode } = await runWith(
      ['fill', '讲话.txt', '--data', '数据.json', '--out', '成稿', '--pattern', '时间另定'],
      { '讲话.txt': speech, '数据.json': '{ "时间另定": "3月5日" }' },
    );
    expect(stderr).not.toContain('（时间另定）');
    expect(stderr).toContain('（待核）');
    expect(exitCode).toBe(1);
  });
});
