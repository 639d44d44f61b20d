import type { Analysis } from '../analysis/analyze.ts';

/** GB/T 9704-2012 5.2.4: 22 lines of 28 characters on a page. */
const LINES = 22;
const COLUMNS = 28;
/** A title of 二号 takes fewer characters, and a blank line before and behind it. */
const TITLE_COLUMNS = 20;
const TITLE_SPACE = 2;
/** What opens with words of its own and not with an indent of two characters. */
const FLUSH: ReadonlySet<string> = new Set(['title', 'salutation', 'signature', 'date', 'byline']);

/**
 * Where each page of a text begins when it is printed as an official document, about: real pages depend on the font and on what the
 * program that prints does at their ends. In offsets of the text as it stands; one at least. Linear in the text.
 *
 *     printedPages(analyze(parse('甲'.repeat(1000)))) // [0, 614]
 */
export function printedPages({ document, reading }: Analysis): readonly number[] {
  const { paragraphs, starts } = reading.document;
  const pages = [0];
  let line = 0;
  const standing = (offset: number): number => document.logical?.startOf(offset) ?? offset;
  const isTitle = titleParagraphs(reading);
  paragraphs.forEach(({ text, indent, boilerplate }, index) => {
    const words = text.slice(indent).trimEnd();
    if (words === '' || boilerplate) return;
    const columns = isTitle.has(index) ? TITLE_COLUMNS : COLUMNS;
    if (isTitle.has(index)) line += isTitle.has(index - 1) ? 0 : TITLE_SPACE;
    let column = FLUSH.has(reading.roles[index]!) || isTitle.has(index) ? 0 : 2;
    const nextLine = (at: number): void => {
      if (line >= LINES) {
        pages.push(standing(starts[index]! + indent + at));
        line = 0;
      }
      line++;
    };
    nextLine(0);
    for (let at = 0; at < words.length; at++) {
      const width = words.charCodeAt(at) < 0x80 ? 0.5 : 1;
      if (column + width > columns) {
        nextLine(at);
        column = 0;
      }
      column += width;
    }
  });
  return pages;
}

/** The paragraphs that hold titles of speeches. */
function titleParagraphs({ speeches, roles }: Analysis): ReadonlySet<number> {
  const lines = new Set(
    speeches.filter(({ titleRange }) => titleRange !== null).map(({ firstParagraph }) => firstParagraph),
  );
  roles.forEach((role, index) => {
    if (role === 'title' || role === 'subtitle') lines.add(index);
  });
  return lines;
}
