import { candidateReader, indexFrom } from '../text/candidates.ts';
import { agreement, sidesOf } from '../text/place.ts';
import type { TextRange } from '../text/range.ts';
import { TakenPlaces } from '../text/taken-places.ts';
import type { FillEntry } from './fill-state-file.ts';

/** An entry with its place in the present text. */
export interface LocatedFill {
  readonly entry: FillEntry;
  /** Null where it cannot be found: its sentence has gone, or could be several. */
  readonly range: TextRange | null;
}

/** Characters beside a value that must agree, of those that were remembered. */
export const LEAST = 6;
/** A value longer than this in the old one's place is another sentence. */
export const LONGEST = 40;

/**
 * Finds what was filled in, in the text as it is now: by value and neighbouring words; a value that was written over is found
 * between its neighbours, holds the new one, and is to be checked again.
 *
 *     locateFills('全县有121户。', [entry]) // value 120 before: entry.value is '121', its state 已填待核
 */
export function locateFills(text: string, entries: readonly FillEntry[]): readonly LocatedFill[] {
  const taken = new TakenPlaces();
  const found = new Map<FillEntry, LocatedFill>();
  const take = (entry: FillEntry, range: TextRange | undefined, now: FillEntry): void => {
    if (range === undefined) return;
    taken.add(range);
    found.set(entry, { entry: now, range });
  };
  const placesOf = candidateReader(text, entries);
  entries.forEach((entry, index) => {
    take(entry, placeOfValue(text, entry, placesOf(index), taken), entry);
  });
  const lost = entries.filter((entry) => !found.has(entry));
  const between = gapReader(text, lost);
  for (const entry of lost) {
    const range = onlyFree(between(entry), taken);
    const value = range === undefined ? '' : text.slice(range.start, range.end);
    // The mask is back: the filling was undone, and the blank is open again.
    if (value !== entry.mask) take(entry, range, { ...entry, value, state: 'filled', checkedAt: '' });
  }
  return entries.map((entry) => found.get(entry) ?? { entry, range: null });
}

function placeOfValue(
  text: string,
  entry: FillEntry,
  places: readonly number[],
  taken: TakenPlaces,
): TextRange | undefined {
  const { before, after, value } = entry;
  const needed = Math.min(LEAST, before.length + after.length);
  let best: { range: TextRange; score: number } | undefined;
  for (const start of places) {
    const range = { start, end: start + value.length };
    const score = agreement(entry, sidesOf(text, range));
    if (score >= needed && score > (best?.score ?? -1) && taken.isFree(range)) best = { range, score };
  }
  return best?.range;
}

/** The only place of several that is not taken. Those that are will never be free again, and are dropped. */
function onlyFree(ranges: TextRange[], taken: TakenPlaces): TextRange | undefined {
  while (ranges.length > 0 && !taken.isFree(ranges.at(-1)!)) ranges.pop();
  const isOther = (range: TextRange, index: number): boolean => index < ranges.length - 1 && taken.isFree(range);
  return ranges.findLastIndex(isOther) < 0 ? ranges.at(-1) : undefined;
}

/** The words in front of and behind a filling by which it is looked for; null where too few were remembered. */
function neighboursOf({ before, after }: FillEntry): readonly [head: string, tail: string] | null {
  const head = before.slice(-LEAST);
  const tail = after.slice(0, LEAST);
  return head.length + tail.length < LEAST || head === '' || tail === '' ? null : [head, tail];
}

/** Reads where the words in front of and behind fillings still stand close to each other; each pair is looked for once. */
function gapReader(text: string, entries: readonly FillEntry[]): (entry: FillEntry) => TextRange[] {
  const placesOf = occurrences(
    text,
    entries.flatMap((entry) => neighboursOf(entry) ?? []),
  );
  const known = new Map<string, TextRange[]>();
  return (entry) => {
    const neighbours = neighboursOf(entry);
    if (neighbours === null) return [];
    const [head, tail] = neighbours;
    const key = JSON.stringify(neighbours);
    let ranges = known.get(key);
    if (ranges === undefined) {
      const starts = placesOf.get(head)!.map((at) => at + head.length);
      ranges = gapsBetween(starts, placesOf.get(tail)!).filter(
        ({ start, end }) => !/[\n\r]/u.test(text.slice(start, end)),
      );
      known.set(key, ranges);
    }
    return ranges;
  };
}

/** From each start to the first end behind it, where that is near; both ascend. The fewer are gone through. */
function gapsBetween(starts: readonly number[], ends: readonly number[]): TextRange[] {
  const ranges: TextRange[] = [];
  const add = (start: number | undefined, end: number | undefined): void => {
    if (start !== undefined && end !== undefined && start < end && end - start <= LONGEST) ranges.push({ start, end });
  };
  if (starts.length <= ends.length) for (const start of starts) add(start, ends[indexFrom(ends, start)]);
  else
    ends.forEach((end, index) => {
      const first = Math.max(end - LONGEST, (ends[index - 1] ?? -1) + 1);
      for (let at = indexFrom(starts, first); at < starts.length && starts[at]! < end; at++) add(starts[at], end);
    });
  return ranges;
}

/** Where each of some words stands, ascending: the text is read once for each length that they have. */
function occurrences(text: string, words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>(words.map((word) => [word, []]));
  for (const length of new Set(words.map((word) => word.length))) {
    const opens = new Uint8Array(0x10000);
    for (const word of found.keys()) if (word.length === length) opens[word.charCodeAt(0)] = 1;
    for (let at = 0; at + length <= text.length; at++)
      if (opens[text.charCodeAt(at)] === 1) found.get(text.slice(at, at + length))?.push(at);
  }
  return found;
}
