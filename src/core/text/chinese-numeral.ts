/** Values of the characters that Chinese ordinals are written with (GB/T 9704-2012 7.3.3 uses 一 to 十 and their compounds). */
const DIGITS = '〇一二三四五六七八九';

/** The value of one character 一…九, or 0. */
const digitOf = (character: string): number => Math.max(0, DIGITS.indexOf(character));

/**
 * Reads a Han ordinal from 一 to 九十九. Anything else (一一, 二〇二四, 百) is 0: no ordinal of a series.
 *
 *     parseChineseNumeral('十二') // 12
 *     parseChineseNumeral('五一') // 0
 */
export function parseChineseNumeral(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? digitOf(text) : 0;
  const head = text.slice(0, ten);
  const tail = text.slice(ten + 1);
  if (head.length > 1 || tail.length > 1) return 0;
  const tens = head === '' ? 1 : digitOf(head);
  const ones = tail === '' ? 0 : digitOf(tail);
  return tens === 0 || (tail !== '' && ones === 0) ? 0 : tens * 10 + ones;
}

/**
 * Reads how many are counted, in figures or in Han, where two is 两; 0 for anything that is no count.
 *
 *     parseCount('两') // 2
 *     parseCount('12') // 12
 */
export const parseCount = (text: string): number =>
  text === '两' ? 2 : /^\d/u.test(text) ? Number(text) : parseChineseNumeral(text);

const HUNDREDS =
  /([一二三四五六七八九])百(?:零([一二三四五六七八九])|([一二三四五六七八九]?十[一二三四五六七八九]?))?/uy;

/**
 * Reads a Han ordinal from 一百 to 九百九十九 where it stands in a line; null where there is none.
 *
 *     hundredsAt('第一百零五条', 1) // { value: 105, end: 5 }
 */
export function hundredsAt(line: string, index: number): { readonly value: number; readonly end: number } | null {
  if (line[index + 1] !== '百') return null;
  HUNDREDS.lastIndex = index;
  const [whole, hundreds, ones = '', tens = ''] = HUNDREDS.exec(line) ?? [];
  if (whole === undefined) return null;
  const value = 100 * digitOf(hundreds!) + parseChineseNumeral(ones) + parseChineseNumeral(tens);
  return { value, end: index + whole.length };
}

const UNITS = ['', '十', '百', '千'];

/**
 * Writes an ordinal in Han characters, a 零 for what is skipped.
 *
 *     formatChineseNumeral(21) // '二十一'
 *     formatChineseNumeral(105) // '一百零五'
 *
 * @throws RangeError outside 1…9999.
 */
export function formatChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) throw new RangeError(`no ordinal: ${value}`);
  const digits = [...String(value)].map(Number);
  let text = '';
  let isSkipped = false;
  digits.forEach((digit, index) => {
    const unit = UNITS[digits.length - 1 - index]!;
    if (digit === 0) isSkipped = true;
    else {
      text += (isSkipped ? '零' : '') + (value < 20 && unit === '十' ? unit : DIGITS[digit]! + unit);
      isSkipped = false;
    }
  });
  return text;
}
