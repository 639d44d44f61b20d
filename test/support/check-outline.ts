import { expect } from 'vitest';
import { buildOutline } from '../../src/core/outline/outline.ts';
import { splitSpeeches } from '../../src/core/speeches/speech-splitter.ts';
import { parse } from '../../src/core/syntax/parse.ts';

/** Removes the indentation that a template string has in the source. */
export function dedent(text: string): string {
  const lines = text
    .replace(/^\n/u, '')
    .replace(/\n[ ]*$/u, '')
    .split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => /^ */u.exec(line)![0].length));
  return lines.map((line) => line.slice(indent)).join('\n');
}

/** The outline as an indented list: `marker label`, two spaces a level, `~` before an inline marker when `inline` is asked for. */
export function outlineOf(text: string, options: { inline?: boolean } = {}): string {
  const document = parse(text);
  const { items } = buildOutline(document, splitSpeeches(document));
  return items
    .map((item) => {
      const mark = options.inline === true && item.inline ? '~' : '';
      const label = item.label === item.marker ? '' : ` ${item.label}`;
      return `${'  '.repeat(item.level - 1)}${mark}${item.marker}${label}`;
    })
    .join('\n');
}

/** Asserts the outline of a text; both are template strings with the indentation of the source. */
export const checkOutline = (text: string, expected: string): void => {
  expect(outlineOf(dedent(text))).toBe(dedent(expected));
};
