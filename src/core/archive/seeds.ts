import type { Archive } from './archive-file.ts';
import { growable32 } from './growable.ts';
import { HAN, MASK, symbolKinds, wordEnd, wordSymbol } from './symbols.ts';

/** Symbols in a row by which two places are found to be alike: so few, that a passage one character in four of which was changed has some. */
export const SEED = 5;
const MULTIPLIER = 0x01000193;
/** A seed that stands in more places of the archive is the language's, and tells nothing. */
const mostPlaces = 400;
const FILTER_BITS = 20;

/** Places of the archive that begin with a seed of a text, in the order of the archive; symbols are counted through all texts. */
export interface SeedHits {
  readonly places: Uint32Array;
  /** The symbol of the compared text that each stands for. */
  readonly symbols: Uint32Array;
  /** The count of symbols before each text of the archive. */
  readonly textStarts: Uint32Array;
}

/** The seeds of a text by their hashes. */
class SeedTable {
  private readonly filter = new Uint8Array(1 << FILTER_BITS);
  private readonly first = new Map<number, number>();
  private readonly next: Int32Array;
  private readonly counts: Uint16Array;

  constructor(symbols: Uint16Array, counts: (symbol: number) => boolean) {
    this.next = new Int32Array(symbols.length).fill(-1);
    this.counts = new Uint16Array(symbols.length);
    for (let at = symbols.length - SEED; at >= 0; at--) {
      if (!counts(at)) continue;
      let hash = 0;
      for (let index = at; index < at + SEED; index++) hash = (Math.imul(hash, MULTIPLIER) + symbols[index]!) | 0;
      this.filter[slotOf(hash)] = 1;
      this.next[at] = this.first.get(hash) ?? -1;
      this.first.set(hash, at);
    }
  }

  mayHold(hash: number): boolean {
    return this.filter[slotOf(hash)] === 1;
  }

  /** Tells of each symbol that begins with the seed, unless it has been told of too often. */
  each(hash: number, found: (symbol: number) => void): void {
    let at = this.first.get(hash) ?? -1;
    if (at < 0 || ++this.counts[at]! > mostPlaces) return;
    for (; at >= 0; at = this.next[at]!) found(at);
  }
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 12)) & ((1 << FILTER_BITS) - 1);

/** What the oldest symbol of a seed has been multiplied by when the next one has come. */
const top = (() => {
  let power = 1;
  for (let symbol = 0; symbol < SEED; symbol++) power = Math.imul(power, MULTIPLIER);
  return power;
})();

/** Reads the symbols of a range of units and tells where each seed that the table may hold ends; returns how many symbols there were. */
function scan(
  units: Uint16Array,
  from: number,
  to: number,
  table: SeedTable,
  found: (hash: number, count: number) => void,
): number {
  const kinds = symbolKinds();
  const ring = new Uint16Array(8);
  let hash = 0;
  let count = 0;
  let last = 0;
  for (let at = from; at < to;) {
    const unit = units[at]!;
    const kind = kinds[unit]!;
    const begin = at++;
    if (kind === 0) continue;
    let symbol = unit;
    if (kind !== HAN) {
      at = wordEnd(units, begin, to);
      symbol = wordSymbol(units, begin, at);
      if (symbol === MASK && last === MASK) continue;
    }
    last = symbol;
    hash = (Math.imul(hash, MULTIPLIER) + symbol) | 0;
    if (count >= SEED) hash = (hash - Math.imul(ring[(count - SEED) & 7]!, top)) | 0;
    ring[count++ & 7] = symbol;
    if (count >= SEED && table.mayHold(hash)) found(hash, count);
  }
  return count;
}

/**
 * Every place of an archive where a seed of a text stands, found in one pass over its texts.
 *
 * @param counts whether the seed that begins at a symbol is to be looked for
 */
export function findSeeds(archive: Archive, symbols: Uint16Array, counts: (symbol: number) => boolean): SeedHits {
  const table = new SeedTable(symbols, counts);
  const places = growable32();
  const found = growable32();
  const textStarts = new Uint32Array(archive.count + 1);
  for (let text = 0; text < archive.count; text++) {
    const begin = textStarts[text]!;
    const note = (hash: number, count: number): void =>
      table.each(hash, (symbol) => {
        places.push(begin + count - SEED);
        found.push(symbol);
      });
    const { units, textStarts: starts } = archive;
    textStarts[text + 1] = begin + scan(units, starts[text]!, starts[text + 1]!, table, note);
  }
  return { places: places.finish(), symbols: found.finish(), textStarts };
}
