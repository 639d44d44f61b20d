import { describe, expect, test } from 'vitest';
import { analyze, lint, parse } from '../../../src/core/index.ts';
import { dedent } from '../../support/check-outline.ts';
import { readMarks } from '../../support/markup.ts';
import { FRESH } from './fresh-texts.ts';

describe('office prose as it comes to the desk', () => {
  test.each(FRESH)('%s', (_genre, marked) => {
    const { text, marks } = readMarks(dedent(marked));
    const found = lint(analyze(parse(text))).map(
      ({ rule, range }) => `${rule} ${text.slice(range.start, range.end)} @${range.start}`,
    );
    expect(found).toEqual(marks.map(({ name, start, end }) => `${name} ${text.slice(start, end)} @${start}`));
  });
});
