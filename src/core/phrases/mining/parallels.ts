import { isHan } from '../../text/char-class.ts';
import { groupReader, type MiningText } from './mining-text.ts';
import { COMMA } from './units.ts';
import type { WordEdges } from './words.ts';

/** A pattern of parallel words: the same frame filled again and again, or a word said twice. */
export interface Parallel {
  /** Fixed words with … for each slot: 应…尽…, …之又…, 再…、再…. */
  readonly text: string;
  readonly count: number;
  readonly speeches: number;
  /** 0…1: how many of the clauses that begin or end so stand in such a pattern. */
  readonly fixedness: number;
  /** One place of it, in the mined text. */
  readonly start: number;
  readonly end: number;
}

const fewestFillers = 3;
/** Members of a row of parallel clauses: short, and of much the same length. */
const longestMember = 10;
const lengthDifference = 1;
/** So many clauses with the same first or last word must stand in rows, or the likeness is chance. */
const leastShare = 0.25;
const FULL_COMMA = 0xff0c;

interface Tally {
  count: number;
  speeches: number;
  group: number;
  readonly fillers: Set<string>;
  readonly start: number;
  readonly end: number;
}

class Tallies {
  readonly byText = new Map<string, Tally>();

  add(text: string, filler: string, start: number, end: number, group: number): void {
    let tally = this.byText.get(text);
    if (tally === undefined) {
      tally = { count: 0, speeches: 0, group: -1, fillers: new Set(), start, end };
      this.byText.set(text, tally);
    }
    tally.count++;
    tally.fillers.add(filler);
    if (tally.group !== group) tally.speeches++;
    tally.group = group;
  }
}

const text = (units: Uint16Array, from: number, to: number): string => String.fromCharCode(...units.subarray(from, to));

/** Words said twice in a clause: 应检尽检, 该提醒的提醒, 严之又严, 重视再重视. */
class MirrorReader {
  readonly found = new Tallies();
  readonly #units: Uint16Array;
  readonly #words: WordEdges;

  constructor(units: Uint16Array, words: WordEdges) {
    this.#units = units;
    this.#words = words;
  }

  #text(from: number, length: number): string {
    return text(this.#units, from, from + length);
  }

  /** Whether the characters around an offset are one word, so that nothing begins or ends there. */
  #cutsWord(at: number): boolean {
    return this.#words.beginsAt(at - 1) && this.#words.endsAt(at + 1);
  }

  #add(pattern: string, filler: string, at: number, length: number, clause: Member, group: number): void {
    if (at > clause.start && this.#cutsWord(at)) return;
    if (at + length < clause.end && this.#cutsWord(at + length)) return;
    this.found.add(pattern, filler, at, at + length, group);
  }

  read(clause: Member, group: number): void {
    const units = this.#units;
    for (let at = clause.start; at + 4 <= clause.end; at++) {
      const [a, b, c, d] = [units[at]!, units[at + 1]!, units[at + 2]!, units[at + 3]!];
      const left = clause.end - at;
      if (b === d && a !== c && a !== b && b !== c) {
        this.#add(`${this.#text(at, 1)}…${this.#text(at + 2, 1)}…`, this.#text(at + 1, 1), at, 4, clause, group);
      } else if (a === d && a !== b && b !== c) {
        this.#add(`…${this.#text(at + 1, 2)}…`, this.#text(at, 1), at, 4, clause, group);
      } else if (left > 5 && b === units[at + 4] && c === units[at + 5] && a !== d) {
        this.#add(`${this.#text(at, 1)}…${this.#text(at + 3, 1)}…`, this.#text(at + 1, 2), at, 6, clause, group);
        // What follows is the same word again.
        at++;
      } else if (left > 4 && a === d && b === units[at + 4] && a !== b) {
        this.#add(`…${this.#text(at + 2, 1)}…`, this.#text(at, 2), at, 5, clause, group);
      }
    }
  }
}

/** Characters that two clauses have in common at their beginning and at their end. */
function commonEdges(units: Uint16Array, first: Member, second: Member): { head: number; tail: number } {
  const length = Math.min(first.end - first.start, second.end - second.start);
  let head = 0;
  while (head < length && units[first.start + head] === units[second.start + head]) head++;
  let tail = 0;
  while (tail < length - head && units[first.end - 1 - tail] === units[second.end - 1 - tail]) tail++;
  return { head, tail };
}

interface Member {
  readonly start: number;
  readonly end: number;
}

const unlike = { head: 0, tail: 0 };

/** Rows of clauses parted by 、 or ，that begin or end alike. */
class RowReader {
  readonly found = new Tallies();
  /** How many short clauses begin and end with each character, whether in a row or not. */
  readonly #heads = new Int32Array(0x10000);
  readonly #tails = new Int32Array(0x10000);
  readonly #units: Uint16Array;

  constructor(units: Uint16Array) {
    this.#units = units;
  }

  read(before: Member, second: Member, mark: number, group: number): void {
    const units = this.#units;
    const length = second.end - second.start;
    const longer = before.end - before.start - length;
    if (length > longestMember || longer < -lengthDifference) return;
    let first = before;
    let common = longer <= lengthDifference ? commonEdges(units, first, second) : unlike;
    if (common.head + common.tail === 0 && longer > 0 && mark === COMMA) {
      // The first of a row often has words before it that belong to the whole row: 对工作进行再部署、再动员.
      first = { start: before.end - length, end: before.end };
      common = commonEdges(units, first, second);
      if (common.head === 0) return;
    }
    const { head, tail } = common;
    if (head + tail === 0 || head + tail >= length) return;
    const [opening, closing] = [
      text(units, second.start, second.start + head),
      text(units, second.end - tail, second.end),
    ];
    const member = `${opening}…${closing}`;
    const pattern = `${member}${String.fromCharCode(mark)}${member}`;
    this.found.add(pattern, text(units, second.start + head, second.end - tail), first.start, second.end, group);
  }

  /** Counts a clause, alone or in a row. */
  note({ start, end }: Member): void {
    this.#heads[this.#units[start]!]!++;
    this.#tails[this.#units[end - 1]!]!++;
  }

  /** How many of the clauses that begin or end as the pattern does stand in it. */
  shareOf(pattern: string, count: number): number {
    const [before = '', rest = ''] = pattern.split('…');
    const after = rest.slice(0, rest.search(/[、，]/u));
    const heads = before === '' ? Infinity : this.#heads[before.charCodeAt(0)]!;
    const tails = after === '' ? Infinity : this.#tails[after.charCodeAt(after.length - 1)]!;
    return Math.min(1, count / Math.min(heads, tails));
  }
}

const isMark = (unit: number | undefined): unit is number => unit === COMMA || unit === FULL_COMMA;

/**
 * Finds parallel patterns by their likeness alone, without a list of them: words mirrored inside a clause, and rows of
 * clauses that begin or end alike, with at least three different fillers in `minSpeeches` speeches.
 *
 *     findParallels(text, learnWordEdges(grams), 3) // 应…尽…, …之又…, 再…、再…
 */
export function findParallels(mined: MiningText, words: WordEdges, minSpeeches: number): Parallel[] {
  const { units } = mined;
  const mirrors = new MirrorReader(units, words);
  const rows = new RowReader(units);
  const groupAt = groupReader(mined);
  let before: Member | null = null;
  for (let at = 0; at < units.length; at++) {
    if (!isHan(units[at]!)) continue;
    const start = at;
    while (at < units.length && isHan(units[at]!)) at++;
    const clause = { start, end: at };
    const group = groupAt(start);
    mirrors.read(clause, group);
    if (at - start <= longestMember) rows.note(clause);
    const mark = units[start - 1];
    if (before !== null && before.end === start - 1 && isMark(mark)) rows.read(before, clause, mark, group);
    before = clause;
  }
  const isFrequent = (tally: Tally): boolean => tally.speeches >= minSpeeches && tally.fillers.size >= fewestFillers;
  const parallels: Parallel[] = [];
  for (const [pattern, tally] of mirrors.found.byText) {
    if (isFrequent(tally)) parallels.push({ text: pattern, ...figuresOf(tally), fixedness: 1 });
  }
  for (const [pattern, tally] of rows.found.byText) {
    const share = isFrequent(tally) ? rows.shareOf(pattern, tally.count) : 0;
    if (share >= leastShare) parallels.push({ text: pattern, ...figuresOf(tally), fixedness: share });
  }
  return parallels;
}

const figuresOf = ({ count, speeches, start, end }: Tally) => ({ count, speeches, start, end });
