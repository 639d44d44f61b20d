import { hasBarrier, type SymbolText } from './near-duplicates-symbols.ts';

/** A stretch of symbols found twice with few changes: `a` before `b`, half-open, `matched` symbols equal. */
export interface Fragment {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
  readonly matched: number;
}

/** Symbols that must be equal before a place is looked at: long enough to be rare, short enough to live between changes. */
const SEED = 6;
/** Earlier places tried for one seed, and links followed to find them; the bound that keeps the search linear. */
const CANDIDATES = 4;
const STEPS = 10;
/** A copy nearer than this to its model is an echo in a list (确诊X例，死亡X例), not a copy. */
const NEAREST = 24;
/** Fragments with fewer equal symbols are dropped: they are phrases. */
const SMALLEST = 12;
/** Inside a run this long no other model is looked for: it has been found. */
const FOUND = 48;
/** Most symbols one run reads backwards over, for a seed that its first, frequent words hid. */
const BACK = 16;

const BASE = 0x01000193;
const DIAGONALS = 1 << 14;
const CHAINS = 1 << 12;
/** Diagonals are bundled by this many so that a few words put in or left out stay with their chain. */
const BUNDLE = 5;

/** Runs that belong together, at one slot per bundle of diagonals. */
interface Chain {
  aStart: number;
  aEnd: number;
  bStart: number;
  bEnd: number;
  matched: number;
}

/** Chains equal runs into fragments, in order of the later copy; knows only what is open, so memory is bounded. */
class Chains {
  readonly fragments: Fragment[] = [];
  private readonly slots = Array.from({ length: CHAINS }, (): Chain => ({
    aStart: 0,
    aEnd: 0,
    bStart: 0,
    bEnd: 0,
    matched: 0,
  }));

  constructor(private readonly symbols: Uint16Array) {}

  add(a: number, b: number, length: number): void {
    const bundle = (b - a) >> BUNDLE;
    for (let near = bundle - 1; near <= bundle + 1; near++) {
      if (this.join(this.slots[near & (CHAINS - 1)]!, a, b, length)) return;
    }
    const chain = this.slots[bundle & (CHAINS - 1)]!;
    this.close(chain);
    chain.aStart = a;
    chain.aEnd = a + length;
    chain.bStart = b;
    chain.bEnd = b + length;
    chain.matched = length;
  }

  finish(): Fragment[] {
    for (const chain of this.slots) this.close(chain);
    return this.fragments;
  }

  private join(chain: Chain, a: number, b: number, length: number): boolean {
    if (chain.matched === 0) return false;
    const aGap = a - chain.aEnd;
    const bGap = b - chain.bEnd;
    const trim = Math.max(0, -aGap, -bGap);
    if (length - trim < 3) return trim < length && aGap >= -length && bGap >= -length;
    const reach = 4 + length + Math.min(chain.matched, 32) / 2;
    if (aGap > reach || bGap > reach || chain.bStart > b || chain.aStart > a) return false;
    if (hasBarrier(this.symbols, chain.aEnd, a) || hasBarrier(this.symbols, chain.bEnd, b)) return false;
    chain.matched += length - trim + (aGap === bGap ? this.equalBetween(chain, aGap) : 0);
    chain.aEnd = a + length;
    chain.bEnd = b + length;
    return true;
  }

  /** Equal symbols in a gap of replaced words: too short for a seed of their own. */
  private equalBetween(chain: Chain, gap: number): number {
    let equal = 0;
    for (let step = 0; step < gap; step++) {
      if (this.symbols[chain.aEnd + step] === this.symbols[chain.bEnd + step]) equal++;
    }
    return equal;
  }

  private close(chain: Chain): void {
    if (chain.matched >= SMALLEST && this.isVaried(chain.bStart)) this.fragments.push({ ...chain });
    chain.matched = 0;
  }

  /** A few symbols over and over are a list of blanks, and would make fragments without end. */
  private isVaried(start: number): boolean {
    return new Set(this.symbols.subarray(start, start + SMALLEST)).size >= SMALLEST / 2;
  }
}

/** Where equal seeds stood before, newest first: a table of heads and a link from each place to the one before. */
class SeedIndex {
  private readonly heads: Int32Array;
  private readonly links: Int32Array;
  private readonly shift: number;

  constructor(symbols: number) {
    const bits = Math.min(22, Math.max(8, Math.ceil(Math.log2(symbols + 1)) - 1));
    this.heads = new Int32Array(1 << bits).fill(-1);
    this.links = new Int32Array(symbols);
    this.shift = 32 - bits;
  }

  /** Enters a place and returns the newest earlier one of the same slot, −1 for none. */
  enter(hash: number, place: number): number {
    const slot = Math.imul(hash, 0x9e3779b1) >>> this.shift;
    const before = this.heads[slot]!;
    this.links[place] = before;
    this.heads[slot] = place;
    return before;
  }

  before(place: number): number {
    return this.links[place]!;
  }
}

/** How far each diagonal has been read already, so that a long copy is read once and not at each of its seeds. */
class Diagonals {
  private readonly names = new Int32Array(DIAGONALS);
  private readonly ends = new Int32Array(DIAGONALS);

  readUpTo(diagonal: number): number {
    const slot = diagonal & (DIAGONALS - 1);
    return this.names[slot] === diagonal ? this.ends[slot]! : 0;
  }

  mark(diagonal: number, end: number): void {
    const slot = diagonal & (DIAGONALS - 1);
    this.names[slot] = diagonal;
    this.ends[slot] = end;
  }
}

const seedsEqual = (symbols: Uint16Array, a: number, b: number): boolean => {
  for (let step = 0; step < SEED; step++) if (symbols[a + step] !== symbols[b + step]) return false;
  return true;
};

/**
 * Finds stretches that occur twice, changed or not, in one pass: seeds of equal symbols are extended to runs, runs
 * near one diagonal are chained. `skipped` paragraphs are neither searched nor found (known to equal an earlier one).
 * Time is linear, with at most {@link CANDIDATES} places tried per symbol.
 */
export function findFragments(source: SymbolText, skipped: (paragraph: number) => boolean): Fragment[] {
  const { symbols, starts } = source;
  const search = new Search(symbols);
  let paragraph = 0;
  while (paragraph + 1 < starts.length) {
    let end = paragraph;
    while (end + 1 < starts.length && !skipped(end)) end++;
    if (end > paragraph) search.read(starts[paragraph]!, starts[end]!);
    paragraph = end + 1;
  }
  return search.chains.finish();
}

class Search {
  readonly chains: Chains;
  private readonly index: SeedIndex;
  private readonly diagonals = new Diagonals();
  /** Places before this one lie in a long run. */
  private found = 0;

  constructor(private readonly symbols: Uint16Array) {
    this.chains = new Chains(symbols);
    this.index = new SeedIndex(symbols.length);
  }

  read(from: number, to: number): void {
    if (to - from < SEED) return;
    let top = 1;
    for (let step = 0; step < SEED; step++) top = Math.imul(top, BASE);
    let hash = 0;
    for (let at = from; at < to; at++) {
      hash = Math.imul(hash, BASE) + this.symbols[at]!;
      if (at - from >= SEED) hash = (hash - Math.imul(top, this.symbols[at - SEED]!)) | 0;
      const place = at - SEED + 1;
      if (place < from) continue;
      const newest = this.index.enter(hash, place);
      if (newest >= 0 && place >= this.found) this.tryPlaces(place, newest, from, to);
    }
  }

  private tryPlaces(place: number, newest: number, from: number, to: number): void {
    let tried = 0;
    let earlier = newest;
    for (let step = 0; step < STEPS && earlier >= 0 && tried < CANDIDATES; step++) {
      if (place - earlier >= NEAREST && seedsEqual(this.symbols, earlier, place)) {
        tried++;
        if (this.diagonals.readUpTo(place - earlier) <= place) this.extend(earlier, place, from, to);
      }
      earlier = this.index.before(earlier);
    }
  }

  /** Reads the run of equal symbols around a seed. The copies may not overlap. */
  private extend(a: number, b: number, from: number, to: number): void {
    const { symbols } = this;
    const diagonal = b - a;
    let length = SEED;
    const longest = Math.min(to - b, diagonal);
    while (length < longest && symbols[a + length] === symbols[b + length]) length++;
    const floor = Math.max(this.diagonals.readUpTo(diagonal), b - BACK, from);
    let back = 0;
    while (
      b - back > floor &&
      a - back > 0 &&
      length + back < diagonal &&
      symbols[a - back - 1] === symbols[b - back - 1]
    )
      back++;
    this.diagonals.mark(diagonal, b + length);
    if (length >= FOUND) this.found = b + length - SEED;
    this.chains.add(a - back, b - back, length + back);
  }
}
