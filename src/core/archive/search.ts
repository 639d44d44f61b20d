import { unitsOf } from '../text/units-of.ts';
import type { Archive } from './archive-file.ts';
import { firstCharacter, initials } from './initials-data.ts';
import { walk } from './phrase-tree.ts';

/** A sentence of an old text that a search found. Offsets are UTF-16 units of its text, half-open. */
export interface FoundSentence {
  readonly text: number;
  readonly start: number;
  readonly end: number;
  /** Where the words stand in it. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
  /** In how many texts it stands word for word. */
  readonly texts: number;
  /** How well it fits, to put what several archives give into one order. */
  readonly score: number;
}

export interface ArchiveSearchOptions {
  /** At most so many; 50 unless told. */
  readonly limit?: number | undefined;
  /** Only texts for which this holds. */
  readonly accept?: ((text: number) => boolean) | undefined;
}

const usualLimit = 50;
/** A sentence is looked for so far to both sides. */
const reach = 300;
/** So many best sentences are kept before those that say the same are put together. */
const keptPerResult = 20;

/** First letters by character; letters stand for themselves in lower case. */
function buildLetters(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < initials.length; at++) {
    const letter = initials.charCodeAt(at);
    if (letter !== 0x2d) table[firstCharacter + at] = letter;
  }
  for (let letter = 0x61; letter <= 0x7a; letter++) table[letter] = table[letter - 32] = letter;
  return table;
}
let letterTable: Uint8Array | undefined;

/** One word of a search: characters as they stand, or letters that may be initials. */
interface Word {
  readonly codes: Uint16Array;
  readonly byLetters: boolean;
  /** How far a search may move on, by the letter that stands under the last one of the word. */
  readonly moves: Uint8Array;
}

const mostMoved = 0xff;

/** As in Horspool, “Practical fast searching in strings”. */
function movesOf(codes: Uint16Array): Uint8Array {
  const moves = new Uint8Array(0x80).fill(Math.min(mostMoved, codes.length));
  for (let at = 0; at + 1 < codes.length; at++) moves[codes[at]!] = Math.min(mostMoved, codes.length - 1 - at);
  return moves;
}

const wordPattern = /[a-z]{2,}|[^\sa-z]+|[a-z]/gu;

function readWords(query: string): Word[] {
  const words = query.toLowerCase().match(wordPattern) ?? [];
  return words.map((word) => {
    const codes = unitsOf(word);
    const byLetters = /^[a-z]/u.test(word);
    return { codes, byLetters, moves: byLetters ? movesOf(codes) : new Uint8Array() };
  });
}

/** Where a word stands next in `[from, to)`; -1 where it does not. */
const find = (units: Uint16Array, word: Word, from: number, to: number): number =>
  word.byLetters ? findLetters(units, word, from, to) : findCodes(units, word.codes, from, to);

/** Where a word stands next in all units that follow; the engine's own search for its first character skips most of them. */
function findAnywhere(units: Uint16Array, word: Word, from: number): number {
  const { codes, byLetters } = word;
  if (byLetters) return findLetters(units, word, from, units.length);
  for (let at = units.indexOf(codes[0]!, from); at >= 0; at = units.indexOf(codes[0]!, at + 1))
    if (findCodes(units, codes, at, at + codes.length) === at) return at;
  return -1;
}

function findCodes(units: Uint16Array, codes: Uint16Array, from: number, to: number): number {
  const first = codes[0]!;
  const last = to - codes.length;
  for (let at = from; at <= last; at++) {
    if (units[at] !== first) continue;
    let same = 1;
    while (same < codes.length && units[at + same] === codes[same]) same++;
    if (same === codes.length) return at;
  }
  return -1;
}

function findLetters(units: Uint16Array, { codes, moves }: Word, from: number, to: number): number {
  const letters = (letterTable ??= buildLetters());
  const last = codes.length - 1;
  for (let at = from; at + last < to;) {
    const under = letters[units[at + last]!]!;
    if (under === codes[last]) {
      let same = 0;
      while (same < last && letters[units[at + same]!] === codes[same]) same++;
      if (same === last) return at;
    }
    at += moves[under]!;
  }
  return -1;
}

const isSentenceEnd = (unit: number): boolean =>
  unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff1b || unit === 0x0a || unit === 0x0d;
const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x3000 || unit === 0x09;

/** A sentence with what speaks for it. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** How well the words stand together: close to each other, and in the order in which they were asked for. */
function scoreOf(units: Uint16Array, words: readonly Word[], start: number, end: number): number {
  let first = end;
  let last = start;
  let length = 0;
  let inOrder = 0;
  let before = -1;
  for (const word of words) {
    const at = find(units, word, start, end);
    if (at < 0) return 0;
    if (at > before) inOrder++;
    before = at;
    first = Math.min(first, at);
    last = Math.max(last, at + word.codes.length);
    length += word.codes.length;
  }
  const score = (4 * length) / Math.max(length, last - first) + inOrder / words.length + 40 / (40 + end - start);
  // Of sentences that are about as good the newest comes first.
  return Math.ceil(score * 5);
}

/** The word to look for first: the one in fewest places, as far as the shared runs tell; initials, which any unit may be, only where there is nothing else. */
function rarest({ tree }: Archive, words: readonly Word[]): Word {
  const written = words.filter(({ byLetters }) => !byLetters);
  if (written.length === 0) return words.reduce((best, word) => (word.codes.length > best.codes.length ? word : best));
  const timesOf = ({ codes }: Word): number => {
    const place = walk(tree, codes, 0, codes.length);
    return place === null ? 0 : tree.times[place.node]!;
  };
  return written.reduce((best, word) => (timesOf(word) < timesOf(best) ? word : best));
}

function* candidates({ units, textStarts }: Archive, words: readonly Word[], anchor: Word): Generator<Candidate> {
  let text = 0;
  for (let at = findAnywhere(units, anchor, 0); at >= 0;) {
    // Texts stand one behind the other, and few end in a mark: no sentence goes on into the next one.
    while (textStarts[text + 1]! <= at) text++;
    const first = textStarts[text]!;
    const last = textStarts[text + 1]!;
    if (at + anchor.codes.length > last) {
      at = findAnywhere(units, anchor, at + 1);
      continue;
    }
    let start = at;
    while (start > first && at - start < reach && !isSentenceEnd(units[start - 1]!)) start--;
    while (start < at && isBlank(units[start]!)) start++;
    let end = at + anchor.codes.length;
    while (end < last && end - at < reach && !isSentenceEnd(units[end]!)) end++;
    const score = scoreOf(units, words, start, end);
    const closes = end < last && units[end] !== 0x0a && units[end] !== 0x0d && isSentenceEnd(units[end]!);
    if (score > 0) yield { start, end: closes ? end + 1 : end, score };
    at = findAnywhere(units, anchor, end);
  }
}

/** The best of many, without sorting all. */
function bestOf(all: Iterable<Candidate>, count: number): Candidate[] {
  let best: Candidate[] = [];
  let floor = -1;
  // Of equal ones the later text is newer.
  const order = (a: Candidate, b: Candidate): number => b.score - a.score || b.start - a.start;
  for (const candidate of all) {
    if (candidate.score < floor) continue;
    best.push(candidate);
    if (best.length < 4 * count) continue;
    best = best.sort(order).slice(0, count);
    floor = best.at(-1)!.score;
  }
  return best.sort(order).slice(0, count);
}

/**
 * Sentences of old texts in which all words of a search stand, in any order, best first; a sentence that stands in several texts is
 * told of once, from the latest. Words are parted by spaces; letters are the initials of a word, or Latin letters themselves.
 *
 *     searchArchive(archive, '项目 kffw')[0] // { text: 3, start: 120, end: 156, texts: 2, … }
 */
export function searchArchive(
  archive: Archive,
  query: string,
  { limit = usualLimit, accept }: ArchiveSearchOptions = {},
): FoundSentence[] {
  const words = readWords(query);
  if (words.length === 0) return [];
  const { textStarts } = archive;
  const best = bestOf(
    accepted(archive, candidates(archive, words, rarest(archive, words)), accept),
    limit * keptPerResult,
  );
  const bySentence = new Map<string, { candidate: Candidate; text: number; others: Set<number> }>();
  for (const candidate of best) {
    const text = archive.textAt(candidate.start);
    const sentence = archive.slice(candidate.start, candidate.end);
    const known = bySentence.get(sentence);
    if (known !== undefined) known.others.add(text);
    else if (bySentence.size < limit) bySentence.set(sentence, { candidate, text, others: new Set([text]) });
  }
  return [...bySentence.values()].map(({ candidate: { start, end, score }, text, others }) => ({
    text,
    start: start - textStarts[text]!,
    end: end - textStarts[text]!,
    places: words.flatMap((word) => {
      const at = find(archive.units, word, start, end) - textStarts[text]!;
      return { start: at, end: at + word.codes.length };
    }),
    texts: others.size,
    score,
  }));
}

function* accepted(
  archive: Archive,
  all: Iterable<Candidate>,
  accept: ArchiveSearchOptions['accept'],
): Generator<Candidate> {
  for (const candidate of all) if (accept === undefined || accept(archive.textAt(candidate.start))) yield candidate;
}
