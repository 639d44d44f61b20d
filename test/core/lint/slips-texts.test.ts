import { describe, expect, test } from 'vitest';
import { analyze, lint, parse } from '../../../src/core/index.ts';
import { readMarks } from '../../support/markup.ts';
import { SLIPS } from './slips-texts.ts';

describe('slips of the pen, and what looks like them', () => {
  test.each(SLIPS)('%s', (_kind, marked) => {
    const { text, marks } = readMarks(marked);
    const found = lint(analyze(parse(text))).map(
      ({ rule, range }) => `${rule} ${text.slice(range.start, range.end)} @${range.start}`,
    );
    expect(found).toEqual(marks.map(({ name, start, end }) => `${name} ${text.slice(start, end)} @${start}`));
  });
});
