import { SEED, type SeedHits } from './seeds.ts';

/** Seeds belong to one stretch when they lie so near each other, and when as much lies between them on both sides, give or take. */
const chainGap = 60;
const chainShift = 14;
/** Symbols in seeds from which a stretch is worth an alignment. */
const chainLength = 8;
/** Chains stand in columns by how far their two sides are shifted: what a seed goes on with is in its own or in a neighbour. */
const COLUMN_BITS = 4;

/** Seeds that follow each other on both sides. */
export class Chain {
  /** Symbols that its seeds hold. */
  matched = SEED;
  /** A place on the longest piece without a change: the first seed may be there by chance. */
  anchorFrom: number;
  anchorTo: number;
  private piece = SEED;
  private longest = SEED;

  constructor(
    public lastFrom: number,
    public lastTo: number,
  ) {
    this.anchorFrom = lastFrom;
    this.anchorTo = lastTo;
  }

  /** Whether a seed may be the next one. */
  goesOn(from: number, to: number): boolean {
    const more = from - this.lastFrom;
    return more > 0 && more <= chainGap && Math.abs(more - (to - this.lastTo)) <= chainShift;
  }

  add(from: number, to: number): void {
    const more = from - this.lastFrom;
    this.matched += Math.min(SEED, more, Math.max(0, to - this.lastTo));
    this.piece = more === to - this.lastTo && more <= SEED ? this.piece + more : SEED;
    if (this.piece > this.longest) {
      this.longest = this.piece;
      this.anchorFrom = from;
      this.anchorTo = to;
    }
    this.lastFrom = from;
    this.lastTo = to;
  }
}

/** Puts the seeds of one old text after another together to chains. */
export class ChainBuilder {
  /** The chain that went on last in each column, one more than its number in `chains`; what an earlier text left there is no chain now. */
  private columns = new Uint32Array(0);
  private chains: Chain[] = [];
  private used: number[] = [];

  /** The chains of a text that are worth an alignment, in its order. */
  chainsOf({ symbols, places, length }: SeedHits): Chain[] {
    this.chains = [];
    // One seed makes no chain. No place is behind the last one, so that no shift is below zero.
    if (length < 2) return this.chains;
    const most = places[length - 1]!;
    for (let index = 0; index < length; index++) {
      const from = symbols[index]!;
      const to = places[index]!;
      const column = ((from - to + most) >> COLUMN_BITS) + 1;
      let number = this.goingOn(column, from, to);
      if (number === 0) number = this.chains.push(new Chain(from, to));
      else this.chains[number - 1]!.add(from, to);
      this.put(column, number);
    }
    for (const column of this.used) this.columns[column] = 0;
    this.used.length = 0;
    return this.chains.filter(({ matched }) => matched >= chainLength);
  }

  private goingOn(column: number, from: number, to: number): number {
    for (const one of [column, column - 1, column + 1]) {
      const number = this.columns[one] ?? 0;
      if (number > 0 && this.chains[number - 1]!.goesOn(from, to)) return number;
    }
    return 0;
  }

  private put(column: number, number: number): void {
    if (column >= this.columns.length) {
      const grown = new Uint32Array(2 * column + 64);
      grown.set(this.columns);
      this.columns = grown;
    }
    if (this.columns[column] === 0) this.used.push(column);
    this.columns[column] = number;
  }
}
