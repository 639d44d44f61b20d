import { CharClass, isClass } from './char-class.ts';
import { TOO_WIDE, widthOf, type PhysicalLine } from './physical-lines.ts';
import {
  CLAUSE,
  OPENERS,
  OPENS_ITEM,
  REST_OF_CLAUSE,
  RUN_IN,
  isSentence,
  opensItem,
  stopsInside,
} from './line-openings.ts';

/** Narrower texts are verse or tables, and wider ones are not wrapped; columns. */
export const NARROWEST = 24;
const WIDEST = 100;
/** Of all lines so many may be wider than the common width: an address, a heading pasted later. */
const WIDER = 0.03;
/** Of the lines that reach the common width so many stop inside a sentence in a wrapped text. */
const INSIDE = 0.4;

/** Traits that the lines of a wrapped text have in common. */
export interface Wrap {
  /** The width at which lines are cut, in columns. */
  readonly width: number;
  /** The same for the first line of a paragraph: less by the indent where a program has dropped it. */
  readonly firstWidth: number;
  /** The indent of lines that go on; more indented ones open a paragraph. */
  readonly indent: number;
  /** Paragraphs are indented, so that a line which is not goes on, whatever it begins with. */
  readonly indents: boolean;
  /** No item such as 一是 or 第一， is known to open a paragraph: behind a full line it goes on with the sentence before. */
  readonly runsIn: boolean;
  /** Lines are cut near the width only, as a writer of mails does by hand. */
  readonly isRagged: boolean;
}

/** Whether a line and the next one right below it could be one sentence. */
const couldGoOn = (text: string, before: PhysicalLine, after: PhysicalLine): boolean =>
  !after.apart && stopsInside(text, before) && !opensItem(text, before, after, false);

/** The common width of a text with hard line ends; null for all other texts. */
export function wrapOf(text: string, lines: readonly PhysicalLine[]): Wrap | null {
  const tooWide = lines.filter(({ reach }) => reach >= TOO_WIDE).length;
  if (lines.length < 3 || tooWide > lines.length * WIDER) return null;
  const indent = lines.reduce((least, line) => Math.min(least, line.indent), Infinity);
  const cut = cutLines(text, lines).filter((index) => lines[index + 1]!.indent === indent);
  if (cut.length < 2) return null;
  const width = wholeWidth(text, lines, commonWidth(cut.map((index) => lines[index]!.reach)));
  if (width < NARROWEST || width > WIDEST) return null;
  const wider = lines.filter((line) => line.reach > width + 2).length;
  const isAtWidth = (index: number): boolean => isFull(text, lines[index]!, lines[index + 1]!, width);
  const long = lines.filter((line) => line.reach >= width * 0.8).length;
  const isLong = (index: number): boolean => lines[index]!.reach >= width * 0.8;
  const cutLong = cut.filter(isLong);
  // Last lines of paragraphs may be long; where all that are cut are full, only full lines are compared with them.
  const atWidth = cutLong.every(isAtWidth) ? lines.slice(0, -1).filter((_, index) => isAtWidth(index)).length : long;
  if (wider > lines.length * WIDER || cutLong.length < 2 || cutLong.length < atWidth * INSIDE) return null;
  if (!isRunning(text, lines, cutLong)) return null;
  const firstWidth = firstWidthOf(text, lines, cut, width);
  const full = cutLong.filter((index) =>
    isFull(text, lines[index]!, lines[index + 1]!, opensParagraph(text, lines, index, width) ? firstWidth : width),
  ).length;
  const isRagged = full < cutLong.length * 0.7;
  // Headings and names stop without a mark as well, but not at one width, and hold no clauses.
  const running = cut.filter((index) => isLong(index) || isSentence(text, lines[index]!)).length;
  if (cutLong.length < running * (isRagged || cutLong.length < 4 ? 0.75 : 0.4)) return null;
  if (isRagged && cutLong.length > 6) return null;
  const indents = hasIndents(text, lines, width, indent);
  return {
    width,
    firstWidth: isRagged ? width : firstWidth,
    indent,
    indents,
    runsIn: runsIn(text, lines, firstWidth),
    isRagged,
  };
}

/** Whether no line that surely opens a paragraph begins with a run-in item. */
const runsIn = (text: string, lines: readonly PhysicalLine[], width: number): boolean =>
  !lines.some((line, index) => {
    const before = lines[index - 1];
    if (
      before === undefined ||
      !OPENERS.has(text[line.start]!) ||
      !RUN_IN.test(text.slice(line.start, line.start + 12))
    )
      return false;
    return line.apart || !isFull(text, before, line, width);
  });

/**
 * The width of lines that go on: where most paragraphs have two lines, the common width is that of first lines whose indent was
 * dropped, and all wider ones reach as much further.
 */
function wholeWidth(text: string, lines: readonly PhysicalLine[], common: number): number {
  const wider = lines.filter(({ reach }) => reach > common + 2);
  const whole = wider.filter(({ reach }) => reach <= common + FIRST_INDENT + 2);
  // One is enough where it surely goes on from a cut line.
  const isSecond = (line: PhysicalLine): boolean => {
    const before = lines[lines.indexOf(line) - 1];
    return before !== undefined && before.reach >= common - 3 && stopsInside(text, before);
  };
  if (
    whole.length === 0 ||
    (wider.length === 1 && !isSecond(wider[0]!)) ||
    wider.length - whole.length > lines.length * WIDER
  )
    return common;
  return whole.reduce((width, { reach }) => Math.max(width, reach), 0);
}

/** Columns by which the first line of a paragraph is indented in print. */
export const FIRST_INDENT = 4;

/** Whether the line before goes nowhere: it ends a sentence short of the width, or stops short of what a first line could reach. */
const opensParagraph = (text: string, lines: readonly PhysicalLine[], index: number, width: number): boolean => {
  if (index === 0) return true;
  const [before, line] = [lines[index - 1]!, lines[index]!];
  return (
    !isFull(text, before, line, width) &&
    (!stopsInside(text, before) || !isFull(text, before, line, width - FIRST_INDENT))
  );
};

/** The width of first lines: less by their indent where nearly all that are cut stop there, as what is copied out of a PDF file does. */
function firstWidthOf(text: string, lines: readonly PhysicalLine[], cut: readonly number[], width: number): number {
  const isCutAt = (index: number, at: number): boolean => reachWith(text, lines[index]!, lines[index + 1]!) + 1 > at;
  const first = cut.filter((index) => opensParagraph(text, lines, index, width));
  // A figure that had no room ends a line sooner: that tells nothing.
  const whole = first.filter((index) => isCutAt(index, width) && lines[index]!.reach > width - FIRST_INDENT + 1).length;
  const short = first.filter((index) => isCutAt(index, width - FIRST_INDENT)).length - whole;
  return short >= 3 && short >= 3 * whole ? width - FIRST_INDENT : width;
}

/** Whether nearly all lines that open a paragraph are indented, and all that open an item. */
function hasIndents(text: string, lines: readonly PhysicalLine[], width: number, indent: number): boolean {
  if (lines.every((line) => line.indent === indent)) return false;
  const opening = lines.filter((line, index) => index > 0 && !isFull(text, lines[index - 1]!, line, width));
  const flush = opening.filter((line) => line.indent === indent);
  return (
    flush.length * 3 <= opening.length && !flush.some(({ start }) => OPENS_ITEM.test(text.slice(start, start + 12)))
  );
}

/** Indexes of lines of some width that the next line could go on with. */
function cutLines(text: string, lines: readonly PhysicalLine[]): number[] {
  const found: number[] = [];
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index]!;
    if (line.reach >= NARROWEST * 0.75 && line.reach < TOO_WIDE && couldGoOn(text, line, lines[index + 1]!))
      found.push(index);
  }
  return found;
}

/** The width at which most lines are cut, up to three columns short of it; where none is, the one that half of them come near. */
function commonWidth(widths: readonly number[]): number {
  const counts = new Uint32Array(TOO_WIDE + 1);
  for (const width of widths) counts[width]!++;
  const within = (from: number, to: number): number =>
    counts.subarray(Math.max(0, Math.ceil(from)), to + 1).reduce((sum, count) => sum + count, 0);
  let common = 0;
  let best = 0;
  let near = 0;
  for (let width = 1; width < TOO_WIDE; width++) {
    if (counts[width] === 0) continue;
    const count = within(width - 3, width);
    if (count > best) [best, common] = [count, width];
    if (within(width * 0.8, width) * 2 >= widths.length) near = width;
  }
  return best >= widths.length * 0.7 ? common : near;
}

/** Names, titles and cells of tables stop without a mark as well, but hold no clauses. */
function isRunning(text: string, lines: readonly PhysicalLine[], cut: readonly number[]): boolean {
  const looked = cut.slice(0, 300);
  const running = looked.filter((index) => {
    const { start, end } = lines[index]!;
    const next = lines[index + 1]!;
    return CLAUSE.test(text.slice(start, end)) || REST_OF_CLAUSE.test(text.slice(next.start, next.start + 3));
  });
  const ended = lines.some(({ end }) => isClass(text, end - 1, CharClass.SentenceMark));
  return running.length >= looked.length * 0.8 && ended;
}

/** True for a line on which the beginning of the next one would have had no room. */
export function isFull(text: string, line: PhysicalLine, next: PhysicalLine, width: number): boolean {
  const reach = reachWith(text, line, next);
  if (reach + 1 > width) return true;
  // Figures and spaces are not as wide in print as half a character.
  return reach + 3 > width && /[\x20-\x7e]/.test(text.slice(line.start, line.end));
}

/** The column a line would reach with the first word of the next one: a character with the marks that may not open a line, or figures. */
function reachWith(text: string, line: PhysicalLine, next: PhysicalLine): number {
  const WORD = CharClass.Latin | CharClass.Digit;
  let end = next.start + 1;
  if (isClass(text, next.start, WORD))
    while (isClass(text, end, WORD) || text[end] === '%' || (text[end] === '.' && isClass(text, end + 1, WORD))) end++;
  else while (isClass(text, next.start, CharClass.Open) && isClass(text, end - 1, CharClass.Open)) end++;
  while (isClass(text, end, CharClass.ClauseMark | CharClass.SentenceMark | CharClass.Close)) end++;
  return line.reach + widthOf(text, next.start, Math.min(end, next.start + 20));
}
