import { formatChineseNumeral } from '../../text/chinese-numeral.ts';
import type { NumberingStyle } from '../nodes.ts';

/** A number that is one character with its circle, brackets or point: ① ⑴ ⒈ ㈠. */
export interface EnclosedNumber {
  readonly style: NumberingStyle;
  readonly value: number;
  /** The same number in characters of its own, and what encloses it: （, 一, ） of ㈠; a circle cannot be written so. */
  readonly before: string;
  readonly plain: string;
  readonly after: string;
}

interface Block {
  readonly first: number;
  readonly last: number;
  readonly style: NumberingStyle;
  /** The number of the first character. */
  readonly from: number;
  readonly before: string;
  readonly after: string;
}

/** In the order of their codes. */
const BLOCKS: readonly Block[] = [
  { first: 0x2460, last: 0x2473, style: 'circled', from: 1, before: '', after: '' },
  { first: 0x2474, last: 0x2487, style: 'paren-arabic', from: 1, before: '（', after: '）' },
  { first: 0x2488, last: 0x249b, style: 'arabic', from: 1, before: '', after: '.' },
  { first: 0x3220, last: 0x3229, style: 'section', from: 1, before: '（', after: '）' },
  { first: 0x3251, last: 0x325f, style: 'circled', from: 21, before: '', after: '' },
  { first: 0x32b1, last: 0x32bf, style: 'circled', from: 36, before: '', after: '' },
];

/** All characters that {@link enclosedNumber} reads. */
export const enclosedCharacters = (): string =>
  BLOCKS.map(({ first, last }) =>
    String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  ).join('');

/**
 * Reads a character as a number with what encloses it; undefined for every other character, and for longer texts.
 *
 *     enclosedNumber('㈠') // { style: 'section', value: 1, before: '（', plain: '一', after: '）' }
 *     enclosedNumber('一') // undefined
 */
export function enclosedNumber(character: string): EnclosedNumber | undefined {
  const code = character.charCodeAt(0);
  const block = character.length === 1 ? BLOCKS.find(({ first, last }) => first <= code && code <= last) : undefined;
  if (block === undefined) return undefined;
  const { style, before, after, from, first } = block;
  const value = from + code - first;
  return { style, value, before, plain: style === 'section' ? formatChineseNumeral(value) : String(value), after };
}

/**
 * Writes a number as the character that encloses it; undefined where there is none.
 *
 *     enclose('circled', 21) // '㉑'
 *     enclose('section', 11) // undefined
 */
export function enclose(style: NumberingStyle, value: number): string | undefined {
  const block = BLOCKS.find(
    (one) => one.style === style && one.from <= value && value <= one.from + one.last - one.first,
  );
  return block === undefined ? undefined : String.fromCharCode(block.first + value - block.from);
}

/** Signs that count by their order, a row each. */
const ROWS = ['甲乙丙丁戊己庚辛壬癸', 'ABCDEFGHIJKLMN', 'abcdefghijklmn', 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'];

/**
 * The row of signs that a sign counts in; undefined for every other character.
 *
 *     rowOf('丙') // '甲乙丙丁戊己庚辛壬癸'
 */
export const rowOf = (sign: string): string | undefined => ROWS.find((row) => sign !== '' && row.includes(sign));
