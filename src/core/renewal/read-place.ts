import type { TextRange } from '../text/range.ts';
import type { Followed } from './followed.ts';

/** Characters of a number, so that 16% typed out of 6% is read whole. */
const IN_NUMBER = /[0-9０-９一二两三四五六七八九十百千〇]/;
const POINT = /[.．]/;

const isNumber = (text: string, index: number): boolean => IN_NUMBER.test(text[index] ?? '');
/** True if the UTF-16 unit at `index` continues a number. */
const goesOn = (text: string, index: number): boolean =>
  isNumber(text, index) || (POINT.test(text[index] ?? '') && isNumber(text, index - 1) && isNumber(text, index + 1));

/**
 * Reads the value of a place within `limits`, the space that its neighbours leave: a number with all its digits; and the old value alone
 * where it stands there, whatever was typed around it.
 */
export function readPlace(text: string, place: Followed, limits: TextRange): void {
  widen(text, place, limits);
  if (text.slice(place.start, place.end) !== place.old) {
    const start = standsThere(text, place, limits);
    if (start >= 0) {
      place.start = start;
      place.end = start + place.old.length;
    }
  }
  place.value = text.slice(place.start, place.end);
}

/** Takes in the digits that were put in front or behind. */
function widen(text: string, place: Followed, limits: TextRange): void {
  if (place.start === place.end) return;
  if (isNumber(text, place.start) && !IN_NUMBER.test(place.before.at(-1) ?? ''))
    while (place.start > limits.start && goesOn(text, place.start - 1)) place.start--;
  if (isNumber(text, place.end - 1) && !IN_NUMBER.test(place.after[0] ?? ''))
    while (place.end < limits.end && goesOn(text, place.end)) place.end++;
}

/** Where the old value stands in the place or touches it, as a whole number; -1 when it does not. */
function standsThere(text: string, { start, end, old }: Followed, limits: TextRange): number {
  const from = Math.max(limits.start, start - old.length);
  const to = Math.min(limits.end, end + old.length);
  for (let at = text.indexOf(old, from); at >= 0 && at + old.length <= to; at = text.indexOf(old, at + 1))
    if (isWhole(text, at, at + old.length)) return at;
  return -1;
}

/** True if no digit beside the stretch belongs to a number in it: 6% in 16% is not whole. */
export function isWhole(text: string, start: number, end: number): boolean {
  const isCut = (inside: number, beside: number): boolean =>
    beside >= 0 && beside < text.length && isNumber(text, inside) && goesOn(text, beside);
  return !isCut(start, start - 1) && !isCut(end - 1, end);
}
