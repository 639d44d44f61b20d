import { expect } from 'vitest';
import { analyze, applyEdits, lint, parse, type Finding } from '../../src/core/index.ts';
import { dedent } from './check-outline.ts';
import { readMarks } from './markup.ts';

/** Findings of the rules whose id begins with one of the prefixes. */
export const findingsOf = (text: string, ...prefixes: string[]): Finding[] =>
  lint(analyze(parse(text))).filter(({ rule }) => prefixes.some((prefix) => rule.startsWith(prefix)));

/**
 * Asserts that the rules of a family or one rule report exactly the marked ranges: `⟦gap:四是⟧` for `numbering/gap`.
 * A text without marks must be silent.
 */
export function checkFindings(prefix: string, marked: string): void {
  const { text, marks } = readMarks(dedent(marked));
  const found = findingsOf(text, prefix).map(({ rule, range }) => ({
    name: prefix.endsWith('/') ? rule.slice(prefix.length) : rule.slice(rule.indexOf('/') + 1),
    text: text.slice(range.start, range.end),
    start: range.start,
  }));
  expect(found).toEqual(marks.map(({ name, start, end }) => ({ name, text: text.slice(start, end), start })));
}

/** Asserts what the text is after the first fix of the first finding of a rule. */
export function checkFix(rule: string, text: string, expected: string): void {
  const [finding] = findingsOf(dedent(text), rule);
  const fix = finding?.fixes[0];
  expect(fix, `no fix of ${rule}`).toBeDefined();
  expect(applyEdits(dedent(text), fix!.edits)).toBe(dedent(expected));
}
