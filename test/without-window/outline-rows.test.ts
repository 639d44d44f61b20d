import { expect, test, vi } from 'vitest';
import { analyze, parse } from '../../src/core/index.ts';

vi.mock('vscode', () => ({ env: { language: 'zh-cn' } }));
const { countRows, noteOf, outlineAsText, outlineRows, rowAt } =
  await import('../../src/editor/outline/outline-rows.ts');

const text =
  '在全县会议上的讲话\n同志们：\n一、提高认识\n（一）学习\n要学好XX文件。\n（二）宣传\n做到：一是讲清楚；二是讲明白。\n二、加强领导\n抓好落实。\n';
const analysis = analyze(parse(text));
const all = { text: '', headingsOnly: false };

test('rows hang as the items do', () => {
  expect(outlineAsText(outlineRows(analysis, all))).toBe(
    '一、提高认识\n　　（一）学习\n　　（二）宣传\n　　　　一是讲清楚\n　　　　二是讲明白\n二、加强领导\n',
  );
  expect(outlineAsText(outlineRows(analysis, { ...all, headingsOnly: true }))).toBe(
    '一、提高认识\n　　（一）学习\n　　（二）宣传\n二、加强领导\n',
  );
});

test('a filter keeps what holds the words, and what is above it', () => {
  const rows = outlineRows(analysis, { ...all, text: '明白' });
  expect(outlineAsText(rows)).toBe('一、提高认识\n　　（二）宣传\n　　　　二是讲明白\n');
  expect(countRows(rows)).toBe(3);
});

test('an offset is found in the innermost row, and a row keeps its key when it moves', () => {
  const rows = outlineRows(analysis, all);
  const inside = rowAt(rows, text.indexOf('讲明白'))!;
  expect(inside.name).toBe('二是讲明白');
  const moved = outlineRows(analyze(parse(text.replace('一是讲清楚；二是讲明白', '一是讲明白；二是讲清楚'))), all);
  expect(rowAt(moved, text.indexOf('讲清楚'))!.key).toBe(inside.key);
});

test('several speeches of a file come first', () => {
  const rows = outlineRows(
    analyze(parse(`${text}\n在全县总结会上的讲话\n同志们：\n一、成绩\n很好。\n二、打算\n再干。\n`)),
    all,
  );
  expect(rows.map(({ name, children }) => [name, children.length])).toEqual([
    ['在全县会议上的讲话', 2],
    ['在全县总结会上的讲话', 2],
  ]);
});

test('beside a name stand characters, time, blanks and findings', () => {
  const long = analyze(parse(text.replace('一是讲清楚', `${'要把道理讲清楚。'.repeat(40)}一是讲清楚`)));
  const [first] = outlineRows(long, all);
  expect(noteOf(long, first!, [])).toMatch(/^\d+字 · 约\d\.\d分钟 · 1处待填$/u);
});

test('a sentence or two has no time of its own', () => {
  const [first] = outlineRows(analysis, all);
  expect(noteOf(analysis, first!, [])).toMatch(/^\d+字 · 1处待填$/u);
});
