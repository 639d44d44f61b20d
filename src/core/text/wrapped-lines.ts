import { CharClass, isClass } from './char-class.ts';
import { physicalLines, type PhysicalLine } from './physical-lines.ts';
import type { Piece } from './piece.ts';
import {
  HAN_NUMBER,
  OPENERS,
  OPENS_ITEM,
  REST_OF_CLAUSE,
  REST_OF_WORD,
  isSentence,
  isWholeTitle,
  opensItem,
  stopsInside,
} from './line-openings.ts';
import { isAmongItems } from './wrapped-items.ts';
import { FIRST_INDENT, NARROWEST, type Wrap, isFull, wrapOf } from './wrap-shape.ts';

/** Line ends that are none, and whether the whole text is wrapped. */
export interface Joins {
  readonly joins: readonly Piece[];
  readonly isWrapped: boolean;
}

/** A line that parts others. */
const SEPARATOR = /^[—＝=*_~·\s-]+$/u;
/** A heading, which is a line of its own. */
const HEADING = new RegExp(`^(?:${HAN_NUMBER}、|[（(]${HAN_NUMBER}[）)](?![至到、和与]))[^。；！？：]*$`, 'u');

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
  let from = lines[0]?.start ?? 0;
  const alone = wrap === null ? new Set<boolean>() : headingsAlone(text, lines, wrap.width);
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1]!;
    const after = lines[index]!;
    if (opens) from = before.start;
    opens =
      !goesOn(text, lines, { index, isFirst: opens, from, alone }, wrap) &&
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

/** A line, whether the one before it opens a paragraph, and where that paragraph began. */
interface Place {
  readonly index: number;
  readonly isFirst: boolean;
  readonly from: number;
  /** Shapes of headings that stand alone on their lines somewhere: with a bracket, or without. */
  readonly alone: ReadonlySet<boolean>;
}

/** Marks that no line is opened with, and that stand for a paragraph: ……. */
const ALONE = /^…+$/u;

/** Whether a line goes on in the next one of a wrapped text. */
function goesOn(text: string, lines: readonly PhysicalLine[], place: Place, wrap: Wrap | null): boolean {
  const { index, isFirst } = place;
  const before = lines[index - 1]!;
  const after = lines[index]!;
  if (wrap === null || after.indent > wrap.indent || before.reach > wrap.width + 2) return false;
  if (ALONE.test(text.slice(after.start, after.end))) return false;
  const isCut = reachesWidth(text, before, after, isFirst, wrap);
  if (!wrap.isRagged && !isCut) return false;
  if (isFirst && isWholeTitle(text, before)) return false;
  const inside = stopsInside(text, before);
  if (isCut && inside && !after.apart && isProse(text, before, isFirst)) return true;
  const isAmong = (): boolean => isAmongItems(text, lines, { ...place, width: wrap.width });
  if (!wrap.indents && opensItem(text, before, after, wrap.runsIn)) return isAmong();
  if (!wrap.indents && endsHeading(text, before, after, place.alone, wrap.width)) return false;
  if (!isClass(text, before.start, CharClass.Han) && SEPARATOR.test(text.slice(before.start, before.end))) return false;
  if (!inside && !wrap.indents && isTitle(text, after, wrap.width)) return false;
  if (after.apart && !(inside && after.newPage)) return false;
  if (!inside && wrap.firstWidth < wrap.width && isFirstLine(text, after, wrap.firstWidth) && !isAmong()) return false;
  if (!wrap.isRagged) return before.reach >= NARROWEST * 0.75;
  if (!inside || before.reach < wrap.width * 0.75) return false;
  return (
    REST_OF_CLAUSE.test(text.slice(after.start, after.start + 3)) ||
    isFull(text, before, after, wrap.width) ||
    isRunningOn(text, before, after)
  );
}

/**
 * Whether a line stops at the width. A first line may stop sooner by the indent that a program has dropped: where it is surely running text,
 * one is enough.
 */
function reachesWidth(
  text: string,
  before: PhysicalLine,
  after: PhysicalLine,
  isFirst: boolean,
  { width, firstWidth }: Wrap,
): boolean {
  if (isFull(text, before, after, isFirst ? firstWidth : width)) return true;
  if (!isFirst || !stopsInside(text, before) || !isFull(text, before, after, width - FIRST_INDENT)) return false;
  if (HEADING.test(text.slice(before.start, before.end))) return false;
  return isSentence(text, before) || REST_OF_WORD.test(text.slice(after.start, after.start + 3));
}

/** Whether a line behind a full one that ends a sentence is a first line without its indent: it stops where those do, or is a heading. */
function isFirstLine(text: string, line: PhysicalLine, firstWidth: number): boolean {
  if (line.reach > firstWidth + 1) return false;
  return stopsInside(text, line) && (line.reach >= firstWidth - 3 || !isSentence(text, line));
}

/** Whether a line is surely running text: it goes on from the one before it, or holds a clause and opens no item. */
const isProse = (text: string, line: PhysicalLine, isFirst: boolean): boolean =>
  !isFirst || (isSentence(text, line) && !OPENS_ITEM.test(text.slice(line.start, line.start + 12)));

const hasBracket = (text: string, { start }: PhysicalLine): boolean => /[（(]/u.test(text[start]!);

const isHeading = (text: string, { start, end }: PhysicalLine): boolean =>
  OPENERS.has(text[start]!) && HEADING.test(text.slice(start, end));

/**
 * Shapes of headings of which one ends short of the width without a mark, on its line or the next one: the others are no first sentences of
 * paragraphs either.
 */
function headingsAlone(text: string, lines: readonly PhysicalLine[], width: number): ReadonlySet<boolean> {
  const alone = new Set<boolean>();
  lines.forEach((line, index) => {
    if (!isHeading(text, line)) return;
    const [next, third] = [lines[index + 1], lines[index + 2]];
    const isShort = next === undefined || !isFull(text, line, next, width);
    const isTwoLines =
      third !== undefined && !isFull(text, next!, third, width) && stopsInside(text, next!) && !isSentence(text, next!);
    if (isShort || isTwoLines) alone.add(hasBracket(text, line));
  });
  return alone;
}

/** A heading may take two lines; the second one is short and holds no sentence. */
function endsHeading(
  text: string,
  before: PhysicalLine,
  after: PhysicalLine,
  alone: ReadonlySet<boolean>,
  width: number,
): boolean {
  if (!isHeading(text, before)) return false;
  if (!alone.has(hasBracket(text, before)) && !isClass(text, before.end - 1, CharClass.Close)) return false;
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
