import { describe, expect, test } from 'vitest';
import { analyze, lint, parse } from '../src/core/index.ts';
import { checkFinal, type FinalCheck } from '../src/core/later.ts';
import { finalRows, lineOfRow } from '../src/editor/review/final-rows.ts';

function check(text: string): FinalCheck {
  const analysis = analyze(parse(text));
  return checkFinal(analysis, { ticks: [], fills: [], findings: lint(analysis, { stage: 'final' }) });
}
const keysOf = (one: FinalCheck): string[] => one.sections.flatMap(finalRows).map(({ key }) => key);
const keyOf = (one: FinalCheck, words: string): string =>
  one.sections.flatMap(finalRows).find(({ line }) => line.message.includes(words))!.key;

describe('rows of 定稿检查', () => {
  const text = '共有XX人参加。\n全县粮食产量21万吨。\n请王芳同志发言。\n还有XX人缺席。\n';

  test('have each a key of its own', () => {
    const keys = keysOf(check(text));
    expect(keys.length).toBeGreaterThan(3);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('keep it when rows come and go before them', () => {
    const before = check(text);
    const after = check(`先说三点，共5个方面。\n${text.replace('共有XX人参加。\n', '')}`);
    const key = keyOf(before, '王芳');
    expect(lineOfRow(after, key)!.words).toBe('王芳同志');
  });

  test('that are gone stand for nothing', () => {
    const key = keyOf(check(text), '王芳');
    expect(lineOfRow(check(text.replace('请王芳同志发言。', '')), key)).toBeUndefined();
    expect(lineOfRow(check(text), '没有')).toBeUndefined();
  });
});
