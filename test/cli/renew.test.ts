import { describe, expect, it } from 'vitest';
import { count, flag, listOf, oneOf, record, text } from './contract.ts';
import { runWith } from './support.ts';

const files = {
  '去年.txt':
    '在全县农业工作会议上的讲话\n同志们：\n一、工作回顾\n2025年，全县粮食总产达到12.3亿斤，增长6%。2025年，新建农田3.2万亩。\n谢谢大家！',
  '空.txt': '同志们：\n要加强领导。',
};
const shape = record({
  file: text,
  renewal: listOf(
    record({
      offset: count,
      length: count,
      kind: oneOf(
        ...['date', 'year', 'time', 'percent', 'amount', 'count', 'plan', 'session', 'ordinal', 'person', 'place'],
        ...['document', 'meeting', 'relative'],
      ),
      text,
      weak: flag,
      label: text,
      sentence: text,
    }),
  ),
});

describe('renew', () => {
  it('lists what is to be renewed, by kind, equal ones in one row', async () => {
    const { stdout, exitCode } = await runWith(['renew', '去年.txt'], files);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('年份（2处）\n  4:1  2025年  2处  2025年，全县粮食总产达到12.3亿斤，增长6%。\n');
    expect(stdout).toContain('百分比（1处）');
    expect(stdout).toMatch(/ {2}共6处\n$/u);
  });

  it('lists the same as JSON', async () => {
    const { stdout } = await runWith(['renew', '去年.txt', '--json'], files);
    const document = JSON.parse(stdout) as {
      renewal: { kind: string; text: string; offset: number; length: number }[];
    };
    expect(shape(document, '')).toEqual([]);
    expect(document.renewal.map(({ kind, text: old }) => `${kind} ${old}`)).toEqual([
      'meeting 全县农业工作会议',
      'year 2025年',
      'count 12.3亿斤',
      'percent 6%',
      'year 2025年',
      'count 3.2万亩',
    ]);
    for (const { offset, length, text: old } of document.renewal)
      expect(files['去年.txt'].slice(offset, offset + length)).toBe(old);
  });

  it('says so when there is nothing', async () => {
    const { stdout } = await runWith(['renew', '空.txt'], files);
    expect(stdout).toBe('空.txt\n  没有要翻新的内容\n');
  });
});
