import type { Grams } from './grams.ts';
import { groupReader, isHan, type MiningText } from './mining-text.ts';
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

/** Calls `visit` for each clause: a run of Han characters long enough for a frame, and not a page without marks. */
function eachClause({ units }: MiningText, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < units.length; at++) {
    if (!isHan(units[at]!)) continue;
    const start = at;
    while (at < units.length && isHan(units[at]!)) at++;
    if (at - start > shortestSlot + 1 && at - start <= longestClause) visit(start, at);
  }
}

/** Heads and tails of one clause after another: what begins or ends a frame there, and where. */
class ClauseReader {
  heads: number[] = [];
  /** Offsets of the heads' first characters, and of the slots after them. */
  headStarts: number[] = [];
  slotStarts: number[] = [];
  tails: number[] = [];
  tailStarts: number[] = [];
  tailEnds: number[] = [];
  readonly #units: Uint16Array;
  readonly #grams: Grams;
  readonly #words: WordEdges;
  readonly firstOpen: number;

  constructor(units: Uint16Array, grams: Grams, words: WordEdges) {
    this.#units = units;
    this.#grams = grams;
    this.#words = words;
    this.firstOpen = firstPair + grams.levels[2]!.size;
  }

  read(start: number, end: number): void {
    this.heads = [];
    this.headStarts = [];
    this.slotStarts = [];
    this.tails = [];
    this.tailStarts = [];
    this.tailEnds = [];
    const units = this.#units;
    // One character is a word by itself where another word begins right after it: 从, 把, 在.
    const alone = this.#words.beginsAt(start + 1);
    if (alone) this.#addHead(units[start]!, start, start + 1);
    for (let at = start; at + 2 + shortestSlot < end; at++) {
      if (at > start && !this.#words.beginsAt(at)) continue;
      const pair = this.#grams.pairs[at]!;
      if (pair >= 0) this.#addHead(firstPair + pair, at, at + 2);
    }
    if (alone) this.#addTail(units[end - 1]!, end - 1, end);
    const last = this.#grams.pairs[end - 2]!;
    if (last >= 0) this.#addTail(firstPair + last, end - 2, end);
    if (alone) this.#addOpenTails(start, end);
  }

  #addOpenTails(start: number, end: number): void {
    for (let at = start + 1 + shortestSlot; at + 2 + shortestSlot <= end; at++) {
      if (!this.#words.beginsAt(at)) continue;
      const pair = this.#grams.pairs[at]!;
      if (pair >= 0) this.#addTail(this.firstOpen + pair, at, at + 2);
    }
  }

  #addHead(head: number, start: number, end: number): void {
    this.heads.push(head);
    this.headStarts.push(start);
    this.slotStarts.push(end);
  }

  #addTail(tail: number, start: number, end: number): void {
    this.tails.push(tail);
    this.tailStarts.push(start);
    this.tailEnds.push(end);
  }

  /** Whether a head and a tail may be one frame: a single character, or a tail inside the clause, only with a character. */
  fits(head: number, tail: number): boolean {
    const length = this.tailStarts[tail]! - this.slotStarts[head]!;
    if (length < shortestSlot || length > longestSlot) return false;
    const ofPairs = this.tails[tail]! >= firstPair && this.tails[tail]! < this.firstOpen;
    return this.heads[head]! < firstPair || ofPairs;
  }
}

class FrameCounter {
  readonly #text: MiningText;
  readonly #reader: ClauseReader;
  readonly #pairs = new PairTable(1 << 13);
  #counts: Int32Array = new Int32Array(this.#pairs.capacity);
  #speeches: Int32Array = new Int32Array(this.#pairs.capacity);
  /** Number of the last group and of the last clause that had a frame. */
  #groups: Int32Array = new Int32Array(this.#pairs.capacity);
  #clauses: Int32Array = new Int32Array(this.#pairs.capacity);
  readonly #heads: Int32Array;
  readonly #tails: Int32Array;
  #clauseCount = 0;

  constructor(text: MiningText, reader: ClauseReader, pairCount: number) {
    this.#text = text;
    this.#reader = reader;
    this.#heads = new Int32Array(firstPair + pairCount * 2);
    this.#tails = new Int32Array(firstPair + pairCount * 2);
  }

  /** Counts all pairs of a head and a tail in one clause. */
  count(): void {
    const reader = this.#reader;
    const groupAt = groupReader(this.#text);
    eachClause(this.#text, (start, end) => {
      const group = groupAt(start) + 1;
      this.#clauseCount++;
      reader.read(start, end);
      for (const head of reader.heads) this.#heads[head]!++;
      for (const tail of reader.tails) this.#tails[tail]!++;
      for (let head = 0; head < reader.heads.length; head++) {
        for (let tail = 0; tail < reader.tails.length; tail++) {
          if (reader.fits(head, tail)) this.#add(reader.heads[head]!, reader.tails[tail]!, group);
        }
      }
    });
  }

  #add(head: number, tail: number, group: number): void {
    const frame = this.#pairs.add(head, tail);
    if (frame >= this.#counts.length) {
      this.#counts = grown(this.#counts);
      this.#speeches = grown(this.#speeches);
      this.#groups = grown(this.#groups);
      this.#clauses = grown(this.#clauses);
    }
    if (this.#clauses[frame] === this.#clauseCount) return;
    this.#clauses[frame] = this.#clauseCount;
    this.#counts[frame]!++;
    if (this.#groups[frame] === group) return;
    this.#groups[frame] = group;
    this.#speeches[frame]!++;
  }

  #fixednessOf(frame: number): number {
    const count = this.#counts[frame]!;
    const parts = this.#heads[this.#pairs.firsts[frame]!]! * this.#tails[this.#pairs.seconds[frame]!]!;
    return Math.min(1, Math.log((count * this.#clauseCount) / parts) / Math.log(this.#clauseCount / count));
  }

  #leastFixednessOf(frame: number): number {
    return this.#pairs.firsts[frame]! < firstPair ? leastSingleFixedness : leastFixedness;
  }

  /** Frames that enough speeches have, with all their places. */
  places(minSpeeches: number): { fixedness: number; headLength: number; open: boolean; places: Place[] }[] {
    const kept = new Map<number, Place[]>();
    for (let frame = 0; frame < this.#pairs.size; frame++) {
      if (this.#speeches[frame]! < minSpeeches || this.#counts[frame]! < fewestFillers) continue;
      if (this.#fixednessOf(frame) >= this.#leastFixednessOf(frame)) kept.set(frame, []);
    }
    const reader = this.#reader;
    eachClause(this.#text, (start, end) => {
      reader.read(start, end);
      for (let head = 0; head < reader.heads.length; head++) {
        for (let tail = 0; tail < reader.tails.length; tail++) {
          if (!reader.fits(head, tail)) continue;
          const places = kept.get(this.#pairs.find(reader.heads[head]!, reader.tails[tail]!));
          const place = { head: reader.headStarts[head]!, tail: reader.tailStarts[tail]!, end: reader.tailEnds[tail]! };
          if (places !== undefined && (places.at(-1)?.end ?? 0) <= start) places.push(place);
        }
      }
    });
    return Array.from(kept, ([frame, places]) => ({
      fixedness: this.#fixednessOf(frame),
      headLength: this.#pairs.firsts[frame]! < firstPair ? 1 : 2,
      open: this.#pairs.seconds[frame]! >= reader.firstOpen,
      places,
    }));
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
  const counter = new FrameCounter(text, new ClauseReader(units, grams, words), grams.levels[2]!.size);
  counter.count();
  const frames: Frame[] = [];
  for (const { fixedness, headLength, open, places: all } of counter.places(minSpeeches)) {
    const { places, head, tail } = extend(units, all, headLength);
    const { fillers, whole } = readSlots(units, words, places, head, tail);
    if (fillers < fewestFillers || whole < leastWholeSlots * places.length) continue;
    const { head: start, tail: at, end } = places[0]!;
    const groupAt = groupReader(text);
    const speeches = new Set(places.map((place) => groupAt(place.head))).size;
    if (speeches < minSpeeches) continue;
    frames.push({
      start,
      slotStart: start + head,
      slotEnd: at - tail,
      end,
      open,
      count: places.length,
      speeches,
      fixedness,
    });
  }
  return frames;
}
