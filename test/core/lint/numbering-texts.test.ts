import { describe, expect, test } from 'vitest';
import { analyze, lint, parse } from '../../../src/core/index.ts';
import { readMarks } from '../../support/markup.ts';
import { NUMBERED } from './numbering-texts.ts';

describe('numbered texts as they come to the desk', () => {
  test.each(NUMBERED)('%s', (_kind, marked) => {
    const { text, marks } = readMarks(marked);
    const found = lint(analyze(parse(text)))
      .filter(({ rule }) => rule.startsWith('numbering/') && rule !== 'numbering/arabic-point')
      .map(
        ({ rule, range }) => `${rule.slice('numbering/'.length)} ${text.slice(range.start, range.end)} @${range.start}`,
      );
    expect(found).toEqual(marks.map(({ name, start, end }) => `${name} ${text.slice(start, end)} @${start}`));
  });
});
