import { expect } from 'vitest';
import { scanBlanks } from '../../src/core/syntax/blanks/placeholder-scanner.ts';
import { readMarks } from './markup.ts';

/**
 * Asserts the blanks of a line, marked with their kinds: `自⟦date:X⟧月⟦date:X⟧日起`. A line without marks has none.
 */
export function checkBlanks(marked: string): void {
  const { text, marks } = readMarks(marked);
  const found = scanBlanks(text).map(({ start, end, kind }) => ({ name: kind, text: text.slice(start, end), start }));
  expect(found).toEqual(marks.map(({ name, start, end }) => ({ name, text: text.slice(start, end), start })));
}
