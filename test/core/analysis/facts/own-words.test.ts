import { describe, expect, test } from 'vitest';
import { ownerOf } from '../../../../src/core/analysis/facts/own-words.ts';
import { fixAll } from '../../../../src/core/lint/fix-all.ts';
import { lint } from '../../../../src/core/lint/linter.ts';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import { parse } from '../../../../src/core/syntax/parse.ts';
import { applyEdits } from '../../../../src/core/text/text-edit.ts';
import { readMarks } from '../../../support/markup.ts';

describe('whose words', () => {
  test.each([
    '请县委书记⟦name:曾强⟧同志讲话',
    '会后，⟦name:曾强⟧书记到镇里调研',
    '由副县长⟦name:曾强⟧主持',
    '由⟦name:曾强⟧、李明、王芳三位同志组成',
    '出席会议的有：⟦name:曾强⟧、李明',
    '（⟦name:曾加⟧）',
    '欧阳⟦name:曾强⟧局长',
    '学习《关于⟦title:建国以来⟧若干问题的说明》',
    '他指出：“⟦quotation:其它⟧地方不一样。”',
    '引用原话“⟦quotation:其它⟧人都走了”',
    '以“⟦quoted:其它⟧”为借口',
    '在⟦name:建国⟧路社区服务中心开展活动',
    '到⟦name:按排⟧镇、青石镇调研',
    '住在⟦own:渡假⟧村',
    '要⟦own:按排⟧村干部值班',
    '制定⟦own:布署⟧路线图',
    '不要写成‘⟦quoted:其它⟧’二字',
    '要⟦own:曾强⟧责任感',
    '县委书记要⟦own:曾强⟧本领',
    '《办法》⟦own:其它⟧条款',
    '“放管服”⟦own:其它⟧改革',
  ])('%s', (marked) => {
    const { text, marks } = readMarks(marked);
    expect(ownerOf(text, marks[0]!) ?? 'own').toBe(marks[0]!.name);
  });
});

describe('a name is never mended', () => {
  // Family names and given names that look like misspelt words, with posts at either side, in lists and alone in brackets.
  const names = ['曾强', '曾加', '曾添', '安照', '习总', '成份'];
  const frames = [
    '请县委书记@同志讲话。',
    '会上，@局长作了汇报。',
    '副县长@主持会议。',
    '组长：@。',
    '出席会议的有市长@、主任李明等。',
    '记者@报道。',
    '下面，请@同志发言。',
  ];
  test.each(names.flatMap((name) => frames.map((frame) => frame.replace('@', name))))('%s', (text) => {
    const findings = lint(analyze(parse(text)));
    expect(applyEdits(text, fixAll(text, findings, {}).edits)).toBe(text);
    expect(findings.filter(({ rule }) => rule.startsWith('wording/'))).toEqual([]);
  });
});

describe('words of others', () => {
  const wording = (text: string) => lint(analyze(parse(text))).filter(({ rule }) => rule.startsWith('wording/'));
  test('titles and quotations are left alone', () => {
    expect(wording('要认真学习《截止目前其它工作情况的通报》。')).toEqual([]);
    expect(wording('总理指出：“其它地区也要布署。”')).toEqual([]);
    expect(wording('他说“截止目前没有问题”。')).toEqual([]);
  });
  test('what else is quoted is told of, never mended without asking', () => {
    const [found] = wording('横幅上写着“全面布署”四个字。');
    expect(found?.fixes.map(({ safe }) => safe)).toEqual([false]);
  });
});

describe('borders of words', () => {
  test.each([
    '党员干部学习总书记重要讲话。',
    '一座落后的厂房，三座落成的大桥。',
    '要做为人师表的老师，做为群众办实事的干部。',
    '自治县县委书记到会，赵县县委书记讲话。',
    '现就秋收工作做如下安排。',
  ])('%s', (text) => {
    const found = lint(analyze(parse(text))).filter(
      ({ rule, severity }) => rule.startsWith('wording/') && severity !== 'hint',
    );
    expect(found).toEqual([]);
  });
  test('the words themselves are still found', () => {
    for (const text of [
      '牢记习总书记嘱托。',
      '景区座落在山下。',
      '做为一名干部，要带头。',
      '广东省省委书记到会。',
      '要曾强责任意识。',
    ])
      expect([text, lint(analyze(parse(text))).some(({ rule }) => rule.startsWith('wording/'))]).toEqual([text, true]);
  });
});
