import { describe, expect, test } from 'vitest';
import { analyze, lint, parse } from '../../../src/core/index.ts';
import { readMarks } from '../../support/markup.ts';
import { LISTED, LISTED_LATER, WHOLE } from './series-texts.ts';

const isJudged = (rule: string): boolean =>
  /^(?:numbering\/(?!arabic-point)|structure\/(?:level-skipped|label-count))/u.test(rule);
const bare = (marker: string): string => marker.replace(/[，、：:.．\s　]+$/u, '');

describe('lists as they come to the desk', () => {
  describe.each([...LISTED, ...LISTED_LATER, ...WHOLE])('%s', (_kind, marked, outline) => {
    const { text, marks } = readMarks(marked!);
    const analysis = analyze(parse(text));
    test('findings', () => {
      const found = lint(analysis)
        .filter(({ rule }) => isJudged(rule))
        .map(({ rule, range }) => `${rule.split('/')[1]!} ${text.slice(range.start, range.end)} @${range.start}`);
      expect(found).toEqual(marks.map(({ name, start, end }) => `${name} ${text.slice(start, end)} @${start}`));
    });
    if (outline !== undefined)
      test('outline', () => {
        const items = analysis.outline.items.map(({ level, marker }) => ' '.repeat(level - 1) + bare(marker));
        expect(items).toEqual(outline === '' ? [] : outline.split('/').map(bare));
      });
  });
});
