import { CharClass, charClasses } from '../../text/char-class.ts';
import { lazy } from '../../text/lazy.ts';

/** What is left of a blank or a figure: X月X日 and 3月12日 are the same to a comparison. */
export const MASK = 0x23;

const HAN = 1;
const WORD = 2;

/** What a unit is to a comparison: nothing (0), a symbol of its own ({@link HAN}), or a part of a word. */
const unitKinds = lazy((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < table.length; code++)
    if (charClasses[code]! & CharClass.Han) table[code] = HAN;
    else if (charClasses[code]! & (CharClass.Latin | CharClass.Digit)) table[code] = WORD;
  table.fill(HAN, 0xd800, 0xe000).fill(HAN, 0x3041, 0x30ff);
  // Letters, digits (half and full width) and the signs a blank is drawn with: ×, ○, _ and ＿.
  table.fill(WORD, 0xff10, 0xff1a).fill(WORD, 0xff21, 0xff3b).fill(WORD, 0xff41, 0xff5b).fill(WORD, 0xc0, 0x250);
  for (const sign of '×○_＿') table[sign.charCodeAt(0)] = WORD;
  return table;
});

/** A letter other than X: what makes a run a word and not a figure or a blank. */
const isLetter = (code: number): boolean => {
  const half = code >= 0xff21 ? code - 0xfee0 : code;
  const lower = half | 0x20;
  return (lower >= 0x61 && lower <= 0x7a && lower !== 0x78) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7);
};

/** The symbol of a word: MASK for digits and blanks, else a number above the Han characters that the letters decide. */
function wordSymbol(units: Uint16Array, from: number, end: number): number {
  let hash = 0;
  let letters = false;
  for (let index = from; index < end; index++) {
    const code = units[index]!;
    letters ||= isLetter(code);
    hash = Math.imul(hash, 31) + (code | 0x20);
  }
  return letters ? 0xb000 + ((hash ^ (hash >>> 13)) & 0x1fff) : MASK;
}

/** The end of the character, word, figure or blank that a symbol was read from, given its beginning. */
export function symbolEnd(units: Uint16Array, start: number): number {
  const kinds = unitKinds();
  let end = start + 1;
  if (kinds[units[start]!] === WORD) while (end < units.length && kinds[units[end]!] === WORD) end++;
  return end;
}

/** The first and the last unit of the block in which nearly every Han character stands. */
const firstHan = 0x4e00;
const lastHan = 0x9fff;

/**
 * Reads units `[from, to)` as a comparison sees them: one symbol per Han character, per Latin word and per run of digits or blanks;
 * white space and marks are none. Writes the symbols from place `first` on into an array that is long enough, and to `offsets`
 * where each begins; returns the next free place.
 *
 *     readSymbols(units('增长8.5%'), 0, 6, symbols, 0) // 3: 增, 长 and a figure
 */
export function readSymbols(
  units: Uint16Array,
  from: number,
  to: number,
  symbols: Uint16Array,
  first: number,
  offsets?: Uint32Array,
): number {
  const kinds = unitKinds();
  let count = first;
  for (let at = from; at < to;) {
    const start = at;
    const unit = units[at++]!;
    let symbol = unit;
    if (unit < firstHan || unit > lastHan) {
      const kind = kinds[unit];
      if (kind !== HAN && kind !== WORD) continue;
      if (kind === WORD) {
        while (at < to && kinds[units[at]!] === WORD) at++;
        symbol = wordSymbol(units, start, at);
        // 3.5 and X:00 are one figure each: the mark between them is dropped like any other.
        if (symbol === MASK && count > first && symbols[count - 1] === MASK) continue;
      }
    }
    if (offsets !== undefined) offsets[count] = start;
    symbols[count++] = symbol;
  }
  return count;
}
