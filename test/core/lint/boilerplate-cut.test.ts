import { describe, expect, test } from 'vitest';
import { analyze, applyEdits, lint, parse } from '../../../src/core/index.ts';

/** The text after the fixes of every line of residue, applied from the last. */
function cleaned(text: string): string {
  const found = lint(analyze(parse(text))).filter(({ rule }) => rule === 'text/boilerplate');
  expect(found.length).toBeGreaterThan(0);
  return applyEdits(
    text,
    found.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
  );
}

describe('a title or sentence on a line of residue stays', () => {
  test.each([
    ['在全县秋收工作会议上的讲话　　来源：网友投稿　作者：佚名', '在全县秋收工作会议上的讲话'],
    ['来源：网友投稿 作者：佚名 在全市消防大会上的讲话', '在全市消防大会上的讲话'],
    ['在林长制工作会议上的发言（来源：网络收集 作者：未知）', '在林长制工作会议上的发言'],
    ['首页 > 范文大全 > 讲话稿 2024年镇政府工作报告 浏览次数：120', '2024年镇政府工作报告'],
  ])('%s', (line, own) => expect(cleaned(`${line}\n同志们：\n今天开会。`)).toBe(`${own}\n同志们：\n今天开会。`));

  test.each([
    ['作者：小李 来源：网友投稿'],
    ['小编为大家整理了在大会上的讲话范文，供大家参考下载'],
    ['年终工作总结范文3篇'],
  ])('the line %s is all residue and goes', (line) =>
    expect(cleaned(`同志们：\n${line}\n今天开会。`)).toBe('同志们：\n今天开会。'),
  );
});
