/** Two stretches of one symbol text that are alike: `[from, fromEnd)` stands before `[to, toEnd)`. */
export interface AlignedCopy {
  readonly from: number;
  readonly fromEnd: number;
  readonly to: number;
  readonly toEnd: number;
  /** Symbols that are the same on both sides, in order. */
  readonly equal: number;
}

/** Symbols in a row that must be equal for two places to be looked at. */
const SEED = 8;
/** Symbols that may be skipped on a side before the copy goes on, and how many must then be equal. */
const SKIP = 14;
const RESUME = 4;
/** What may be lost on the way before an alignment is given up; a skipped symbol costs half of what an equal one brings. */
const DROP = 16;

/**
 * Aligns a text with itself: from every seed that stands twice it follows both places while they stay alike, over
 * changed, added and missing symbols. A stretch that was followed is not begun again, so the work is linear.
 */
export function alignCopies(symbols: Uint16Array): AlignedCopy[] {
  const copies: AlignedCopy[] = [];
  const seeds = new SeedIndex(symbols);
  let covered = 0;
  for (let at = 0; at + SEED <= symbols.length; at++) {
    // Keeps the index complete; looks only where nothing has been followed yet.
    const earlier = seeds.add(at, at >= covered);
    if (earlier < 0) continue;
    const copy = follow(symbols, earlier, at, covered);
    copies.push(copy);
    covered = Math.max(covered, copy.toEnd);
  }
  return copies;
}

/** The last two places of each seed, by the hash of its symbols; both lie side by side, since a look into a large table is what costs. */
class SeedIndex {
  private readonly mask: number;
  private readonly places: Int32Array;
  private hash = 0;
  private next = 0;
  private readonly top: number;

  constructor(private readonly symbols: Uint16Array) {
    let size = 1024;
    while (size < symbols.length) size *= 2;
    this.mask = size - 1;
    this.places = new Int32Array(2 * size).fill(-1);
    let top = 1;
    for (let power = 1; power < SEED; power++) top = Math.imul(top, MULTIPLIER);
    this.top = top;
  }

  /** Notes the seed at a place, in order; with `look` returns an earlier place of the same seed, or -1. */
  add(at: number, look: boolean): number {
    const { symbols, places } = this;
    let { hash } = this;
    if (at > 0) hash = (hash - Math.imul(symbols[at - 1]!, this.top)) | 0;
    while (this.next < at + SEED) hash = (Math.imul(hash, MULTIPLIER) + symbols[this.next++]!) | 0;
    this.hash = hash;
    const slot = 2 * ((hash ^ (hash >>> 15)) & this.mask);
    const last = places[slot]!;
    const before = places[slot + 1]!;
    places[slot + 1] = last;
    places[slot] = at;
    if (!look || last < 0) return -1;
    if (this.isSame(last, at)) return last;
    return before >= 0 && this.isSame(before, at) ? before : -1;
  }

  private isSame(earlier: number, at: number): boolean {
    for (let index = 0; index < SEED; index++)
      if (this.symbols[earlier + index] !== this.symbols[at + index]) return false;
    return true;
  }
}

const MULTIPLIER = 0x01000193;

/** Follows two places forward and backward; the stretches do not run into each other, nor back before `floor`. */
function follow(symbols: Uint16Array, earlier: number, at: number, floor: number): AlignedCopy {
  const ahead = extend(symbols, earlier, at, 1, at, symbols.length);
  const back = extend(symbols, earlier - 1, at - 1, -1, -1, Math.max(floor - 1, ahead.from - 1));
  return {
    from: back.from + 1,
    fromEnd: Math.min(ahead.from, back.to + 1),
    to: back.to + 1,
    toEnd: ahead.to,
    equal: ahead.equal + back.equal,
  };
}

/** Where an alignment ends in one direction: the first places past it, and how many symbols were equal. */
interface Reach {
  readonly from: number;
  readonly to: number;
  readonly equal: number;
}

function extend(symbols: Uint16Array, from: number, to: number, step: 1 | -1, fromStop: number, toStop: number): Reach {
  let [bestFrom, bestTo, bestEqual] = [from, to, 0];
  let equal = 0;
  let score = 0;
  let bestScore = 0;
  for (;;) {
    const fromLeft = (fromStop - from) * step;
    const toLeft = (toStop - to) * step;
    if (fromLeft <= 0 || toLeft <= 0) break;
    if (symbols[from] === symbols[to]) {
      from += step;
      to += step;
      equal++;
      score++;
      if (score > bestScore) {
        bestScore = score;
        bestFrom = from;
        bestTo = to;
        bestEqual = equal;
      }
      continue;
    }
    const skip = findResume(symbols, from, to, step, Math.min(SKIP, fromLeft), Math.min(SKIP, toLeft));
    if (skip === null) break;
    score -= Math.max(skip.from, skip.to) / 2;
    if (score < bestScore - DROP) break;
    from += skip.from * step;
    to += skip.to * step;
  }
  return { from: bestFrom, to: bestTo, equal: bestEqual };
}

/** The least that must be skipped on both sides so that the symbols are equal again. */
function findResume(
  symbols: Uint16Array,
  from: number,
  to: number,
  step: number,
  fromLimit: number,
  toLimit: number,
): { from: number; to: number } | null {
  for (let total = 1; total <= fromLimit + toLimit; total++)
    for (let skipped = Math.max(0, total - toLimit); skipped <= Math.min(total, fromLimit); skipped++) {
      const other = total - skipped;
      let same = 0;
      while (same < RESUME && symbols[from + (skipped + same) * step] === symbols[to + (other + same) * step]) same++;
      if (same === RESUME) return { from: skipped, to: other };
    }
  return null;
}
