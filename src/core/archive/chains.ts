import { SEED, type SeedHits } from './seeds.ts';

/** Seeds belong to one stretch when they lie so near each other, and when as much lies between them on both sides, give or take. */
const chainGap = 60;
const chainShift = 14;
/** Symbols in seeds from which a stretch is worth an alignment. */
const chainLength = 8;
/** Chains stand in columns by how far their two sides are shifted: what a seed goes on with is in its own or in a neighbour. */
const COLUMN_BITS = 4;

/** A place of each text, on the longest piece of a chain that stands without a change: its first seed may be there by chance. */
export interface Anchor {
  readonly from: number;
  readonly to: number;
}

/** What a chain is remembered by, one number after another: most seeds are alone, and an object for each would cost more than all else. */
const FROM = 0;
const TO = 1;
/** Symbols that its seeds hold. */
const MATCHED = 2;
/** Length of its last piece without a change, and of its longest. */
const PIECE = 3;
const LONGEST = 4;
const ANCHOR_FROM = 5;
const ANCHOR_TO = 6;
const FIELDS = 7;

/** Puts the seeds of one old text after another together to chains: seeds that follow each other on both sides. */
export class ChainBuilder {
  /** The chain that went on last in each column, one more than its number; what an earlier text left there is no chain now. */
  private columns = new Uint32Array(0);
  private chains = new Uint32Array(0);
  private used: number[] = [];

  /** The anchors of the chains of a text that are worth an alignment, in its order. */
  anchorsOf({ symbols, places, length }: SeedHits): Anchor[] {
    // One seed makes no chain. No place is behind the last one, so that no shift is below zero.
    if (length < 2) return [];
    if (this.chains.length < length * FIELDS) this.chains = new Uint32Array(2 * length * FIELDS);
    const most = places[length - 1]!;
    let count = 0;
    for (let index = 0; index < length; index++) {
      const from = symbols[index]!;
      const to = places[index]!;
      const column = ((from - to + most) >> COLUMN_BITS) + 1;
      let chain = this.goingOn(column, from, to);
      if (chain < 0) this.begin((chain = count++ * FIELDS), from, to);
      else this.add(chain, from, to);
      this.put(column, chain);
    }
    for (const column of this.used) this.columns[column] = 0;
    this.used.length = 0;
    return this.worthy(count);
  }

  private worthy(count: number): Anchor[] {
    const { chains } = this;
    const found: Anchor[] = [];
    for (let chain = 0; chain < count * FIELDS; chain += FIELDS)
      if (chains[chain + MATCHED]! >= chainLength)
        found.push({ from: chains[chain + ANCHOR_FROM]!, to: chains[chain + ANCHOR_TO]! });
    return found;
  }

  private begin(chain: number, from: number, to: number): void {
    const { chains } = this;
    chains[chain + FROM] = chains[chain + ANCHOR_FROM] = from;
    chains[chain + TO] = chains[chain + ANCHOR_TO] = to;
    chains[chain + MATCHED] = chains[chain + PIECE] = chains[chain + LONGEST] = SEED;
  }

  private add(chain: number, from: number, to: number): void {
    const { chains } = this;
    const more = from - chains[chain + FROM]!;
    const moreTo = to - chains[chain + TO]!;
    chains[chain + MATCHED]! += Math.min(SEED, more, moreTo);
    const piece = (chains[chain + PIECE] = more === moreTo && more <= SEED ? chains[chain + PIECE]! + more : SEED);
    if (piece > chains[chain + LONGEST]!) {
      chains[chain + LONGEST] = piece;
      chains[chain + ANCHOR_FROM] = from;
      chains[chain + ANCHOR_TO] = to;
    }
    chains[chain + FROM] = from;
    chains[chain + TO] = to;
  }

  /** The chain that a seed may be the next one of; -1 where there is none. */
  private goingOn(column: number, from: number, to: number): number {
    const { columns, chains } = this;
    for (let one = 0; one < 3; one++) {
      const known = columns[column + (one === 2 ? -1 : one)] ?? 0;
      if (known === 0) continue;
      const chain = known - 1;
      const more = from - chains[chain + FROM]!;
      const shift = more - (to - chains[chain + TO]!);
      if (more > 0 && more <= chainGap && shift <= chainShift && shift >= -chainShift) return chain;
    }
    return -1;
  }

  private put(column: number, chain: number): void {
    if (column >= this.columns.length) {
      const grown = new Uint32Array(2 * column + 64);
      grown.set(this.columns);
      this.columns = grown;
    }
    if (this.columns[column] === 0) this.used.push(column);
    this.columns[column] = chain + 1;
  }
}
