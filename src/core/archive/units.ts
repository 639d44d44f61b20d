import { CharClass, charClasses, isHan } from '../text/char-class.ts';
import { postPattern } from '../lexicon/posts.ts';
import { opensName, personAt } from '../renewal/people.ts';
import type { NumberingStyle, Paragraph } from '../syntax/nodes.ts';
import type { TextRange } from '../text/range.ts';

/** Stand for what another text will not share: a figure, a person's name, a blank. Units of the private use area. */
export const FIGURE = 0xe001;
export const NAME = 0xe002;
export const BLANK = 0xe003;
/** Stands for a numbering marker. */
export const MARKER = 0xe004;
/** Stands before the first unit of a line. */
export const START = 0x0a;

/** How a slot is printed. */
export const slotText = '【…】';

/** Whether a unit is a slot: something else stands there in each text. */
export const isSlot = (unit: number): boolean => unit >= FIGURE && unit <= BLANK;

/** Whether nothing is said to go on past a unit: the end of a sentence, and what opens a line or an item. */
export const endsRun = (unit: number): boolean =>
  unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff1b || unit === START || unit === MARKER;

/** Marks that people type in half width between Han characters, and what is meant. */
const folded = new Map([
  [0x2c, 0xff0c],
  [0x3b, 0xff1b],
  [0x3a, 0xff1a],
  [0x21, 0xff01],
  [0x3f, 0xff1f],
]);

/** Styles whose markers count; 首先 and 一方面 are words like others. */
const counted: ReadonlySet<NumberingStyle> = new Set<NumberingStyle>(
  'chapter section arabic paren-arabic circled diyi yishi yiyao'.split(' ') as NumberingStyle[],
);

const isDigit = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
const isLatin = (unit: number): boolean => (charClasses[unit]! & CharClass.Latin) !== 0;
const isSpace = (unit: number): boolean => (charClasses[unit]! & CharClass.Space) !== 0;
/** What joins the digits of one figure. */
const joins = (unit: number): boolean => unit === 0x2e || unit === 0xff0e || unit === 0x2c || unit === 0xff0c;

/** Numerals in words that are surely a figure: the digits of a year, and what 百分之 is followed by. */
const wordFigure = /[〇○零一二三四五六七八九]{4}(?=年)|(?<=百分之)[一二三四五六七八九十百零点〇]+/y;
const opensWordFigure = new Set('〇○零一二三四五六七八九十百');

/** The end of the figure in digits that begins at `index`; `index` where the digits belong to a name (C919, 5G, 1+6). */
function figureEnd(text: string, index: number): number {
  if (isLatin(text.charCodeAt(index - 1)) || text[index - 1] === '+') return index;
  let end = index + 1;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (!isDigit(unit) && !(joins(unit) && isDigit(text.charCodeAt(end + 1)))) break;
    end++;
  }
  const next = text.charCodeAt(end);
  return isLatin(next) || next === 0x2b ? index : end;
}

const postsBehind = new RegExp(`(?:${postPattern})+$`);

/** The end of the name that begins at `index`, its posts left to the text; `index` where none does. */
function nameEnd(text: string, index: number): number {
  if (!opensName(text[index]!)) return index;
  const end = personAt(text, index)?.end ?? index;
  if (end <= index) return index;
  const name = text.slice(index, end).replace(postsBehind, '');
  // A name that touches the cursor may yet become another word.
  return end === text.length && name.length === end - index ? index : index + name.length;
}

/** Takes units one after another; `start` and `end` are where each stands in its line. */
export type UnitSink = (unit: number, start: number, end: number) => void;

/** Where an item that is taken whole begins next, and what stands for it. */
class Whole {
  #next = 0;
  constructor(
    private readonly ranges: readonly TextRange[],
    readonly unit: number,
  ) {}

  /** The end of the item that begins at `index`, or `index`. */
  endAt(index: number): number {
    while (this.#next < this.ranges.length && this.ranges[this.#next]!.start < index) this.#next++;
    const range = this.ranges[this.#next];
    return range?.start === index ? range.end : index;
  }
}

/**
 * Reads a line as what an office says again: figures, persons' names, blanks and numbering are one unit each, white space is none,
 * half-width marks are full. The same line gives the same units whenever it is read.
 *
 *     readUnits(parseParagraph('增长8.5%'), (unit) => …) // 增 长 FIGURE %
 */
export function readUnits({ text, indent, markers, blanks }: Paragraph, sink: UnitSink): void {
  const wholes = [
    new Whole(
      markers.filter(({ style }) => counted.has(style)),
      MARKER,
    ),
    new Whole(blanks, BLANK),
  ];
  for (let index = indent; index < text.length;) {
    const unit = text.charCodeAt(index);
    let end = index;
    let stands = unit;
    for (const whole of wholes) {
      if (end > index) break;
      end = whole.endAt(index);
      stands = whole.unit;
    }
    if (end === index) [end, stands] = readOne(text, index, unit);
    if (stands !== 0) sink(stands, index, end);
    index = end;
  }
}

function readOne(text: string, index: number, unit: number): [end: number, unit: number] {
  if (isSpace(unit)) return [index + 1, 0];
  if (isDigit(unit)) {
    const end = figureEnd(text, index);
    return end > index ? [end, FIGURE] : [index + 1, unit];
  }
  if (!isHan(unit)) return [index + 1, folded.get(unit) ?? unit];
  if (opensWordFigure.has(text[index]!)) {
    wordFigure.lastIndex = index;
    if (wordFigure.test(text)) return [wordFigure.lastIndex, FIGURE];
  }
  const end = nameEnd(text, index);
  return end > index ? [end, NAME] : [index + 1, unit];
}

/** The units as they are printed, slots as 【…】. */
export function printUnits(units: ArrayLike<number>, from = 0, to = units.length): string {
  let text = '';
  for (let index = from; index < to; index++) {
    const unit = units[index]!;
    if (isSlot(unit)) text += slotText;
    else if (unit !== MARKER && unit !== START) text += String.fromCharCode(unit);
  }
  return text;
}
