/** Character classes as bits, so that one look into the table answers several questions. */
export const CharClass = {
  /** CJK ideographs of the basic plane, 〇 included. */
  Han: 1,
  /** 一…九 and 十, the characters of Han ordinals. */
  HanDigit: 2,
  Digit: 4,
  Latin: 8,
  Space: 16,
  /** Ends a sentence or a lead-in: 。！？；：… and their half-width forms. */
  SentenceMark: 32,
  /** Separates clauses: ，、 and the half-width comma. */
  ClauseMark: 64,
  /** Closing quotes and brackets. */
  Close: 128,
  /** Opening quotes and brackets. */
  Open: 256,
  /** ０…９ as input methods set them; a number in them is read by {@link plainDigits}. */
  WideDigit: 512,
} as const;

/** Every white space of {@link CharClass.Space}. */
export const SPACES = ' \t\u00a0\u3000\ufeff\u200b\u2002\u2003\u2009\f\v\r';

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const add = (characters: string, bits: number): void => {
    for (const character of characters) table[character.charCodeAt(0)]! |= bits;
  };
  table.fill(CharClass.Han, 0x3400, 0x4dc0).fill(CharClass.Han, 0x4e00, 0xa000).fill(CharClass.Han, 0xf900, 0xfb00);
  add('〇', CharClass.Han);
  add('一二三四五六七八九十', CharClass.HanDigit);
  add('0123456789', CharClass.Digit);
  add('０１２３４５６７８９', CharClass.WideDigit);
  add('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', CharClass.Latin);
  add(SPACES, CharClass.Space);
  add('。！？；：…—!?;:', CharClass.SentenceMark);
  add('，、,', CharClass.ClauseMark);
  add('”’）》」』】〕)]"', CharClass.Close);
  add('“‘（《「『【〔([', CharClass.Open);
  return table;
}

/** Bits of {@link CharClass} by UTF-16 code unit; read only. */
export const charClasses: Uint16Array = buildTable();

/** Whether a UTF-16 unit is a Han character, 〇 and the rare ones of extension A among them. */
export const isHan = (unit: number): boolean => (charClasses[unit]! & CharClass.Han) !== 0;

/** Whether there is a character, and one of the common Han block (U+4E00 to U+9FFF). */
export const isCommonHan = (character: string | undefined): boolean =>
  character !== undefined && character >= '\u4e00' && character <= '\u9fff';

/** Whether the unit at `index` has any of the bits; false outside the text. */
export const isClass = (text: string, index: number, bits: number): boolean =>
  index >= 0 && index < text.length && (charClasses[text.charCodeAt(index)]! & bits) !== 0;

/**
 * Writes full-width figures as plain ones.
 *
 *     plainDigits('１２') // '12'
 */
export const plainDigits = (text: string): string =>
  text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/**
 * Units of white space and of the quote signs that web pages leave (`>`) before the first word of a line.
 *
 *     indentOf('>　　一、') // 3
 */
export function indentOf(line: string): number {
  let index = 0;
  while (index < line.length && (isClass(line, index, CharClass.Space) || line.charCodeAt(index) === 0x3e)) index++;
  return index;
}
