import { isHan } from '../../text/char-class.ts';
import type { Grams } from './grams.ts';
import { groupReader, type MiningText } from './mining-text.ts';
import { grown, PairTable } from './pair-table.ts';
import type { WordEdges } from './words.ts';

/** Fixed words at the beginning and the end of a clause or of a part of it, with something else between each time. */
export interface Frame {
  /** Where it stands once, in the mined text: the fixed words before the slot, and those after it. */
  readonly start: number;
  readonly slotStart: number;
  readonly slotEnd: number;
  readonly end: number;
  /** Whether the clause goes on after the frame: 把…作为… wants a second slot. */
  readonly open: boolean;
  readonly count: number;
  readonly speeches: number;
  /** 0…1: how much more often the two stand together than chance would have it. */
  readonly fixedness: number;
}

/** One place of a frame, by the offset of its first character, of its tail, and its end. */
interface Place {
  readonly head: number;
  readonly tail: number;
  readonly end: number;
}

const shortestSlot = 2;
const longestSlot = 10;
const longestClause = 40;
const fewestFillers = 3;
/** Fixed words that go on in one way so often are only part of longer ones. */
const largestShare = 0.65;
const leastFixedness = 0.3;
/** One character opens clauses of all kinds, so it must prove more. */
const leastSingleFixedness = 0.5;
/** Most slots must be filled by whole words. */
const leastWholeSlots = 0.5;
/** Pairs are numbered above the characters, so that one number names either. */
const firstPair = 0x10000;

/** Figures of a frame: clauses and speeches that have it, and the last of both. */
const stride = 4;
const count = 0;
const speeches = 1;
const lastGroup = 2;
const lastClause = 3;

/** Calls `visit` for each clause: a run of Han characters long enough for a frame, and not a page without marks. */
function eachClause({ units }: MiningText, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < units.length; at++) {
    if (!isHan(units[at]!)) continue;
    const start = at;
    while (at < units.length && isHan(units[at]!)) at++;
    if (at - start > shortestSlot + 1 && at - start <= longestClause) visit(start, at);
  }
}

/** Heads or tails of a clause: their numbers, and the offsets at which each begins and ends. */
class Parts {
  readonly numbers = new Int32Array(longestClause + 2);
  readonly starts = new Int32Array(longestClause + 2);
  readonly ends = new Int32Array(longestClause + 2);
  count = 0;

  add(number: number, start: number, end: number): void {
    this.numbers[this.count] = number;
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
  }
}

/** Reads which heads and tails a clause has. */
class ClauseReader {
  readonly heads = new Parts();
  readonly tails = new Parts();
  /** Tails inside a clause have numbers of their own, from here on. */
  readonly firstOpen: number;
  readonly #units: Uint16Array;
  readonly #pairs: Int32Array;
  readonly #words: WordEdges;

  constructor({ units }: MiningText, grams: Grams, words: WordEdges) {
    this.#units = units;
    this.#pairs = grams.pairs;
    this.#words = words;
    this.firstOpen = firstPair + grams.levels[2]!.size;
  }

  read(start: number, end: number): void {
    const { heads, tails } = this;
    heads.count = 0;
    tails.count = 0;
    // One character is a word by itself where another word begins right after it: 从, 把, 在.
    const isAlone = this.#words.beginsAt(start + 1);
    if (isAlone) heads.add(this.#units[start]!, start, start + 1);
    for (let at = start; at + 2 + shortestSlot < end; at++) {
      if (at > start && !this.#words.beginsAt(at)) continue;
      if (this.#pairs[at]! >= 0) heads.add(firstPair + this.#pairs[at]!, at, at + 2);
    }
    if (this.#pairs[end - 2]! >= 0) tails.add(firstPair + this.#pairs[end - 2]!, end - 2, end);
    if (!isAlone) return;
    tails.add(this.#units[end - 1]!, end - 1, end);
    for (let at = start + 1 + shortestSlot; at + 2 + shortestSlot <= end; at++) {
      if (!this.#words.beginsAt(at)) continue;
      if (this.#pairs[at]! >= 0) tails.add(this.firstOpen + this.#pairs[at]!, at, at + 2);
    }
  }

  /** Whether a head and a tail may be one frame: a single character, or a tail inside the clause, only with a character. */
  fits(head: number, tail: number): boolean {
    const length = this.tails.starts[tail]! - this.heads.ends[head]!;
    if (length < shortestSlot || length > longestSlot) return false;
    const number = this.tails.numbers[tail]!;
    return this.heads.numbers[head]! < firstPair || (number >= firstPair && number < this.firstOpen);
  }
}

/** Frames that enough speeches have, with all their places. */
interface PlacedFrame {
  readonly fixedness: number;
  readonly headLength: number;
  readonly open: boolean;
  readonly places: Place[];
}

class FrameCounter {
  readonly #text: MiningText;
  readonly #reader: ClauseReader;
  readonly #pairs = new PairTable(1 << 15);
  /** Figures of each frame, side by side. */
  #cells: Int32Array = new Int32Array(this.#pairs.capacity * stride);
  /** Frames in the order in which clauses have them, so that they need not be looked up again. */
  #sequence: Int32Array = new Int32Array(this.#pairs.capacity);
  #length = 0;
  readonly #heads: Int32Array;
  readonly #tails: Int32Array;
  #clauseCount = 0;

  constructor(text: MiningText, reader: ClauseReader) {
    this.#text = text;
    this.#reader = reader;
    const { firstOpen } = reader;
    this.#heads = new Int32Array(firstOpen);
    this.#tails = new Int32Array(firstOpen * 2 - firstPair);
  }

  /** Counts all pairs of a head and a tail, clause by clause. */
  count(): void {
    const reader = this.#reader;
    const { heads, tails } = reader;
    const groupAt = groupReader(this.#text);
    eachClause(this.#text, (start, end) => {
      const group = groupAt(start) + 1;
      this.#clauseCount++;
      reader.read(start, end);
      for (let head = 0; head < heads.count; head++) this.#heads[heads.numbers[head]!]!++;
      for (let tail = 0; tail < tails.count; tail++) this.#tails[tails.numbers[tail]!]!++;
      for (let head = 0; head < heads.count; head++) {
        for (let tail = 0; tail < tails.count; tail++) {
          if (reader.fits(head, tail)) this.#add(heads.numbers[head]!, tails.numbers[tail]!, group);
        }
      }
    });
  }

  #add(head: number, tail: number, group: number): void {
    const frame = this.#pairs.add(head, tail);
    const cell = frame * stride;
    if (cell === this.#cells.length) this.#cells = grown(this.#cells);
    if (this.#length === this.#sequence.length) this.#sequence = grown(this.#sequence);
    this.#sequence[this.#length++] = frame;
    const cells = this.#cells;
    if (cells[cell + lastClause] === this.#clauseCount) return;
    cells[cell + lastClause] = this.#clauseCount;
    cells[cell + count]!++;
    if (cells[cell + lastGroup] === group) return;
    cells[cell + lastGroup] = group;
    cells[cell + speeches]!++;
  }

  #fixednessOf(frame: number): number {
    const times = this.#cells[frame * stride + count]!;
    const parts = this.#heads[this.#pairs.firsts[frame]!]! * this.#tails[this.#pairs.seconds[frame]!]!;
    return Math.min(1, Math.log((times * this.#clauseCount) / parts) / Math.log(this.#clauseCount / times));
  }

  #isKept(frame: number, minSpeeches: number): boolean {
    const cell = frame * stride;
    if (this.#cells[cell + speeches]! < minSpeeches || this.#cells[cell + count]! < fewestFillers) return false;
    const least = this.#pairs.firsts[frame]! < firstPair ? leastSingleFixedness : leastFixedness;
    return this.#fixednessOf(frame) >= least;
  }

  frames(minSpeeches: number): PlacedFrame[] {
    const placed: PlacedFrame[] = [];
    const numbers = new Int32Array(this.#pairs.size).fill(-1);
    for (let frame = 0; frame < numbers.length; frame++) {
      if (!this.#isKept(frame, minSpeeches)) continue;
      const headLength = this.#pairs.firsts[frame]! < firstPair ? 1 : 2;
      const open = this.#pairs.seconds[frame]! >= this.#reader.firstOpen;
      numbers[frame] = placed.push({ fixedness: this.#fixednessOf(frame), headLength, open, places: [] }) - 1;
    }
    this.#findPlaces(numbers, placed);
    return placed;
  }

  #findPlaces(numbers: Int32Array, placed: readonly PlacedFrame[]): void {
    const reader = this.#reader;
    const { heads, tails } = reader;
    let next = 0;
    eachClause(this.#text, (start, end) => {
      reader.read(start, end);
      for (let head = 0; head < heads.count; head++) {
        for (let tail = 0; tail < tails.count; tail++) {
          if (!reader.fits(head, tail)) continue;
          const number = numbers[this.#sequence[next++]!]!;
          if (number < 0) continue;
          const { places } = placed[number]!;
          if ((places.at(-1)?.end ?? 0) > start) continue;
          places.push({ head: heads.starts[head]!, tail: tails.starts[tail]!, end: tails.ends[tail]! });
        }
      }
    });
  }
}

/** The unit that most places have at a distance from their head or tail, -1 when none has the share of a longer frame. */
function commonUnit(places: readonly Place[], unitOf: (place: Place) => number): number {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(unitOf(place), (counts.get(unitOf(place)) ?? 0) + 1);
  for (const [unit, count] of counts) if (count >= largestShare * places.length) return unit;
  return -1;
}

/** The places that share what most of them share: fixed words as long as they are, and how long. */
function extend(
  units: Uint16Array,
  first: readonly Place[],
  headLength: number,
): { places: readonly Place[]; head: number; tail: number } {
  let places = first;
  let head = headLength;
  let tail = 0;
  for (;;) {
    const after = commonUnit(places, (place) => units[place.head + head]!);
    if (after >= 0) {
      places = places.filter((place) => units[place.head + head] === after && place.tail - tail - place.head > head);
      head++;
      continue;
    }
    const before = commonUnit(places, (place) => units[place.tail - tail - 1]!);
    if (before < 0) return { places, head, tail };
    tail++;
    places = places.filter((place) => units[place.tail - tail] === before && place.tail - tail - place.head >= head);
  }
}

/** Different fillers, and how many of the slots begin and end where words do. */
function readSlots(units: Uint16Array, words: WordEdges, places: readonly Place[], head: number, tail: number) {
  const fillers = new Set<string>();
  let whole = 0;
  for (const place of places) {
    const [start, end] = [place.head + head, place.tail - tail];
    fillers.add(String.fromCharCode(...units.subarray(start, end)));
    if (end - start >= shortestSlot && words.mayBeginAt(start) && words.mayEndAt(end)) whole++;
  }
  return { fillers: fillers.size, whole };
}

/**
 * Finds frames with a slot: fixed words that stand at the beginning of a clause, or of a word in it, and at its end, with
 * at least three different fillers between.
 *
 *     findFrames(text, grams, learnWordEdges(grams), 3) // 在…的基础上, 加大…力度
 */
export function findFrames(text: MiningText, grams: Grams, words: WordEdges, minSpeeches: number): Frame[] {
  const { units } = text;
  const counter = new FrameCounter(text, new ClauseReader(text, grams, words));
  counter.count();
  const frames: Frame[] = [];
  for (const { fixedness, headLength, open, places: all } of counter.frames(minSpeeches)) {
    const { places, head, tail } = extend(units, all, headLength);
    const { fillers, whole } = readSlots(units, words, places, head, tail);
    if (fillers < fewestFillers || whole < leastWholeSlots * places.length) continue;
    const groupAt = groupReader(text);
    const groups = new Set(places.map((place) => groupAt(place.head)));
    if (groups.size < minSpeeches) continue;
    const { head: start, tail: at, end } = places[0]!;
    const slot = { start, slotStart: start + head, slotEnd: at - tail, end };
    frames.push({ ...slot, open, count: places.length, speeches: groups.size, fixedness });
  }
  return frames;
}
