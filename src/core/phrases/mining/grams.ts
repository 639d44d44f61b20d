import type { MiningText } from './mining-text.ts';
import { BLANK, COMMA } from './units.ts';
import { grown, PairTable } from './pair-table.ts';
import type { Steps } from './steps.ts';
import { charClasses, CharClass, isHan } from '../../text/char-class.ts';

/**
 * Runs of one length that enough speeches have, with what stands around them. Arrays are by the run's number; counts are
 * of occurrences, overlapping ones included.
 */
export interface GramLevel {
  /** Characters in each run. */
  readonly length: number;
  readonly size: number;
  /** Numbers on the level below of the run without its last and without its first character. */
  readonly prefixes: Int32Array;
  readonly suffixes: Int32Array;
  readonly counts: Int32Array;
  /** Speeches that have it, drafts of one speech counted once. */
  readonly speeches: Int32Array;
  /** An offset at which it stands. */
  readonly offsets: Int32Array;
  /** How often a mark, a marker or a line's end stands right before and right after. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How often the commonest other neighbour stands before and after (a digit, letter or blank being one and the same). */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

export interface Grams {
  /** By length; the levels 0 and 1 are empty. */
  readonly levels: readonly GramLevel[];
  /** At each offset the number of the pair of characters there, on level 2; -1 where it is none or too rare. */
  readonly pairs: Int32Array;
  /** Occurrences of each character by its code, and how many of them stand at a clause's beginning and end. */
  readonly characters: Int32Array;
  readonly characterStarts: Int32Array;
  readonly characterEnds: Int32Array;
  readonly total: number;
}

/** Longer runs are sentences. */
export const longestPhrase = 20;

/** A digit, letter or blank: what stands beside it is not free, though no word follows. */
const isFilled = (unit: number): boolean =>
  unit === BLANK || (charClasses[unit]! & (CharClass.Digit | CharClass.Latin)) !== 0;

/** Figures of one run, side by side in memory: they are always wanted together. */
const stride = 8;
const count = 0;
const speeches = 1;
const lastGroup = 2;
const offset = 3;
const starts = 4;
const ends = 5;
const filledBefore = 6;
const filledAfter = 7;

const none = new Int32Array(0);
const emptyLevel = (length: number): GramLevel => ({
  length,
  size: 0,
  ...{ prefixes: none, suffixes: none, counts: none, speeches: none, offsets: none },
  ...{ starts: none, ends: none, left: none, right: none },
});

const word = 0;
const edge = 1;
const filled = 2;

/** What a unit is to its neighbours, by the offset plus one, so that the ends of the text are edges too. */
function readSides({ units }: MiningText): Uint8Array {
  const sides = new Uint8Array(units.length + 2).fill(edge);
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    sides[at + 1] = isHan(unit) ? word : isFilled(unit) ? filled : edge;
  }
  return sides;
}

/** Counts the characters a phrase may have; at each offset stands the character itself, else -1. */
function countCharacters(
  { units }: MiningText,
  sides: Uint8Array,
): Omit<Grams, 'levels' | 'pairs'> & { names: Int32Array } {
  const names = new Int32Array(units.length + 1).fill(-1);
  const characters = new Int32Array(0x10000);
  const characterStarts = new Int32Array(0x10000);
  const characterEnds = new Int32Array(0x10000);
  let total = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    if (sides[at + 1] !== word && unit !== COMMA) continue;
    total++;
    names[at] = unit;
    characters[unit]!++;
    if (sides[at] === edge) characterStarts[unit]!++;
    if (sides[at + 2] === edge) characterEnds[unit]!++;
  }
  return { names, characters, characterStarts, characterEnds, total };
}

/** The counts of one length as far as they have come. */
interface Tally {
  readonly length: number;
  readonly table: PairTable;
  cells: Int32Array;
  speech: number;
  /** Runs that still stand, in front of those not yet looked at. */
  alive: number;
}

/** Units counted without a pause: some 50 ms. */
const stepUnits = 1 << 20;

class Counter {
  readonly #text: MiningText;
  readonly #names: Int32Array;
  readonly #sides: Uint8Array;
  /** Offsets at which a run of the present length may begin, and how many there are. */
  readonly #offsets: Int32Array;
  #alive = 0;
  readonly #minSpeeches: number;

  constructor(text: MiningText, names: Int32Array, sides: Uint8Array, minSpeeches: number) {
    this.#text = text;
    this.#names = names;
    this.#sides = sides;
    this.#minSpeeches = minSpeeches;
    let alive = 0;
    for (let at = 0; at < text.units.length; at++) if (names[at]! >= 0) alive++;
    this.#offsets = new Int32Array(alive);
    for (let at = 0; at < text.units.length; at++) if (names[at]! >= 0) this.#offsets[this.#alive++] = at;
  }

  /** Counts the runs of a length, one longer than those counted before; tells the level below of its neighbours. */
  *count(length: number, below: GramLevel): Steps<GramLevel> {
    const table = new PairTable(
      length === 2 ? Math.max(1 << 10, this.#alive >> 3) : Math.min(this.#alive, below.size * 2),
    );
    const tally: Tally = { length, table, cells: new Int32Array(table.capacity * stride), speech: 0, alive: 0 };
    for (let from = 0; from < this.#alive; from += stepUnits) {
      this.#tally(tally, from, Math.min(this.#alive, from + stepUnits));
      yield;
    }
    this.#alive = tally.alive;
    tellNeighbours(this.#text.units, table, tally.cells, below);
    return this.#keepFrequent(length, table, tally.cells);
  }

  /** Counts a part of the runs; `tally` goes on from part to part. */
  #tally(tally: Tally, from: number, to: number): void {
    const sides = this.#sides;
    const names = this.#names;
    const offsets = this.#offsets;
    const { starts: speechStarts, groups } = this.#text;
    const { length, table } = tally;
    let { cells, speech, alive } = tally;
    for (let index = from; index < to; index++) {
      const at = offsets[index]!;
      const first = names[at]!;
      const second = names[at + 1]!;
      if (second < 0) {
        names[at] = -1;
        continue;
      }
      const entry = table.add(first, second);
      const cell = entry * stride;
      if (cell === cells.length) cells = grown(cells);
      names[at] = entry;
      offsets[alive++] = at;
      if (cells[cell + count]!++ === 0) cells[cell + offset] = at;
      while (at >= speechStarts[speech + 1]!) speech++;
      const group = groups[speech]! + 1;
      if (cells[cell + lastGroup] !== group) {
        cells[cell + lastGroup] = group;
        cells[cell + speeches]!++;
      }
      const before = sides[at]!;
      if (before !== word) cells[cell + (before === edge ? starts : filledBefore)]!++;
      const after = sides[at + length + 1]!;
      if (after !== word) cells[cell + (after === edge ? ends : filledAfter)]!++;
    }
    tally.cells = cells;
    tally.speech = speech;
    tally.alive = alive;
  }

  #keepFrequent(length: number, table: PairTable, cells: Int32Array): GramLevel {
    const numbers = new Int32Array(table.size);
    let size = 0;
    for (let entry = 0; entry < table.size; entry++) {
      numbers[entry] = cells[entry * stride + speeches]! >= this.#minSpeeches ? size++ : -1;
    }
    this.#rename(numbers);
    const pick = (from: Int32Array, step: number, column: number): Int32Array => {
      const kept = new Int32Array(size);
      for (let entry = 0; entry < numbers.length; entry++) {
        if (numbers[entry]! >= 0) kept[numbers[entry]!] = from[entry * step + column]!;
      }
      return kept;
    };
    return {
      length,
      size,
      prefixes: pick(table.firsts, 1, 0),
      suffixes: pick(table.seconds, 1, 0),
      counts: pick(cells, stride, count),
      speeches: pick(cells, stride, speeches),
      offsets: pick(cells, stride, offset),
      starts: pick(cells, stride, starts),
      ends: pick(cells, stride, ends),
      left: pick(cells, stride, filledBefore),
      right: pick(cells, stride, filledAfter),
    };
  }

  /** Gives the runs that stay their new numbers, and forgets the places of the others. */
  #rename(numbers: Int32Array): void {
    const names = this.#names;
    const offsets = this.#offsets;
    let alive = 0;
    for (let index = 0; index < this.#alive; index++) {
      const at = offsets[index]!;
      const number = numbers[names[at]!]!;
      names[at] = number;
      if (number >= 0) offsets[alive++] = at;
    }
    this.#alive = alive;
  }
}

/** Each run of the new length is what stands after its prefix and before its suffix; the mark 、 is an edge instead. */
function tellNeighbours(units: Uint16Array, table: PairTable, cells: Int32Array, below: GramLevel): void {
  if (below.size === 0) return;
  const { firsts, seconds } = table;
  const { length, left, right } = below;
  for (let entry = 0; entry < table.size; entry++) {
    const times = cells[entry * stride + count]!;
    const at = cells[entry * stride + offset]!;
    const prefix = firsts[entry]!;
    const suffix = seconds[entry]!;
    if (times > right[prefix]! && units[at + length] !== COMMA) right[prefix] = times;
    if (times > left[suffix]! && units[at] !== COMMA) left[suffix] = times;
  }
}

/**
 * Counts all runs of 2 to 20 Han characters (、 inside included) that stand in at least `minSpeeches` speeches, length by
 * length: a run is looked at only where both runs one shorter were frequent, so time and memory follow what repeats.
 *
 *     runSteps(countGrams(text, 3)).levels[4].counts
 */
export function* countGrams(text: MiningText, minSpeeches: number): Steps<Grams> {
  const sides = readSides(text);
  const { names, ...characters } = countCharacters(text, sides);
  const counter = new Counter(text, names, sides, minSpeeches);
  const levels: GramLevel[] = [emptyLevel(0), emptyLevel(1)];
  let pairs = none;
  // One level more than phrases have: it tells what stands around the longest.
  for (let length = 2; length <= longestPhrase + 1; length++) {
    const level = yield* counter.count(length, levels[length - 1]!);
    if (length === 2) pairs = names.slice();
    levels.push(level);
    if (level.size === 0) break;
  }
  return { levels, pairs, ...characters };
}
