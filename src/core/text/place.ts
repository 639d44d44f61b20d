import type { TextRange } from './range.ts';

/** What stands right beside a place. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}

/**
 * A place of a text known by its words, so that it is found again after the text has changed elsewhere or the paragraph has moved. Its sides, at most twelve
 * UTF-16 units each, end with its sentence.
 */
export interface TextPlace extends Sides {
  /** The place's own words; of a long place its beginning and end. */
  readonly text: string;
}

/** So many units at each side tell a place from all others. */
const SIDE = 12;
const LONGEST = 40;
const upToSentence = /^[^]*[。！？；!?;\n\r]/u;
const upToLine = /^[^]*[\n\r]/u;
const fromLineEnd = /[\n\r][^]*$/u;
const fromSentenceEnd = /[。！？；!?;\n\r][^]*$/u;

/**
 * How a place is remembered: its words with those of its sentence at each side.
 *
 *     placeOf('到会。全县共有XX人，', { start: 7, end: 9 }) // { before: '全县共有', text: 'XX', after: '人，' }
 */
export function placeOf(text: string, { start, end }: TextRange): TextPlace {
  const words = text.slice(start, end);
  const endsSentence = fromSentenceEnd.test(words.slice(-1));
  const before = whole(text.slice(Math.max(0, start - SIDE), start));
  const after = endsSentence ? '' : whole(text.slice(end, end + SIDE));
  return {
    before: before.replace(upToSentence, '').trimStart(),
    text: shorten(words),
    after: after.replace(fromSentenceEnd, '').trimEnd(),
  };
}

/**
 * Whether a place is the one that was remembered. Sides that were left out by hand fit everywhere.
 *
 *     isPlace(placeOf('共有XX人', { start: 2, end: 4 }), { before: '', text: 'XX', after: '人' }) // true
 */
export const isPlace = (place: TextPlace, known: TextPlace): boolean =>
  place.text === known.text && place.before.endsWith(known.before) && place.after.startsWith(known.after);

/** The words beside a range within its line, at most twelve units at each side. */
export const sidesOf = (text: string, { start, end }: TextRange): Sides => ({
  before: text.slice(Math.max(0, start - SIDE), start).replace(upToLine, ''),
  after: text.slice(end, end + SIDE).replace(fromLineEnd, ''),
});

/**
 * How many units right beside two places are the same, at most twelve at each side: the more, the surer they are one.
 *
 *     agreement({ before: '全县共有', after: '人' }, { before: '全市共有', after: '人，' }) // 3
 */
export function agreement(a: Sides, b: Sides): number {
  let before = 0;
  while (before < SIDE && before < a.before.length && a.before.at(-1 - before) === b.before.at(-1 - before)) before++;
  let after = 0;
  while (after < SIDE && after < a.after.length && a.after[after] === b.after[after]) after++;
  return before + after;
}

/** The beginning and the end of a long text on one line. */
function shorten(text: string): string {
  const half = LONGEST / 2 - 1;
  const short = text.length <= LONGEST ? text : `${whole(text.slice(0, half))}…${whole(text.slice(-half))}`;
  return short.replace(/\s*[\n\r]\s*/gu, ' ');
}

/** Without half a character at either end: it could not be written to a file. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
