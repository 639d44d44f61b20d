import { expect, test } from 'vitest';
import { analyze, parse } from '../../../src/core/index.ts';
import { printedPages } from '../../../src/core/export/printed-pages.ts';

const pagesOf = (text: string): readonly number[] => printedPages(analyze(parse(text)));
/** A first line is indented by two characters: a full page of one paragraph. */
const PAGE = 22 * 28 - 2;

test.each([
  ['nothing is a page', '', [0]],
  ['one paragraph', '甲'.repeat(1000), [0, PAGE]],
  ['a full page and no more', '甲'.repeat(PAGE), [0]],
  ['one character more', '甲'.repeat(PAGE + 1), [0, PAGE]],
  ['short paragraphs', '甲\n'.repeat(23), [0, 44]],
  ['blank lines are not printed', '甲\n\n'.repeat(22), [0]],
  ['half-width characters take half a place', 'a'.repeat(2 * PAGE), [0]],
])('%s', (_, text, pages) => expect(pagesOf(text)).toEqual(pages));

test('what is set aside is on no page, and the place of a page is that of the text as it stands', () => {
  const text = `${'甲'.repeat(500)}\n${'乙'.repeat(900)}\n${'丙'.repeat(500)}`;
  const pages = printedPages(analyze(parse(text, undefined, [{ start: 501, end: 1401 }])));
  expect(pages).toHaveLength(2);
  expect(text.slice(pages[1], pages[1]! + 3)).toBe('丙丙丙');
});
