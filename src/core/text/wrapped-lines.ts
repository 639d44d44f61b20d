import { CharClass, isClass } from './char-class.ts';
import { physicalLines, TOO_WIDE, widthOf, type PhysicalLine } from './physical-lines.ts';
import type { Piece } from './piece.ts';

/** Line ends that are none, and whether the whole text is wrapped. */
export interface Joins {
  readonly joins: readonly Piece[];
  readonly isWrapped: boolean;
}

/** Narrower texts are verse or tables, and wider ones are not wrapped; columns. */
const NARROWEST = 24;
const WIDEST = 100;
/** Of all lines so many may be wider than the common width: an address, a heading pasted later. */
const WIDER = 0.03;
/** Of the lines that reach the common width so many stop inside a sentence in a wrapped text. */
const INSIDE = 0.4;

const HAN_NUMBER = '[一二三四五六七八九十]{1,3}';
/** What opens an item or a heading at the start of a line, and no sentence goes on with. */
const OPENS_ITEM = new RegExp(
  `^(?:第${HAN_NUMBER}[章节条篇]|${HAN_NUMBER}、|[（(](?:${HAN_NUMBER}|\\d{1,2})[）)]|\\d{1,2}[.．、](?!\\d)|[①-⑩㈠-㈩⒈-⒐⑴-⑼#>])`,
  'u',
);
/** Words that open a paragraph of their own. */
const OPENS_PARAGRAPH = /^(?:同志们|各位|朋友们|同学们|附件?[：:\d]|下面，|最后，|——|【第)/u;
/** A line that parts others. */
const SEPARATOR = /^[—＝=*_~·\s-]+$/u;
/** A heading, which is a line of its own. */
const HEADING = new RegExp(`^(?:${HAN_NUMBER}、|[（(]${HAN_NUMBER}[）)])[^。；！？：]*$`, 'u');
/** Marks that hold two words together, and the 第 of an ordinal: what follows opens nothing. */
const RUN_IN = /^(?:第[一二三四五六七八九十]{1,2}|其[一二三]|[一二三四五六七八九十](?:是|要)|首先|其次|再次|会议进行)/u;
const HOLDS_ON = /[、（《“‘〔—第]$/u;
/** One or two characters and a mark: the rest of a clause. */
const REST_OF_CLAUSE = /^[\p{Script=Han}\d]{1,2}[，。；、！？：]/u;
const CLAUSE = /[，。；！？]/u;

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
    if (opens) continue;
    const space =
      isClass(text, before.end - 1, CharClass.Latin) && isClass(text, after.start, CharClass.Latin) ? ' ' : '';
    joins.push({
      kind: after.newPage ? 'page' : 'wrap',
      start: afterSpaces(text, before.end),
      end: after.start,
      text: space,
    });
  }
  return { joins, isWrapped: wrap !== null };
}

/** Ideographic spaces are typed, not left by a program that cuts lines: 年　月　日. */
function afterSpaces(text: string, end: number): number {
  while (text[end] === '\u3000') end++;
  return end;
}

/** What is common to the lines of a wrapped text. */
interface Wrap {
  /** The width at which lines are cut, in columns. */
  readonly width: number;
  /** The same for the first line of a paragraph: less by the indent where a program has dropped it. */
  readonly firstWidth: number;
  /** The indent of lines that go on; more indented ones open a paragraph. */
  readonly indent: number;
  /** Paragraphs are indented, so that a line which is not goes on, whatever it begins with. */
  readonly indents: boolean;
  /** Lines are cut near the width only, as a writer of mails does by hand. */
  readonly isRagged: boolean;
}

const MIDDLE = CharClass.Han | CharClass.Digit | CharClass.Latin | CharClass.ClauseMark | CharClass.Open;

/** Whether a line stops where no sentence and no lead-in ends. */
const stopsInside = (text: string, { end }: PhysicalLine): boolean =>
  isClass(text, end - 1, MIDDLE) ||
  (isClass(text, end - 1, CharClass.Close) && !isClass(text, end - 2, CharClass.SentenceMark));

/** Whether a line and the next one right below it could be one sentence. */
const couldGoOn = (text: string, before: PhysicalLine, after: PhysicalLine): boolean =>
  !after.apart && stopsInside(text, before) && !opensItem(text, before, after);

/** What the expressions above can begin with: most lines get no other look. */
const OPENERS: ReadonlySet<string> = new Set(
  '第一二三四五六七八九十（(0123456789#>同各朋附下最—【其首再会①②③④⑤⑥⑦⑧⑨⑩㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩⒈⒉⒊⒋⒌⒍⒎⒏⒐⑴⑵⑶⑷⑸⑹⑺⑻⑼',
);

function opensItem(text: string, before: PhysicalLine, { start }: PhysicalLine): boolean {
  if (!OPENERS.has(text[start]!)) return false;
  const head = text.slice(start, start + 12);
  if (!OPENS_ITEM.test(head))
    return OPENS_PARAGRAPH.test(head) || (RUN_IN.test(head) && /[。！？]/u.test(text[before.end - 1]!));
  return !HOLDS_ON.test(text.slice(before.end - 1, before.end));
}

/** The common width of a text with hard line ends; null for all other texts. */
function wrapOf(text: string, lines: readonly PhysicalLine[]): Wrap | null {
  const tooWide = lines.filter(({ reach }) => reach >= TOO_WIDE).length;
  if (lines.length < 3 || tooWide > lines.length * WIDER) return null;
  const indent = lines.reduce((least, line) => Math.min(least, line.indent), Infinity);
  const cut = cutLines(text, lines).filter((index) => lines[index + 1]!.indent === indent);
  if (cut.length < 2) return null;
  const width = commonWidth(cut.map((index) => lines[index]!.reach));
  if (width < NARROWEST || width > WIDEST) return null;
  const wider = lines.filter((line) => line.reach > width + 2).length;
  const long = lines.filter((line) => line.reach >= width * 0.8).length;
  const cutLong = cut.filter((index) => lines[index]!.reach >= width * 0.8);
  if (wider > lines.length * WIDER || cutLong.length < 2 || cutLong.length < long * INSIDE) return null;
  if (!isRunning(text, lines, cutLong)) return null;
  const full = cutLong.filter((index) => isFull(text, lines[index]!, lines[index + 1]!, width)).length;
  const isRagged = full < cutLong.length * 0.7;
  // Headings stop without a mark as well, but not at one width.
  if (cutLong.length < cut.length * (isRagged || cutLong.length < 4 ? 0.75 : 0.4)) return null;
  if (isRagged && cutLong.length > 6) return null;
  const firstWidth = isRagged ? width : firstWidthOf(text, lines, cut, width);
  return { width, firstWidth, indent, indents: hasIndents(text, lines, width, indent), isRagged };
}

/** Columns by which the first line of a paragraph is indented in print. */
const FIRST_INDENT = 4;

/** The width of first lines: less by their indent where nearly all that are cut stop there, as what is copied out of a PDF file does. */
function firstWidthOf(text: string, lines: readonly PhysicalLine[], cut: readonly number[], width: number): number {
  const isCutAt = (index: number, at: number): boolean => isFull(text, lines[index]!, lines[index + 1]!, at);
  const first = cut.filter(
    (index) => index === 0 || (!stopsInside(text, lines[index - 1]!) && !isCutAt(index - 1, width)),
  );
  const whole = first.filter((index) => isCutAt(index, width)).length;
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

/** Whether what the next line begins with would not have stood on this one: its first character with the marks that may not open a line, or its first word. */
function isFull(text: string, line: PhysicalLine, next: PhysicalLine, width: number): boolean {
  const WORD = CharClass.Latin | CharClass.Digit;
  let end = next.start + 1;
  if (isClass(text, next.start, WORD))
    while (isClass(text, end, WORD) || (text[end] === '.' && isClass(text, end + 1, WORD))) end++;
  else while (isClass(text, next.start, CharClass.Open) && isClass(text, end - 1, CharClass.Open)) end++;
  while (isClass(text, end, CharClass.ClauseMark | CharClass.SentenceMark | CharClass.Close)) end++;
  const reach = line.reach + widthOf(text, next.start, Math.min(end, next.start + 20));
  if (reach + 1 > width) return true;
  // Figures and spaces are not as wide in print as half a character.
  return reach + 3 > width && /[\x20-\x7e]/.test(text.slice(line.start, line.end));
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
  if (!wrap.indents && (opensItem(text, before, after) || endsHeading(text, before, after, wrap.width))) return false;
  if (!isClass(text, before.start, CharClass.Han) && SEPARATOR.test(text.slice(before.start, before.end))) return false;
  const inside = stopsInside(text, before);
  if (after.apart && !(inside && after.newPage)) return false;
  if (!inside && width < wrap.width && !isFull(text, before, after, wrap.width)) return false;
  if (!wrap.isRagged) return before.reach >= NARROWEST * 0.75;
  if (!inside || before.reach < wrap.width * 0.75) return false;
  return (
    REST_OF_CLAUSE.test(text.slice(after.start, after.start + 3)) ||
    isFull(text, before, after, wrap.width) ||
    isRunningOn(text, before, after)
  );
}

/** A heading may take two lines; the second one is short and holds no sentence. */
function endsHeading(text: string, before: PhysicalLine, after: PhysicalLine, width: number): boolean {
  if (!OPENERS.has(text[before.start]!) || !HEADING.test(text.slice(before.start, before.end))) return false;
  return after.reach > width * 0.8 || /[。；！？]/u.test(text.slice(after.start, after.end));
}

const isSentence = (text: string, { start, end }: PhysicalLine): boolean => CLAUSE.test(text.slice(start, end));
const isRunningOn = (text: string, before: PhysicalLine, after: PhysicalLine): boolean =>
  isSentence(text, before) && isSentence(text, after);

/** Longer lines without a clause may be titles. */
const SHORTEST = 20;

/** Whether a page ends between the halves of a sentence. */
function isCutByPage(text: string, before: PhysicalLine, after: PhysicalLine): boolean {
  if (!after.newPage || !stopsInside(text, before) || opensItem(text, before, after)) return false;
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
    return closed >= 0 && !rest.slice(0, closed).includes(open) && !opensItem(text, before, after);
  });
}
