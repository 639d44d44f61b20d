import { CharClass, charClasses } from '../text/char-class.ts';

/**
 * A text as a comparison sees it: one symbol per Han character, per Latin word and per run of digits or blanks; marks and white
 * space are none, so that 3月12日 and X月X日 are alike.
 */
export interface SymbolRow {
  readonly symbols: Uint16Array;
  /** Where each symbol begins in the units that were read. */
  readonly offsets: Uint32Array;
}

/** What is left of a figure or a blank. */
export const MASK = 0x23;
/** Stands for what is not compared, and for the end of a line that is left out. */
export const BARRIER = 0x01;

const HAN = 1;
const WORD = 2;

/** Signs that blanks are drawn with are read like letters and figures. */
function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++)
    if ((charClasses[unit]! & CharClass.Han) !== 0 || (unit >= 0xd800 && unit <= 0xdfff)) kinds[unit] = HAN;
    else if ((charClasses[unit]! & (CharClass.Latin | CharClass.Digit)) !== 0) kinds[unit] = WORD;
  for (const sign of '×○_＿') kinds[sign.charCodeAt(0)] = WORD;
  for (const [first, last] of ['０９', 'ＡＺ', 'ａｚ'])
    for (let unit = first!.charCodeAt(0); unit <= last!.charCodeAt(0); unit++) kinds[unit] = WORD;
  return kinds;
}
let kindTable: Uint8Array | undefined;
/** What each unit is to a comparison: nothing (0), a symbol of its own ({@link HAN}), or a part of a word. */
const symbolKinds = (): Uint8Array => (kindTable ??= buildKinds());

/** Whether a unit is a letter other than x, which makes a run a word and no figure or blank. */
function isLetter(unit: number): boolean {
  const lower = (unit >= 0xff21 ? unit - 0xfee0 : unit) | 0x20;
  return lower >= 0x61 && lower <= 0x7a && lower !== 0x78;
}

/** The end of the word, figure or blank that begins at `from`. */
function wordEnd(units: Uint16Array, from: number, to: number): number {
  const kinds = symbolKinds();
  let end = from + 1;
  while (end < to && kinds[units[end]!] === WORD) end++;
  return end;
}

/** The symbol of a word; {@link MASK} for figures and blanks. */
function wordSymbol(units: Uint16Array, from: number, end: number): number {
  let hash = 0;
  let letters = false;
  for (let at = from; at < end; at++) {
    const unit = units[at]!;
    letters ||= isLetter(unit);
    hash = Math.imul(hash, 31) + (unit | 0x20);
  }
  return letters ? 0xb000 + ((hash ^ (hash >>> 13)) & 0x1fff) : MASK;
}

/** The first and the last unit of the block in which nearly every Han character stands. */
const firstHan = 0x4e00;
const lastHan = 0x9fff;

/** Writes the symbols of a range of units into an array that is long enough; returns how many there are. */
export function readSymbols(units: Uint16Array, from: number, to: number, into: Uint16Array): number {
  const kinds = symbolKinds();
  let count = 0;
  for (let at = from; at < to;) {
    const unit = units[at]!;
    if (unit >= firstHan && unit <= lastHan) {
      into[count++] = unit;
      at++;
      continue;
    }
    const kind = kinds[unit]!;
    const end = kind === WORD ? wordEnd(units, at, to) : at + 1;
    const symbol = kind === 0 ? 0 : kind === HAN ? unit : wordSymbol(units, at, end);
    if (symbol !== 0 && (symbol !== MASK || count === 0 || into[count - 1] !== MASK)) into[count++] = symbol;
    at = end;
  }
  return count;
}

/** The symbols of a range of units, with their places. */
export function readSymbolRow(units: Uint16Array, from: number, to: number): SymbolRow {
  const kinds = symbolKinds();
  const symbols = new Uint16Array(to - from);
  const offsets = new Uint32Array(to - from);
  let count = 0;
  for (let at = from; at < to;) {
    const kind = kinds[units[at]!]!;
    const end = kind === WORD ? wordEnd(units, at, to) : at + 1;
    const symbol = kind === 0 ? 0 : kind === HAN ? units[at]! : wordSymbol(units, at, end);
    // 3.5 and X:00 are one figure each: the mark between them is none.
    if (symbol !== 0 && (symbol !== MASK || count === 0 || symbols[count - 1] !== MASK)) {
      symbols[count] = symbol;
      offsets[count++] = at;
    }
    at = end;
  }
  return { symbols: symbols.subarray(0, count), offsets: offsets.subarray(0, count) };
}
