import { candidateReader } from '../text/candidates.ts';
import { agreement, sidesOf } from '../text/place.ts';
import type { TextRange } from '../text/range.ts';
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
  const headsOf = occurrenceReader(text);
  for (const entry of entries) {
    if (found.has(entry)) continue;
    const range = placeBetween(text, entry, headsOf, taken);
    const value = range === undefined ? '' : text.slice(range.start, range.end);
    // The mask is back: the filling was undone, and the blank is open again.
    if (value !== entry.mask) take(entry, range, { ...entry, value, state: 'filled', checkedAt: '' });
  }
  return entries.map((entry) => found.get(entry) ?? { entry, range: null });
}

/** What is taken of a text, unit by unit: fillings are short. */
class TakenPlaces {
  private readonly units = new Set<number>();

  add({ start, end }: TextRange): void {
    for (let at = start; at < end; at++) this.units.add(at);
  }

  isFree({ start, end }: TextRange): boolean {
    for (let at = start; at < end; at++) if (this.units.has(at)) return false;
    return true;
  }
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

/** Where the words in front and behind still stand close to each other, once in the text. */
function placeBetween(
  text: string,
  { before, after }: FillEntry,
  headsOf: (words: string) => readonly number[],
  taken: TakenPlaces,
): TextRange | undefined {
  const head = before.slice(-LEAST);
  const tail = after.slice(0, LEAST);
  if (head.length + tail.length < LEAST || head === '' || tail === '') return undefined;
  const ranges: TextRange[] = [];
  for (const at of headsOf(head)) {
    const start = at + head.length;
    const length = text.slice(start, start + LONGEST + tail.length).indexOf(tail);
    const range = { start, end: start + length };
    if (length > 0 && !/[\n\r]/u.test(text.slice(start, range.end)) && taken.isFree(range)) ranges.push(range);
    if (ranges.length > 1) return undefined;
  }
  return ranges.length === 1 ? ranges[0] : undefined;
}

/** Where some words stand; the same words are looked for once. */
function occurrenceReader(text: string): (words: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const starts: number[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
    known.set(words, starts);
    return starts;
  };
}
