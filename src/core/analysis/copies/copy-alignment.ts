/** Two stretches of one symbol text that are alike: `[from, fromEnd)` stands before `[to, toEnd)`. */
export interface AlignedCopy {
  readonly from: number;
  readonly fromEnd: number;
  readonly to: number;
  readonly toEnd: number;
  /** Symbols that are the same on both sides, in order. */
  readonly equal: number;
}

/** How much of the longer side is equal, 0…1. */
export const likenessOf = ({ from, fromEnd, to, toEnd, equal }: AlignedCopy): number =>
  equal / Math.max(fromEnd - from, toEnd - to);

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
  const follower = new Follower(symbols);
  const { mask, places } = seedPlaces(symbols.length);
  let hash = 0;
  let covered = 0;
  for (let at = 0; at + SEED <= symbols.length; at++) {
    hash = at === 0 ? firstHash(symbols) : nextHash(hash, symbols[at - 1]!, symbols[at + SEED - 1]!);
    const slot = 2 * ((hash ^ (hash >>> 15)) & mask);
    const last = places[slot]!;
    const before = places[slot + 1]!;
    // The index is kept complete; what has been followed already is not looked for.
    places[slot + 1] = last;
    places[slot] = at | (hash & ~mask);
    if (at < covered) continue;
    const isLast = isSeed(symbols, last, at, hash, mask);
    if (!isLast && !isSeed(symbols, before, at, hash, mask)) continue;
    const copy = follower.follow((isLast ? last : before) & mask, at, covered);
    copies.push(copy);
    covered = Math.max(covered, copy.toEnd);
  }
  return copies;
}

const NOWHERE = -1;

/**
 * Room for the last two places of each seed, by the hash of its symbols; both lie side by side, since a look into a large table is
 * what costs. There are more slots than places, so above its place an entry has those bits of the hash that the slot does not tell.
 */
function seedPlaces(length: number): { readonly mask: number; readonly places: Int32Array } {
  let size = 1024;
  while (size < length) size *= 2;
  return { mask: size - 1, places: new Int32Array(2 * size).fill(NOWHERE) };
}

const MULTIPLIER = 0x01000193;
const TOP = Array.from({ length: SEED - 1 }).reduce((power: number) => Math.imul(power, MULTIPLIER), 1);

function firstHash(symbols: Uint16Array): number {
  let hash = 0;
  for (let at = 0; at < SEED; at++) hash = (Math.imul(hash, MULTIPLIER) + symbols[at]!) | 0;
  return hash;
}

const nextHash = (hash: number, gone: number, come: number): number =>
  (Math.imul((hash - Math.imul(gone, TOP)) | 0, MULTIPLIER) + come) | 0;

/** Whether an entry of the index is an earlier place of the seed at a place. */
function isSeed(symbols: Uint16Array, entry: number, at: number, hash: number, mask: number): boolean {
  if (entry === NOWHERE || ((entry ^ hash) & ~mask) !== 0) return false;
  const earlier = entry & mask;
  for (let index = 0; index < SEED; index++) if (symbols[earlier + index] !== symbols[at + index]) return false;
  return true;
}

/** Where an alignment ends in one direction: the first places past it, and how many symbols were equal. */
interface Reach {
  readonly from: number;
  readonly to: number;
  readonly equal: number;
}

/** Symbols of a side that are compared where a copy may go on behind what is skipped. */
const WINDOW = SKIP + RESUME;

class Follower {
  /** At which places of a window a symbol stands, as bits; empty between two looks. */
  readonly #standing = new Uint32Array(0x10000);
  /** For each place of the other window, at which places of this one the same symbol stands. */
  readonly #same = new Uint32Array(WINDOW);
  /** What {@link findResume} has found to skip. */
  #skippedFrom = 0;
  #skippedTo = 0;

  constructor(private readonly symbols: Uint16Array) {}

  /** Follows two places forward and backward; the stretches do not run into each other, nor back before `floor`. */
  follow(earlier: number, at: number, floor: number): AlignedCopy {
    const ahead = this.extend(earlier, at, 1, at, this.symbols.length);
    const back = this.extend(earlier - 1, at - 1, -1, -1, Math.max(floor - 1, ahead.from - 1));
    return {
      from: back.from + 1,
      fromEnd: Math.min(ahead.from, back.to + 1),
      to: back.to + 1,
      toEnd: ahead.to,
      equal: ahead.equal + back.equal,
    };
  }

  private extend(from: number, to: number, step: 1 | -1, fromStop: number, toStop: number): Reach {
    const { symbols } = this;
    let bestFrom = from;
    let bestTo = to;
    let bestEqual = 0;
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
      if (!this.findResume(from, to, step, Math.min(SKIP, fromLeft), Math.min(SKIP, toLeft))) break;
      score -= Math.max(this.#skippedFrom, this.#skippedTo) / 2;
      if (score < bestScore - DROP) break;
      from += this.#skippedFrom * step;
      to += this.#skippedTo * step;
    }
    return { from: bestFrom, to: bestTo, equal: bestEqual };
  }

  /** Finds the least that must be skipped on both sides, and of that the least on the first, so that the symbols are equal again. */
  private findResume(from: number, to: number, step: 1 | -1, fromLimit: number, toLimit: number): boolean {
    if (!this.compareWindows(from, to, step)) return false;
    const same = this.#same;
    let least = fromLimit + toLimit + 1;
    for (let other = 0; other <= toLimit; other++) {
      // Bits of the places from which as many symbols in a row are equal to those from the other place as are wanted.
      const runs = same[other]! & (same[other + 1]! >>> 1) & (same[other + 2]! >>> 2) & (same[other + 3]! >>> 3);
      if (runs === 0) continue;
      const skipped = 31 - Math.clz32(runs & -runs);
      if (skipped > fromLimit || skipped + other > least || (skipped + other === least && skipped > this.#skippedFrom))
        continue;
      least = skipped + other;
      this.#skippedFrom = skipped;
      this.#skippedTo = other;
    }
    return least <= fromLimit + toLimit;
  }

  /** Notes which symbols of two windows are equal; false where none are. */
  private compareWindows(from: number, to: number, step: 1 | -1): boolean {
    const { symbols } = this;
    const standing = this.#standing;
    const same = this.#same;
    for (let index = 0, at = from; index < WINDOW; index++, at += step)
      if (at >= 0 && at < symbols.length) standing[symbols[at]!]! |= 1 << index;
    let any = 0;
    for (let index = 0, at = to; index < WINDOW; index++, at += step)
      any |= same[index] = at >= 0 && at < symbols.length ? standing[symbols[at]!]! : 0;
    for (let index = 0, at = from; index < WINDOW; index++, at += step)
      if (at >= 0 && at < symbols.length) standing[symbols[at]!] = 0;
    return any !== 0;
  }
}
