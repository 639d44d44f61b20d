import { describe, expect, test } from 'vitest';
import { analyze, lint, parse } from '../../../src/core/index.ts';
import { dedent } from '../../support/check-outline.ts';
import { readMarks } from '../../support/markup.ts';
import { DAMAGED } from './damaged-texts.ts';
import { FRESH } from './fresh-texts.ts';

describe.each([
  ['office prose as it comes to the desk', FRESH],
  ['texts that the web and converters have damaged', DAMAGED],
] as const)('%s', (_what, texts) => {
  test.each(texts)('%s', (_genre, marked) => {
    const { text, marks } = readMarks(dedent(marked));
    const found = lint(analyze(parse(text))).map(
      ({ rule, range }) => `${rule} ${text.slice(range.start, range.end)} @${range.start}`,
    );
    expect(found).toEqual(marks.map(({ name, start, end }) => `${name} ${text.slice(start, end)} @${start}`));
  });
});
