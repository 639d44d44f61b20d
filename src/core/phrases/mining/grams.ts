import { BLANK, COMMA, groupReader, isHan, type MiningText } from './mining-text.ts';
import { grown, PairTable } from './pair-table.ts';
import { charClasses, CharClass } from '../../text/char-class.ts';

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
  /** Pairs of characters that enough speeches have, numbered as level 2 numbers them; -1 for others. */
  readonly bigramOf: (first: number, second: number) => number;
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

class Columns {
  counts: Int32Array;
  speeches: Int32Array;
  lastGroup: Int32Array;
  offsets: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  filledBefore: Int32Array;
  filledAfter: Int32Array;

  constructor(capacity: number) {
    const column = (): Int32Array => new Int32Array(capacity);
    this.counts = column();
    this.speeches = column();
    this.lastGroup = column();
    this.offsets = column();
    this.starts = column();
    this.ends = column();
    this.filledBefore = column();
    this.filledAfter = column();
  }

  grow(): void {
    this.counts = grown(this.counts);
    this.speeches = grown(this.speeches);
    this.lastGroup = grown(this.lastGroup);
    this.offsets = grown(this.offsets);
    this.starts = grown(this.starts);
    this.ends = grown(this.ends);
    this.filledBefore = grown(this.filledBefore);
    this.filledAfter = grown(this.filledAfter);
  }
}

const none = new Int32Array(0);
const emptyLevel = (length: number): GramLevel => ({
  length,
  size: 0,
  ...{ prefixes: none, suffixes: none, counts: none, speeches: none, offsets: none },
  ...{ starts: none, ends: none, left: none, right: none },
});

/** Counts the characters a phrase may have; at each offset stands the character itself, else -1. */
function countCharacters({ units }: MiningText): Omit<Grams, 'levels' | 'bigramOf'> & { names: Int32Array } {
  const names = new Int32Array(units.length + 1).fill(-1);
  const characters = new Int32Array(0x10000);
  const characterStarts = new Int32Array(0x10000);
  const characterEnds = new Int32Array(0x10000);
  let total = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    const isWord = isHan(unit);
    if (!isWord && unit !== COMMA) continue;
    total++;
    names[at] = unit;
    characters[unit]!++;
    if (!isWord) continue;
    const before = units[at - 1] ?? 0;
    const after = units[at + 1] ?? 0;
    if (!isHan(before) && !isFilled(before)) characterStarts[unit]!++;
    if (!isHan(after) && !isFilled(after)) characterEnds[unit]!++;
  }
  return { names, characters, characterStarts, characterEnds, total };
}

class Counter {
  readonly #units: Uint16Array;
  readonly #names: Int32Array;
  /** Offsets at which a run of the present length may begin, and how many there are. */
  readonly #offsets: Int32Array;
  #alive = 0;
  readonly #groupAt: (offset: number) => number;
  readonly #minSpeeches: number;

  constructor(text: MiningText, names: Int32Array, minSpeeches: number) {
    this.#units = text.units;
    this.#names = names;
    this.#minSpeeches = minSpeeches;
    this.#groupAt = groupReader(text);
    let alive = 0;
    for (let at = 0; at < text.units.length; at++) if (names[at]! >= 0) alive++;
    this.#offsets = new Int32Array(alive);
    for (let at = 0; at < text.units.length; at++) if (names[at]! >= 0) this.#offsets[this.#alive++] = at;
  }

  /** Counts the runs of a length, one longer than those counted before; tells the level below of its neighbours. */
  count(length: number, below: GramLevel): { level: GramLevel; table: PairTable; numbers: Int32Array } {
    const table = new PairTable(length === 2 ? 1 << 15 : Math.min(this.#alive, below.size * 2));
    const columns = new Columns(table.capacity);
    this.#tally(length, table, columns);
    tellNeighbours(this.#units, table, columns, below);
    const { level, numbers } = this.#keepFrequent(length, table, columns);
    return { level, table, numbers };
  }

  #tally(length: number, table: PairTable, columns: Columns): void {
    const units = this.#units;
    const names = this.#names;
    const offsets = this.#offsets;
    let alive = 0;
    for (let index = 0; index < this.#alive; index++) {
      const at = offsets[index]!;
      const first = names[at]!;
      const second = names[at + 1]!;
      if (second < 0) {
        names[at] = -1;
        continue;
      }
      const entry = table.add(first, second);
      if (entry >= columns.counts.length) columns.grow();
      names[at] = entry;
      offsets[alive++] = at;
      const count = columns.counts[entry]!++;
      if (count === 0) columns.offsets[entry] = at;
      const group = this.#groupAt(at) + 1;
      if (columns.lastGroup[entry] !== group) {
        columns.lastGroup[entry] = group;
        columns.speeches[entry]!++;
      }
      const before = at === 0 ? 0 : units[at - 1]!;
      if (!isHan(before)) (isFilled(before) ? columns.filledBefore : columns.starts)[entry]!++;
      const after = units[at + length] ?? 0;
      if (!isHan(after)) (isFilled(after) ? columns.filledAfter : columns.ends)[entry]!++;
    }
    this.#alive = alive;
  }

  #keepFrequent(length: number, table: PairTable, columns: Columns): { level: GramLevel; numbers: Int32Array } {
    const numbers = new Int32Array(table.size);
    let size = 0;
    for (let entry = 0; entry < table.size; entry++) {
      numbers[entry] = columns.speeches[entry]! >= this.#minSpeeches ? size++ : -1;
    }
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
    const pick = (column: Int32Array): Int32Array => {
      const kept = new Int32Array(size);
      for (let entry = 0; entry < numbers.length; entry++)
        if (numbers[entry]! >= 0) kept[numbers[entry]!] = column[entry]!;
      return kept;
    };
    const level = {
      length,
      size,
      prefixes: pick(table.firsts),
      suffixes: pick(table.seconds),
      counts: pick(columns.counts),
      speeches: pick(columns.speeches),
      offsets: pick(columns.offsets),
      starts: pick(columns.starts),
      ends: pick(columns.ends),
      left: pick(columns.filledBefore),
      right: pick(columns.filledAfter),
    };
    return { level, numbers };
  }
}

/** Each run of the new length is what stands after its prefix and before its suffix; the mark 、 is an edge instead. */
function tellNeighbours(units: Uint16Array, table: PairTable, columns: Columns, below: GramLevel): void {
  if (below.size === 0) return;
  const { firsts, seconds } = table;
  const { counts, offsets } = columns;
  const { length, left, right } = below;
  for (let entry = 0; entry < table.size; entry++) {
    const count = counts[entry]!;
    const prefix = firsts[entry]!;
    const suffix = seconds[entry]!;
    if (count > right[prefix]! && units[offsets[entry]! + length] !== COMMA) right[prefix] = count;
    if (count > left[suffix]! && units[offsets[entry]!] !== COMMA) left[suffix] = count;
  }
}

/**
 * Counts all runs of 2 to 20 Han characters (、 inside included) that stand in at least `minSpeeches` speeches, length by
 * length: a run is looked at only where both runs one shorter were frequent, so time and memory follow what repeats.
 *
 *     countGrams(text, 3).levels[4].counts
 */
export function countGrams(text: MiningText, minSpeeches: number): Grams {
  const { names, ...characters } = countCharacters(text);
  const counter = new Counter(text, names, minSpeeches);
  const levels: GramLevel[] = [emptyLevel(0), emptyLevel(1)];
  let bigramOf: Grams['bigramOf'] = () => -1;
  // One level more than phrases have: it tells what stands around the longest.
  for (let length = 2; length <= longestPhrase + 1; length++) {
    const { level, table, numbers } = counter.count(length, levels[length - 1]!);
    if (length === 2) bigramOf = (first, second) => numbers[table.find(first, second)] ?? -1;
    levels.push(level);
    if (level.size === 0) break;
  }
  return { levels, bigramOf, ...characters };
}
