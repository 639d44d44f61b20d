import { CharClass, charClasses, isClass, plainDigits } from '../../text/char-class.ts';
import type { HeadingMarker, MarkerPosition, NumberingStyle } from '../nodes.ts';

/** The value of 最后: it closes a series whatever the series has counted to. */
export const LAST_ORDINAL = 10_000;

/** The figures of a number, plain or full-width. */
export const DIGIT = CharClass.Digit | CharClass.WideDigit;

/** The value of a number in such figures. */
export const figure = (text: string): number => Number(plainDigits(text));

/** Makes a marker; `start`…`end` covers it as printed, `ordinalStart`…`ordinalEnd` its number. */
export function makeMarker(
  line: string,
  range: readonly [start: number, end: number],
  ordinalRange: readonly [start: number, end: number],
  as: { style: NumberingStyle; key?: string; value: number; position: MarkerPosition; weak?: boolean },
): HeadingMarker {
  return {
    start: range[0],
    end: range[1],
    style: as.style,
    key: as.key ?? as.style,
    ordinal: { value: as.value, text: plainDigits(line.slice(ordinalRange[0], ordinalRange[1])) },
    ordinalRange: { start: ordinalRange[0], end: ordinalRange[1] },
    position: as.position,
    ...(as.weak === true ? { weak: true } : {}),
  };
}

/** What stands before a marker at `index`; null where no marker can start (inside 《》). */
export function positionAt(line: string, index: number, indent: number): MarkerPosition | null {
  if (index <= indent) return 'line';
  let before = index - 1;
  while (before >= indent && isClass(line, before, CharClass.Space)) before--;
  const spaced = before < index - 1;
  if (before < indent) return 'line';
  const bits = charClasses[line.charCodeAt(before)]!;
  if (bits & CharClass.SentenceMark) return 'sentence';
  if (bits & CharClass.ClauseMark) return 'clause';
  // What a converter leaves where a heading was: [_TAG_h2]一、.
  if (line[before] === ']' && index < 40 && /^\s*\[_?TAG\w*\]\s*$/u.test(line.slice(0, index))) return 'line';
  if (bits & CharClass.Close) return isClass(line, before - 1, CharClass.SentenceMark) ? 'sentence' : 'clause';
  if (bits & CharClass.Open) return line[before] === '《' ? null : 'clause';
  // Markdown emphasis and heading signs before a marker, and bullets, are no text of their own.
  const sign = line[before]!;
  if ('*#-•·●■◆▪○'.includes(sign) && index < 40 && /^[\s>#*•·●■◆▪○-]*$/u.test(line.slice(0, index))) return 'line';
  return spaced || sign === '*' || sign === '#' ? 'clause' : 'word';
}

/** First index after a run of characters of the class. */
export function skipClass(line: string, index: number, bits: number): number {
  while (isClass(line, index, bits)) index++;
  return index;
}

/** The comma, or the wrong 、 or ：, that is printed with a run-in marker. */
export const skipComma = (line: string, index: number): number =>
  index < line.length && /[，,、：:]/u.test(line[index]!) ? index + 1 : index;
