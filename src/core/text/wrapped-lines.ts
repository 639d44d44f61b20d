import { CharClass, isClass } from './char-class.ts';
import { physicalLines, type PhysicalLine } from './physical-lines.ts';
import type { Piece } from './piece.ts';
import { HAN_NUMBER, OPENERS, REST_OF_CLAUSE, isSentence, opensItem, stopsInside } from './line-openings.ts';
import { NARROWEST, type Wrap, isFull, wrapOf } from './wrap-shape.ts';

/** Line ends that are none, and whether the whole text is wrapped. */
export interface Joins {
  readonly joins: readonly Piece[];
  readonly isWrapped: boolean;
}

/** A line that parts others. */
const SEPARATOR = /^[—＝=*_~·\s-]+$/u;
/** A heading, which is a line of its own. */
const HEADING = new RegExp(`^(?:${HAN_NUMBER}、|[（(]${HAN_NUMBER}[）)])[^。；！？：]*$`, 'u');

/**
 * Finds the line ends that part no paragraphs: those of hard-wrapped text, those with a page number between the halves of a
 * sentence, and those inside a quotation or a bracket. A pure function of the whole text; where it is unsure, lines stay lines.
 *
 *     joinsOf('要把“高质量\n发展”摆在首位').joins.length // 1
 */
export function joinsOf(text: string): Joins {
  const lines = physicalLines(text);
  const wrap = wrapOf(text, lines);
  const joins: Piece[] = [];
  let opens = true;
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1]!;
    const after = lines[index]!;
    const width: number | undefined = opens ? wrap?.firstWidth : wrap?.width;
    opens =
      !goesOn(text, before, after, wrap, width) &&
      !isCutByPage(text, before, after) &&
      !isInsideMarks(text, before, after);
    if (opens) {
      if (after.newPage) joins.push(...pageNumberBetween(text, before, after));
      continue;
    }
    const space =
      isClass(text, before.end - 1, CharClass.Latin) &&
      isClass(text, after.start, CharClass.Latin) &&
      !/^[Xx]{2}$/u.test(text[before.end - 1]! + text[after.start]!)
        ? ' '
        : '';
    joins.push({
      kind: after.newPage ? 'page' : 'wrap',
      start: afterSpaces(text, before.end),
      end: after.start,
      text: space,
    });
  }
  return { joins, isWrapped: wrap !== null };
}

/** The number of a page, alone on its line beside a form feed between two paragraphs; others are residue by their print. */
function pageNumberBetween(text: string, { end }: PhysicalLine, { start }: PhysicalLine): Piece[] {
  const between = text.slice(end, start);
  if (!between.includes('\f')) return [];
  const number = /(?<=[\n\r\f]\s{0,20})\d{1,3}(?=\s{0,20}[\n\r\f])/u.exec(between);
  if (number === null) return [];
  const at = end + number.index;
  return [{ kind: 'page', start: at, end: at + number[0].length, text: '' }];
}

/** Ideographic spaces are typed, not left by a program that cuts lines: 年　月　日. */
function afterSpaces(text: string, end: number): number {
  while (text[end] === '\u3000') end++;
  return end;
}

/** Whether a line goes on in the next one of a wrapped text. */
function goesOn(
  text: string,
  before: PhysicalLine,
  after: PhysicalLine,
  wrap: Wrap | null,
  width: number | undefined,
): boolean {
  if (wrap === null || width === undefined || after.indent > wrap.indent || before.reach > wrap.width + 2) return false;
  if (!wrap.isRagged && !isFull(text, before, after, width)) return false;
  if (!wrap.indents && (opensItem(text, before, after, wrap.runsIn) || endsHeading(text, before, after, wrap.width)))
    return false;
  if (!isClass(text, before.start, CharClass.Han) && SEPARATOR.test(text.slice(before.start, before.end))) return false;
  const inside = stopsInside(text, before);
  if (!inside && !wrap.indents && isTitle(text, after, wrap.width)) return false;
  if (after.apart && !(inside && after.newPage)) return false;
  if (!inside && wrap.firstWidth < wrap.width && isFirstLine(text, after, wrap.firstWidth)) return false;
  if (!wrap.isRagged) return before.reach >= NARROWEST * 0.75;
  if (!inside || before.reach < wrap.width * 0.75) return false;
  return (
    REST_OF_CLAUSE.test(text.slice(after.start, after.start + 3)) ||
    isFull(text, before, after, wrap.width) ||
    isRunningOn(text, before, after)
  );
}

/** Whether a line behind a full one that ends a sentence is a first line without its indent: it stops where those do, or is a heading. */
function isFirstLine(text: string, line: PhysicalLine, firstWidth: number): boolean {
  if (line.reach > firstWidth + 1) return false;
  return stopsInside(text, line) && (line.reach >= firstWidth - 3 || !isSentence(text, line));
}

/** A heading may take two lines; the second one is short and holds no sentence. */
function endsHeading(text: string, before: PhysicalLine, after: PhysicalLine, width: number): boolean {
  if (!OPENERS.has(text[before.start]!) || !HEADING.test(text.slice(before.start, before.end))) return false;
  if (after.reach > width * 0.8) return true;
  const words = text.slice(after.start, after.end);
  if (!/[。；！？]/u.test(words)) return false;
  // One short sentence is the rest of an item that is a sentence: （一）…报县委常委会审定后印／发执行。
  const isRest = /^[^。；！？]+[。；！？]$/u.test(words);
  return !isRest || (words.length > LONGEST_REST && !isSentence(text, before));
}

/** Units of the last line of an item that is wrapped; what is longer and follows no clause is a sentence of its own. */
const LONGEST_REST = 16;

/** Whether a line behind the end of a sentence is a title or a heading: short, and without a mark at its end. */
const isTitle = (text: string, line: PhysicalLine, width: number): boolean =>
  line.reach < width * 0.8 && stopsInside(text, line);

const isRunningOn = (text: string, before: PhysicalLine, after: PhysicalLine): boolean =>
  isSentence(text, before) && isSentence(text, after);

/** Longer lines without a clause may be titles. */
const SHORTEST = 20;

/** Whether a page ends between the halves of a sentence. */
function isCutByPage(text: string, before: PhysicalLine, after: PhysicalLine): boolean {
  if (!after.newPage || !stopsInside(text, before) || opensItem(text, before, after, false)) return false;
  if (before.end - before.start < SHORTEST || after.indent > 0) return false;
  return isRunningOn(text, before, after) || REST_OF_CLAUSE.test(text.slice(after.start, after.start + 3));
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
];
/** No quotation of more units is believed to be one across a line end. */
const REACH = 60;

/** Whether a quotation or bracket that the one line opens is closed in the next. */
function isInsideMarks(text: string, before: PhysicalLine, after: PhysicalLine): boolean {
  if (after.apart || after.newPage || !stopsInside(text, before)) return false;
  if (after.indent > 0 && after.indent >= before.indent) return false;
  return PAIRS.some(([open, close]) => {
    const head = text.slice(Math.max(before.start, before.end - REACH), before.end);
    const opened = head.lastIndexOf(open);
    if (opened < 0 || head.lastIndexOf(close) > opened) return false;
    const rest = text.slice(after.start, Math.min(after.end, after.start + REACH));
    const closed = rest.indexOf(close);
    return closed >= 0 && !rest.slice(0, closed).includes(open) && !opensItem(text, before, after, false);
  });
}
