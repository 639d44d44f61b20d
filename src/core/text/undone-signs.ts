import { isClass, CharClass } from './char-class.ts';
import { matches } from './matches.ts';
import type { Piece } from './piece.ts';
import { webSigns } from './web-signs.ts';

/** Characters that print nothing: zero-width spaces and joiners, soft hyphens, marks of direction, byte-order marks. */
const INVISIBLE = '\\xad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';
/** Ends of lines and pages that editors do not break at. */
const LINE_END = '\\x0b\\f\\x85\\u2028\\u2029';
/** Runs of either, and of what escapes a mark that Markdown would read as its own. One class without the u flag: it is looked for in all texts. */
const ODD_RUN = new RegExp(`[\\\\${INVISIBLE}${LINE_END}]+`, 'g');
/** What such a run is made of. */
const ODD = new RegExp(`[${INVISIBLE}]+|[${LINE_END}]|\\\\(?=[!-/:-@[-\`{-~])`, 'g');
const IS_LINE_END = new RegExp(`^[${LINE_END}]`);
/** 第1页共4页 and 第 3 页 / 共 8 页, wherever a converter let them fall. */
const PAGE_OF = /第\s?\d{1,4}\s?页[\s/]{0,2}共\s?\d{1,4}\s?页/u;
const PAGES_OF = new RegExp(PAGE_OF, 'gu');
/** One pair of `**`, not touching white space inside. */
const STRONG = /(?<!\*)\*\*(?![\s*])([^*\r\n]{1,200})(?<!\s)\*\*(?!\*)/gu;
/** One pair of `*`, believed in a text that is Markdown by its headings. */
const EMPHASIS = /(?<!\*)\*(?![\s*])([^*\r\n]{1,80})(?<!\s)\*(?!\*)/gu;
/** A heading of Markdown. */
const HEADING = /^#{1,6} \S/mu;
/** What opens an item, or is a title alone: nobody prints it between two blanks of asterisks. */
const OPENS_ITEM =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[、，,]|[是要章节条篇]|方面)|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])/u;

/**
 * What converters, input methods and printers left between the characters of a text, in text order: it is not read. Empty for
 * most texts, at the cost of one look.
 *
 *     signsToUndo('1\\. 抓学习') // [{ kind: 'escape', start: 1, end: 2, text: '' }]
 */
export function signsToUndo(text: string): Piece[] {
  const hasStars = text.includes('*');
  const hasPages = text.includes('页') && PAGE_OF.test(text);
  const pieces = webSigns(text);
  for (const { index, 0: run } of matches(ODD_RUN, text)) addRun(text, index, index + run.length, pieces);
  if (hasPages) addPages(text, pieces);
  if (hasStars) addEmphasis(text, text.includes('#') && HEADING.test(text), pieces);
  return pieces.sort((a, b) => a.start - b.start);
}

function addRun(text: string, from: number, to: number, pieces: Piece[]): void {
  // The mark behind the run is what its last sign may escape.
  for (const { index, 0: found } of matches(ODD, text.slice(from, to + 1))) {
    const start = from + index;
    const end = start + found.length;
    if (found === '\\') pieces.push({ kind: 'escape', start, end, text: '' });
    else if (IS_LINE_END.test(found)) pieces.push({ kind: 'line-end', start, end, text: '\n' });
    else pieces.push({ kind: 'invisible', start, end, text: '' });
  }
}

/** A page number in running text is none of it; one alone on its line is left to the lines. */
function addPages(text: string, pieces: Piece[]): void {
  for (const { index, 0: found } of text.matchAll(PAGES_OF)) {
    const end = index + found.length;
    if (isClass(text, index - 1, CharClass.Han | CharClass.ClauseMark) && isClass(text, end, CharClass.Han))
      pieces.push({ kind: 'page', start: index, end, text: '' });
  }
}

/**
 * Emphasis is undone where it is certain: around what opens an item, a whole line, a label, or anything in a text that is Markdown by its
 * headings. Elsewhere asterisks may be blanks (在**会议上，请**同志讲话).
 */
function addEmphasis(text: string, isMarkdown: boolean, pieces: Piece[]): void {
  const add = (pattern: RegExp, signs: number): void => {
    for (const { index, 0: found, 1: inside } of text.matchAll(pattern)) {
      const end = index + found.length;
      const isSure = opensLine(text, index) && (endsLine(text, end) || OPENS_ITEM.test(inside!));
      if (!isMarkdown && !isSure && !isLabel(text, index, end)) continue;
      pieces.push({ kind: 'emphasis', start: index, end: index + signs, text: '' });
      pieces.push({ kind: 'emphasis', start: end - signs, end, text: '' });
    }
  };
  add(STRONG, 2);
  if (isMarkdown) add(EMPHASIS, 1);
}

const opensLine = (text: string, index: number): boolean =>
  /(?:^|[\r\n])[\s　>#-]*$/u.test(text.slice(Math.max(0, index - 12), index));
/** 1. **抓排查**：逐户过筛, as programs that write Markdown do it. */
const isLabel = (text: string, index: number, end: number): boolean =>
  (/[：:。]/u.test(text[end - 3]!) || /[：:]/u.test(text[end] ?? '')) &&
  LEADS_LABEL.test(text.slice(Math.max(0, index - 16), index));
const LEADS_LABEL = /(?:^|[\r\n])[\s　>#•-]{0,8}(?:\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、)?[ 　]{0,4}$/u;
const endsLine = (text: string, end: number): boolean => /^[ \t　]*(?:$|[\r\n])/u.test(text.slice(end, end + 8));
