import { alignAround, type Alignment } from './align.ts';
import type { Archive } from './archive-file.ts';
import { findSeeds, SEED } from './seeds.ts';
import { readSymbolRow, type SymbolRow } from './symbols.ts';

/** Stretches of a text and of one old text that are alike; `from` counts the symbols of the text, `to` those of the old one. */
export interface TextFragments {
  readonly text: number;
  readonly row: SymbolRow;
  readonly fragments: readonly Alignment[];
}

/** Seeds belong to one stretch when they lie so near each other, and when as much lies between them on both sides, give or take. */
const chainGap = 60;
const chainShift = 14;
/** Symbols in seeds from which a stretch is worth an alignment. */
const chainLength = 8;
/** So many chains are held open before those that nothing goes on with are laid aside. */
const openChains = 24;
/** Equal symbols, and their share, from which a stretch may be a part of a copy. */
const fragmentLength = 12;
const fragmentLikeness = 0.55;

/** Seeds that follow each other on both sides. */
class Chain {
  /** Symbols that its seeds hold. */
  matched = SEED;
  /** A place on the longest piece without a change: the first seed may be there by chance. */
  anchor: readonly [from: number, to: number];
  private piece = SEED;
  private longest = SEED;

  constructor(
    public lastFrom: number,
    public lastTo: number,
  ) {
    this.anchor = [lastFrom, lastTo];
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
      this.anchor = [from, to];
    }
    this.lastFrom = from;
    this.lastTo = to;
  }
}

/** Puts seeds of one old text, in its order, together to chains. */
function chainsOf(symbols: Uint32Array, places: Uint32Array, low: number, high: number, start: number): Chain[] {
  const done: Chain[] = [];
  let open: Chain[] = [];
  for (let index = low; index < high; index++) {
    const from = symbols[index]!;
    const to = places[index]! - start;
    const chain = open.findLast((one) => one.goesOn(from, to));
    if (chain !== undefined) {
      chain.add(from, to);
      continue;
    }
    open.push(new Chain(from, to));
    if (open.length <= openChains) continue;
    done.push(...open.filter((one) => to - one.lastTo > chainGap));
    open = open.filter((one) => to - one.lastTo <= chainGap);
  }
  return [...done, ...open].filter(({ matched }) => matched >= chainLength);
}

/** Follows a chain over what was changed; null where too little is alike. */
function align(left: Uint16Array, right: Uint16Array, { anchor }: Chain): Alignment | null {
  const copy = alignAround(left, anchor[0], right, anchor[1]);
  const length = Math.max(copy.fromEnd - copy.from, copy.toEnd - copy.to);
  return copy.equal >= fragmentLength && copy.equal >= fragmentLikeness * length ? copy : null;
}

const holds = (copy: Alignment, { anchor: [from, to] }: Chain): boolean =>
  copy.from <= from && from < copy.fromEnd && copy.to <= to && to < copy.toEnd;

/**
 * Everything in an archive that a text has in common with an old one, by old text. One pass over the archive finds where seeds of
 * the text stand; only what has several of them side by side is looked at.
 *
 * @param counts whether the seed that begins at a symbol tells anything
 */
export function findFragments(
  archive: Archive,
  left: Uint16Array,
  counts: (symbol: number) => boolean,
): TextFragments[] {
  const { places, symbols, textStarts } = findSeeds(archive, left, counts);
  const found: TextFragments[] = [];
  for (let text = 0, low = 0; text < archive.count && low < places.length; text++) {
    let high = low;
    while (high < places.length && places[high]! < textStarts[text + 1]!) high++;
    const chains = high - low < 2 ? [] : chainsOf(symbols, places, low, high, textStarts[text]!);
    low = high;
    if (chains.length === 0) continue;
    const row = readSymbolRow(archive.units, archive.textStarts[text]!, archive.textStarts[text + 1]!);
    const fragments: Alignment[] = [];
    for (const chain of chains) {
      if (fragments.some((copy) => holds(copy, chain))) continue;
      const copy = align(left, row.symbols, chain);
      if (copy !== null) fragments.push(copy);
    }
    if (fragments.length > 0) found.push({ text, row, fragments });
  }
  return found;
}
