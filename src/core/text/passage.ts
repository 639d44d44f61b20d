import { indexFrom } from './candidates.ts';
import type { ChangeSet } from './change-set.ts';
import { follow, isGone } from './follow.ts';
import { textKey } from './hash.ts';
import { agreement, sidesOf, whole, type Sides } from './place.ts';
import type { TextRange } from './range.ts';

/** A passage of any length known by its words, so that it is found again wherever it has moved to. Line ends count as \n. */
export interface Passage extends Sides {
  /** Its first and its last words, at most `ENDS` units of its first and of its last line. */
  readonly head: string;
  readonly tail: string;
  /** In UTF-16 units. */
  readonly length: number;
  /** `textKey` of its words. */
  readonly print: string;
}

/** A passage with the range at which it stands; null where the text does not hold it. */
export interface LocatedPassage {
  readonly passage: Passage;
  readonly range: TextRange | null;
}

/** Units of the ends of a passage that are written down. */
const ENDS = 24;
/** By so many of its first units a passage is looked up. */
const KEY = 8;
/** So many places with the same first words are looked at for a passage. */
const TRIES = 16;

/**
 * How a passage is remembered: by what it says, without the white space that an edit may have left at its ends.
 *
 *     passageOf('一、防汛\n二、抗旱', { start: 5, end: 9 }).head // '二、抗旱'
 */
export function passageOf(text: string, { start, end }: TextRange): Passage {
  const standing = text.slice(start, end);
  const from = end - standing.trimStart().length;
  const range = { start: from, end: Math.max(from, start + standing.trimEnd().length) };
  const words = unixed(text.slice(range.start, range.end));
  const { before, after } = sidesOf(text, range);
  return {
    head: whole(words.split('\n', 1)[0]!.slice(0, ENDS)),
    tail: whole(words.slice(words.lastIndexOf('\n') + 1).slice(-ENDS)),
    length: words.length,
    print: textKey(words),
    before: whole(before),
    after: whole(after),
  };
}

/**
 * Finds passages again: by their very words, else, where they were changed inside, from their first words to their last. Of equal
 * ones each is found once, those with the same words beside them first. Linear in text and passages.
 *
 *     locatePassages('二、抗旱\n一、防汛', [passage])[0].range // { start: 0, end: 4 }
 */
export function locatePassages(text: string, passages: readonly Passage[]): readonly LocatedPassage[] {
  if (passages.length === 0) return [];
  const unix = unixed(text);
  const finder = new Finder(unix, passages);
  const found = new Map<Passage, TextRange>();
  for (const passage of passages) {
    const range = finder.exact(passage);
    if (range !== null) found.set(passage, range);
  }
  for (const passage of passages) {
    const range = found.has(passage) ? null : finder.changed(passage);
    if (range !== null) found.set(passage, range);
  }
  const standing = unix === text ? (range: TextRange) => range : backToCrlf(text);
  return passages.map((passage) => {
    const range = found.get(passage);
    return { passage, range: range === undefined ? null : standing(range) };
  });
}

/**
 * Where passages stand in a text, in text order; those that are gone are left out.
 *
 *     standingPassages('二、抗旱\n一、防汛', [passage]) // [{ start: 0, end: 4 }]
 */
export const standingPassages = (text: string, passages: readonly Passage[]): readonly TextRange[] =>
  locatePassages(text, passages)
    .flatMap(({ range }) => range ?? [])
    .sort((a, b) => a.start - b.start);

/**
 * Where passages stand after a change: where it has moved them; those that were taken out and put in elsewhere are found by their
 * words. Null for one that is gone.
 *
 *     carryPassages(text, [{ start: 5, end: 9 }], plan.changes, plan.changes.apply(text))
 */
export function carryPassages(
  before: string,
  ranges: readonly TextRange[],
  changes: ChangeSet,
  after: string,
): readonly (TextRange | null)[] {
  if (changes.isEmpty) return ranges;
  const traces = ranges.map((range) => follow(changes, range));
  const torn = ranges.filter((_, index) => isGone(traces[index]!));
  if (torn.length === 0) return traces.map(({ range }) => range);
  const found = new Map(
    locatePassages(
      after,
      torn.map((range) => passageOf(before, range)),
    ).map(({ range }, index) => [torn[index]!, range]),
  );
  return ranges.map((range, index) => (isGone(traces[index]!) ? (found.get(range) ?? null) : traces[index]!.range));
}

/** Places with the same words; the next ones in text order are looked at, so many at a time. */
interface Places {
  readonly all: readonly TextRange[];
  next: number;
  readonly near: TextRange[];
}

class Finder {
  private readonly starts: ReadonlyMap<string, readonly number[]>;
  /** Places with the very words of a passage, by its print. */
  private readonly exactly = new Map<string, Places>();
  /** 1 for each unit that belongs to a passage that was found. */
  private readonly taken: Uint8Array;

  constructor(
    private readonly text: string,
    passages: readonly Passage[],
  ) {
    this.taken = new Uint8Array(text.length);
    this.starts = startsOf(
      text,
      passages.flatMap(({ head }) => [head, head.slice(0, KEY)]),
    );
  }

  exact(passage: Passage): TextRange | null {
    let places = this.exactly.get(passage.print);
    if (places === undefined)
      this.exactly.set(passage.print, (places = { all: this.placesOf(passage), next: 0, near: [] }));
    const { all, near } = places;
    for (;;) {
      while (near.length < TRIES && places.next < all.length) near.push(all[places.next++]!);
      const best = this.likeliest(near, passage);
      if (best === undefined) return null;
      near.splice(near.indexOf(best), 1);
      if (this.isFree(best)) return this.take(best);
    }
  }

  private placesOf({ head, length, print }: Passage): TextRange[] {
    const places: TextRange[] = [];
    let end = 0;
    let tries = 0;
    for (const start of this.starts.get(head) ?? []) {
      // Equal passages do not overlap, so what is read of them is never more than the text, but for the tries that fail.
      if (start < end || start + length > this.text.length || tries > TRIES) continue;
      if (textKey(this.text.slice(start, start + length)) !== print) tries++;
      else places.push({ start, end: (end = start + length) });
    }
    return places;
  }

  /** By all of its first words and the last few of it, or the other way round. */
  changed(passage: Passage): TextRange | null {
    const { head, tail } = passage;
    const ranges = [
      ...this.between(head, tail.slice(-KEY), passage),
      ...this.between(head.slice(0, KEY), tail, passage),
    ];
    const best = this.likeliest(ranges, passage);
    return best === undefined ? null : this.take(best);
  }

  private between(head: string, tail: string, { length }: Passage): TextRange[] {
    const starts = (this.starts.get(head) ?? []).slice(0, TRIES);
    return starts.flatMap((start) => {
      const words = this.text.slice(start, start + 2 * length + ENDS);
      const [before, after] = [
        words.lastIndexOf(tail, length - tail.length),
        words.indexOf(tail, length - tail.length),
      ];
      const at = after >= 0 && (before < 0 || after - length < length - before) ? after : before;
      const range = { start, end: start + at + tail.length };
      return at >= 0 && at + tail.length >= length / 2 && this.isFree(range) ? [range] : [];
    });
  }

  private likeliest(ranges: readonly TextRange[], passage: Passage): TextRange | undefined {
    let best: TextRange | undefined;
    let most = -1;
    for (const range of ranges) {
      const agreed = ranges.length === 1 ? 0 : agreement(sidesOf(this.text, range), passage);
      if (agreed > most) [best, most] = [range, agreed];
    }
    return best;
  }

  private isFree({ start, end }: TextRange): boolean {
    return !this.taken.subarray(start, end).includes(1);
  }

  private take(range: TextRange): TextRange {
    this.taken.fill(1, range.start, range.end);
    return range;
  }
}

/** Where each of several words begins, found in one pass. */
function startsOf(text: string, words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byLength = new Map<number, Map<string, Map<string, number[]>>>();
  const starts = new Map<string, number[]>();
  for (const word of new Set(words)) {
    if (word === '') continue;
    const length = Math.min(KEY, word.length);
    const keys = byLength.get(length) ?? new Map<string, Map<string, number[]>>();
    byLength.set(length, keys);
    const key = word.slice(0, length);
    const alike = keys.get(key) ?? new Map<string, number[]>();
    keys.set(key, alike);
    const found: number[] = [];
    alike.set(word, found);
    starts.set(word, found);
  }
  for (const [length, keys] of byLength)
    for (let at = 0; at + length <= text.length; at++)
      for (const [word, found] of keys.get(text.slice(at, at + length)) ?? [])
        if (text.startsWith(word, at)) found.push(at);
  return starts;
}

const unixed = (text: string): string => (text.includes('\r') ? text.replaceAll('\r\n', '\n') : text);

/** Ranges of a text with \n as ranges of the same text with \r\n. */
function backToCrlf(text: string): (range: TextRange) => TextRange {
  const breaks: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) breaks.push(at - breaks.length);
  const back = (offset: number): number => offset + indexFrom(breaks, offset);
  return ({ start, end }) => ({ start: back(start), end: back(end) });
}
