import { joinLines } from './one-line.ts';
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

/**
 * A place as it was written down. A side is the whole side, empty where the place opens or closes its sentence; a side that an entry
 * made by hand leaves out fits everywhere.
 */
export interface KnownPlace {
  readonly text: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
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
  return {
    before: sideBefore(text.slice(Math.max(0, start - SIDE), start)),
    text: shorten(words),
    after: endsSentence ? '' : sideAfter(text.slice(end, end + SIDE)),
  };
}

// What is left of a side once more cut is the same side: white space and half characters at its ends are no part of it.
const sideBefore = (words: string): string =>
  whole(words.slice(-SIDE))
    .replace(upToSentence, '')
    .replace(/^[\s\uDC00-\uDFFF]+/, '');

const sideAfter = (words: string): string =>
  whole(words.slice(0, SIDE))
    .replace(fromSentenceEnd, '')
    .replace(/[\s\uD800-\uDBFF]+$/, '');

/**
 * Finds the entry that each place fits, in the order of the places. An entry without `nth` fits all places with its words, one with `nth` only
 * that one of them, counted from 1. Takes time linear in places and entries.
 *
 *     matchPlaces([placeOf('共有XX人', { start: 2, end: 4 })], [{ before: '共有', text: 'XX' }]) // [{ before: '共有', text: 'XX' }]
 *     matchPlaces([placeOf('共有XX人', { start: 2, end: 4 })], [{ before: '', text: 'XX' }]) // [undefined]
 */
export function matchPlaces<Entry extends KnownPlace & { readonly nth?: number | undefined }>(
  places: readonly TextPlace[],
  entries: readonly Entry[],
): (Entry | undefined)[] {
  const known = new Map<string, Alike<Entry>>();
  for (const entry of entries) {
    const key = keyOf({
      text: entry.text,
      before: entry.before && sideBefore(entry.before),
      after: entry.after && sideAfter(entry.after),
    });
    let alike = known.get(key);
    if (alike === undefined) known.set(key, (alike = { seen: 0, all: undefined, byNth: new Map() }));
    if (entry.nth === undefined) alike.all ??= entry;
    else alike.byNth.set(entry.nth, alike.byNth.get(entry.nth) ?? entry);
  }
  return places.map((place) => {
    let fitting: Entry | undefined;
    for (const key of keysOf(place)) {
      const alike = known.get(key);
      if (alike === undefined) continue;
      alike.seen++;
      fitting ??= alike.all ?? alike.byNth.get(alike.seen);
    }
    return fitting;
  });
}

/** Entries with the same words: they differ in which of the places they mean. */
interface Alike<Entry> {
  seen: number;
  all: Entry | undefined;
  readonly byNth: Map<number, Entry>;
}

const keyOf = ({ text, before, after }: KnownPlace): string => JSON.stringify([text, before ?? null, after ?? null]);

/** The keys of all entries that fit a place: each side as it is, or left out. */
const keysOf = ({ text, before, after }: TextPlace): readonly string[] => [
  keyOf({ text, before, after }),
  keyOf({ text, before }),
  keyOf({ text, after }),
  keyOf({ text }),
];

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
  return joinLines(short, ' ');
}

const isHalf = (unit: number, first: number): boolean => unit >= first && unit < first + 0x400;

/** Without halves of characters at either end: they could not be written to a file. */
export function whole(text: string): string {
  let start = 0;
  while (isHalf(text.charCodeAt(start), 0xdc00)) start++;
  let end = text.length;
  while (end > start && isHalf(text.charCodeAt(end - 1), 0xd800)) end--;
  return text.slice(start, end);
}
