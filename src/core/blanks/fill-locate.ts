import { agreement, sidesOf } from '../text/place.ts';
import { overlaps, type TextRange } from '../text/range.ts';
import type { FillEntry } from './fill-state-file.ts';

/** An entry with its place in the present text. */
export interface LocatedFill {
  readonly entry: FillEntry;
  /** Null where it cannot be found: its sentence has gone, or could be several. */
  readonly range: TextRange | null;
}

/** Characters beside a value that must agree, of those that were remembered. */
const LEAST = 6;
/** A value longer than this in the old one's place is another sentence. */
const LONGEST = 40;

/**
 * Finds what was filled in, in the text as it is now: by value and neighbouring words; a value that was written over is found
 * between its neighbours, holds the new one, and is to be checked again.
 *
 *     locateFills('全县有121户。', [entry]) // value 120 before: entry.value is '121', its state 已填待核
 */
export function locateFills(text: string, entries: readonly FillEntry[]): readonly LocatedFill[] {
  const taken: TextRange[] = [];
  const found = new Map<FillEntry, LocatedFill>();
  const take = (entry: FillEntry, range: TextRange | undefined, now: FillEntry): void => {
    if (range === undefined) return;
    taken.push(range);
    found.set(entry, { entry: now, range });
  };
  for (const entry of entries) take(entry, placeOfValue(text, entry, taken), entry);
  for (const entry of entries) {
    if (found.has(entry)) continue;
    const range = placeBetween(text, entry, taken);
    const value = range === undefined ? '' : text.slice(range.start, range.end);
    // The mask is back: the filling was undone, and the blank is open again.
    if (value !== entry.mask) take(entry, range, { ...entry, value, state: 'filled', checkedAt: '' });
  }
  return entries.map((entry) => found.get(entry) ?? { entry, range: null });
}

const isFree = (range: TextRange, taken: readonly TextRange[]): boolean => !taken.some((one) => overlaps(one, range));

function placeOfValue(text: string, entry: FillEntry, taken: readonly TextRange[]): TextRange | undefined {
  const { before, after, value } = entry;
  const needed = Math.min(LEAST, before.length + after.length);
  let best: { range: TextRange; score: number } | undefined;
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
    const range = { start, end: start + value.length };
    const score = agreement(entry, sidesOf(text, range));
    if (score >= needed && score > (best?.score ?? -1) && isFree(range, taken)) best = { range, score };
  }
  return best?.range;
}

/** Where the words in front and behind still stand close to each other, once in the text. */
function placeBetween(text: string, { before, after }: FillEntry, taken: readonly TextRange[]): TextRange | undefined {
  const head = before.slice(-LEAST);
  const tail = after.slice(0, LEAST);
  if (head.length + tail.length < LEAST || head === '' || tail === '') return undefined;
  const ranges: TextRange[] = [];
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    const start = at + head.length;
    const length = text.slice(start, start + LONGEST + tail.length).indexOf(tail);
    const range = { start, end: start + length };
    if (length > 0 && !/[\n\r]/u.test(text.slice(start, range.end)) && isFree(range, taken)) ranges.push(range);
  }
  return ranges.length === 1 ? ranges[0] : undefined;
}
