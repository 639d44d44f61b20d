import { expect, test } from 'vitest';
import { sourceFormat, type WordSource } from '../../../src/core/index.ts';

const source: WordSource = { path: '../来文/讲话.docx', hash: '9f', readAt: '2026-11-30 17:30', notes: 'keep' };

test('a document is remembered with all that a file holds beside it', () => {
  const written = sourceFormat.write({ source }, '{"原件":"旧.docx","指纹":"1","别人的":1}');
  expect(JSON.parse(written)).toEqual({
    说明: expect.stringContaining('Word') as string,
    别人的: 1,
    原件: '../来文/讲话.docx',
    指纹: '9f',
    读入时间: '2026-11-30 17:30',
    注释: '读入',
  });
  expect(sourceFormat.read(written)).toEqual({ kind: 'known', value: { source } });
  const again = sourceFormat.write({ source: { ...source, notes: 'drop' } }, written);
  expect(JSON.parse(again)).not.toHaveProperty('注释');
  expect(JSON.parse(again)).toHaveProperty('别人的', 1);
});

test('what is no such file, or a later one, is told', () => {
  expect(sourceFormat.read('')).toEqual({ kind: 'known', value: { source: null } });
  expect(sourceFormat.read('{"原件":1}')).toEqual({ kind: 'foreign' });
  expect(sourceFormat.read('{"版本":2,"原件":"a.docx","指纹":"1"}')).toMatchObject({ kind: 'newer', version: 2 });
});
