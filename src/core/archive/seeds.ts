import { growable32 } from './growable.ts';

/** Symbols in a row by which two places are found to be alike: so few, that a passage one character in four of which was changed has some. */
export const SEED = 5;
/** Bits of a symbol in the hash of a seed: SEED symbols fill it, and what came before is shifted out. */
const SYMBOL_BITS = 6;
const HASH_MASK = (1 << (SEED * SYMBOL_BITS)) - 1;
const MULTIPLIER = 0x9e3779b1;
/** A seed is found in so many places, the newest: what more of them have is the language's. */
const mostPlaces = 120;
const FILTER_BITS = 20;

/**
 * The seeds of a text by their hashes: a filter of bits, so small that it stays in the processor's cache, and an open table behind
 * it. Nearly all of an archive goes no further than the filter.
 */
class SeedTable {
  readonly filter = new Uint32Array((1 << FILTER_BITS) >> 5);
  /** How many seeds set each bit, so that one that tells nothing any more takes its own away and no other's. */
  private readonly setters = new Uint8Array(1 << FILTER_BITS);
  private readonly mask: number;
  /** The first symbol that begins with the seed of a slot, one more than its number; 0 where the slot is free. */
  private readonly heads: Uint32Array;
  private readonly hashes: Int32Array;
  /** In how many places of the archive the seed of a slot stands, so far. */
  private readonly counts: Uint16Array;
  private readonly next: Int32Array;

  constructor(symbols: Uint16Array, counts: (symbol: number) => boolean) {
    const slots = 1 << Math.ceil(Math.log2(2 * symbols.length + 2));
    this.mask = slots - 1;
    this.heads = new Uint32Array(slots);
    this.hashes = new Int32Array(slots);
    this.counts = new Uint16Array(slots);
    this.next = new Int32Array(symbols.length).fill(-1);
    for (let at = symbols.length - SEED; at >= 0; at--) {
      if (!counts(at)) continue;
      let hash = 0;
      for (let index = at; index < at + SEED; index++) hash = nextHash(hash, symbols[index]!);
      const slot = this.slotOf(hash);
      if (this.heads[slot] === 0) this.set(bitOf(hash));
      this.next[at] = this.heads[slot]! - 1;
      this.heads[slot] = at + 1;
      this.hashes[slot] = hash;
    }
  }

  /** The first symbol that begins with the seed; -1 where there is none, or the seed has been asked for too often. */
  firstOf(hash: number): number {
    const slot = this.slotOf(hash);
    if (this.heads[slot] === 0 || this.counts[slot]! >= mostPlaces) return -1;
    if (++this.counts[slot]! === mostPlaces) this.clear(bitOf(hash));
    return this.heads[slot]! - 1;
  }

  /** The next symbol that begins with the same seed; -1 where there is none. */
  after(symbol: number): number {
    return this.next[symbol]!;
  }

  private set(bit: number): void {
    this.filter[bit >>> 5]! |= 1 << (bit & 31);
    this.setters[bit]!++;
  }

  private clear(bit: number): void {
    if (--this.setters[bit]! === 0) this.filter[bit >>> 5]! &= ~(1 << (bit & 31));
  }

  /** The slot of a seed, or the free one that it would take. */
  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.heads[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }
}

/** The hash of the last {@link SEED} symbols when another has come. */
const nextHash = (hash: number, symbol: number): number =>
  ((hash << SYMBOL_BITS) | (Math.imul(symbol, MULTIPLIER) >>> (32 - SYMBOL_BITS))) & HASH_MASK;

const bitOf = (hash: number): number => (hash ^ (hash >>> 11)) & ((1 << FILTER_BITS) - 1);

/** Places of one old text that begin with a seed of the compared one: entries `[0, length)`, in the order of the old text. */
export interface SeedHits {
  readonly length: number;
  readonly places: Uint32Array;
  /** The symbol of the compared text that each stands for. */
  readonly symbols: Uint32Array;
}

/** Looks for the seeds of a text in old ones, one after another. */
export class SeedFinder {
  private readonly table: SeedTable;
  private readonly places = growable32();
  private readonly found = growable32();

  /** @param counts whether the seed that begins at a symbol is to be looked for */
  constructor(symbols: Uint16Array, counts: (symbol: number) => boolean) {
    this.table = new SeedTable(symbols, counts);
  }

  /** The hits in the first `count` symbols of an old text; they are overwritten by the next call. */
  find(old: Uint16Array, count: number): SeedHits {
    const { places, found } = this;
    const { filter } = this.table;
    places.length = found.length = 0;
    let hash = 0;
    for (let at = 0; at < count; at++) {
      hash = nextHash(hash, old[at]!);
      const bit = bitOf(hash);
      if ((filter[bit >>> 5]! & (1 << (bit & 31))) !== 0 && at >= SEED - 1) this.note(hash, at - SEED + 1);
    }
    return { length: places.length, places: places.items, symbols: found.items };
  }

  private note(hash: number, place: number): void {
    for (let symbol = this.table.firstOf(hash); symbol >= 0; symbol = this.table.after(symbol)) {
      this.places.push(place);
      this.found.push(symbol);
    }
  }
}
