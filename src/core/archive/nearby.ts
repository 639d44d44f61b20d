import { alignAround, type Alignment } from './align.ts';

/** Symbols in a row by which two places are found to be alike beside a stretch that is known. */
const NEARBY_SEED = 3;
/** So far on both sides of a stretch, and of its place in the old text, is looked. */
const reach = 120;
const oldReach = 200;
/** Equal symbols of a stretch from which others are looked for beside it, and of these. */
const anchorLength = 18;
const nearbyLength = 8;
const nearbyLikeness = 0.6;

const SLOTS = 1024;
const MULTIPLIER = 0x01000193;

/** The places of a text by the few symbols that stand there. */
class Places {
  private readonly heads = new Int32Array(SLOTS);
  private readonly next = new Int32Array(2 * SLOTS);
  private from = 0;

  /** Takes in the places of `[from, to)`. */
  read(symbols: Uint16Array, from: number, to: number): void {
    this.heads.fill(-1);
    this.from = from;
    for (let at = Math.min(to, from + 2 * SLOTS) - NEARBY_SEED; at >= from; at--) {
      const slot = slotOf(symbols, at);
      this.next[at - from] = this.heads[slot]!;
      this.heads[slot] = at - from;
    }
  }

  /** Tells of the places where there may stand what stands at one of another text. */
  each(symbols: Uint16Array, place: number, found: (at: number) => void): void {
    for (let at = this.heads[slotOf(symbols, place)]!; at >= 0; at = this.next[at]!) found(at + this.from);
  }
}

function slotOf(symbols: Uint16Array, at: number): number {
  let hash = 0;
  for (let index = at; index < at + NEARBY_SEED; index++) hash = Math.imul(hash, MULTIPLIER) + symbols[index]!;
  return (hash ^ (hash >>> 11)) & (SLOTS - 1);
}

const sameAt = (left: Uint16Array, from: number, right: Uint16Array, to: number): boolean => {
  for (let index = 0; index < NEARBY_SEED; index++) if (left[from + index] !== right[to + index]) return false;
  return true;
};

/** Looks for shorter stretches beside those that are known: sentences in another order, and what stands behind a longer change. */
export class NearbyFinder {
  private readonly places = new Places();

  /** The known stretches of a text and what was found beside them. */
  find(left: Uint16Array, right: Uint16Array, known: readonly Alignment[]): Alignment[] {
    const all = [...known];
    for (const anchor of known) if (anchor.equal >= anchorLength) this.beside(left, right, anchor, all);
    return all;
  }

  private beside(left: Uint16Array, right: Uint16Array, anchor: Alignment, all: Alignment[]): void {
    this.places.read(left, Math.max(0, anchor.from - reach), Math.min(left.length, anchor.fromEnd + reach));
    const end = Math.min(right.length, anchor.toEnd + oldReach) - NEARBY_SEED;
    for (let to = Math.max(0, anchor.to - oldReach); to <= end; to++)
      this.places.each(right, to, (from) => {
        if (!sameAt(left, from, right, to)) return;
        if (all.some((one) => from >= one.from && from < one.fromEnd)) return;
        const copy = alignAround(left, from, right, to);
        const length = Math.max(copy.fromEnd - copy.from, copy.toEnd - copy.to);
        if (copy.equal >= nearbyLength && copy.equal >= nearbyLikeness * length) all.push(copy);
      });
  }
}
