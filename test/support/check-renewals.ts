import { expect } from 'vitest';
import { analyze, parse } from '../../src/core/index.ts';
import { renewalItems } from '../../src/core/later.ts';
import { readMarks } from './markup.ts';

/**
 * Asserts what is to be renewed in a text, marked with its kind: `⟦year:2025年⟧增长⟦percent:6.9%⟧`. Words that are only to be read
 * again are marked with `weak-` before the kind. A text without marks has nothing.
 */
export function checkRenewals(marked: string): void {
  const { text, marks } = readMarks(marked);
  const found = renewalItems(analyze(parse(text))).map(({ kind, weak, start, end }) => ({
    name: weak && kind !== 'relative' ? `weak-${kind}` : kind,
    text: text.slice(start, end),
    start,
  }));
  expect(found).toEqual(marks.map(({ name, start, end }) => ({ name, text: text.slice(start, end), start })));
}
