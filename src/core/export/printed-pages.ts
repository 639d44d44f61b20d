import type { Analysis } from '../analysis/analyze.ts';
import type { Paragraph } from '../syntax/nodes.ts';
import { perLine } from '../syntax/per-line.ts';

/** GB/T 9704-2012 5.2.4: 22 lines of 28 characters on a page. */
const LINES = 22;
const COLUMNS = 28;
const INDENT = 2;
/** A title of 二号 takes fewer characters, and a blank line before and behind it. */
const TITLE_COLUMNS = 20;
const TITLE_SPACE = 2;
/** What opens with words of its own and not with an indent of two characters. */
const FLUSH: ReadonlySet<string> = new Set(['title', 'salutation', 'signature', 'date', 'byline']);

/** Where the printed lines of a paragraph begin, the first aside, in offsets of its words; a body's first line is indented. */
const linesIn =
  (columns: number, indent: number) =>
  ({ text, indent: blanks }: Paragraph): readonly number[] => {
    const breaks: number[] = [];
    let column = indent;
    const end = text.trimEnd().length;
    for (let at = blanks; at < end; at++) {
      const width = text.charCodeAt(at) < 0x80 ? 0.5 : 1;
      if (column + width > columns) {
        breaks.push(at - blanks);
        column = 0;
      }
      column += width;
    }
    return breaks.length === 0 ? NONE : breaks;
  };
const NONE: readonly number[] = [];
const titleLines = perLine(linesIn(TITLE_COLUMNS, 0));
const flushLines = perLine(linesIn(COLUMNS, 0));
const bodyLines = perLine(linesIn(COLUMNS, INDENT));

/**
 * Where each page of a text begins when it is printed as an official document, about: real pages depend on the font and on what the
 * program that prints does at their ends. In offsets of the text as it stands; one at least. Linear in the text, and each line is
 * read once.
 *
 *     printedPages(analyze(parse('甲'.repeat(1000)))) // [0, 614]
 */
export function printedPages({ document, reading }: Analysis): readonly number[] {
  const { paragraphs, starts } = reading.document;
  const pages = [0];
  let line = 0;
  const isTitle = titleParagraphs(reading);
  paragraphs.forEach((paragraph, index) => {
    const { text, indent, boilerplate } = paragraph;
    if (boilerplate || text.trimEnd().length <= indent) return;
    if (isTitle.has(index) && !isTitle.has(index - 1)) line += TITLE_SPACE;
    const isFlush = FLUSH.has(reading.roles[index]!);
    const breaks = (isTitle.has(index) ? titleLines : isFlush ? flushLines : bodyLines)(paragraph);
    for (let count = 0; count <= breaks.length; count++, line++) {
      if (line < LINES) continue;
      const offset = starts[index]! + indent + (count === 0 ? 0 : breaks[count - 1]!);
      pages.push(document.logical?.startOf(offset) ?? offset);
      line = 0;
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
