/** Bits of a character in a key: no alphabet here has more than 8,192. */
const BITS = 8192;
/** Keys of two characters are smaller. */
const TWO = BITS * BITS;

/**
 * The key of a sequence that goes on with one more character, each told by its number in an alphabet; 0 is the empty sequence. Keys of up to
 * four characters are exact.
 *
 *     extended(extended(0, 5), 7) // 5 × 8,192 + 7
 */
export const extended = (key: number, unit: number): number => key * BITS + unit;

/** The key of the characters from `start` to `end`, four at most. */
export function keyOf(units: Uint16Array, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at++) key = extended(key, units[at]!);
  return key;
}

/** The bits of a key in all places of a number. */
function mixed(key: number): number {
  const high = key < TWO ? 0 : Math.floor(key / TWO);
  const low = high === 0 ? key : key - high * TWO;
  const spread = Math.imul(low ^ (low >>> 15) ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return (spread ^ (spread >>> 13)) >>> 0;
}

/** Numbers by the keys of sequences, in typed arrays: some hundred thousand take a few megabytes. What was never put in has 0. */
export class Counts {
  private readonly keys: Float64Array;
  private readonly values: Float32Array;
  private readonly mask: number;
  /** A bit for each key: most that were never put in are told by it alone, from a few kilobytes that stay at hand. */
  private readonly marks: Uint8Array;

  /** Room for so many sequences. */
  constructor(room: number) {
    const slots = 2 ** Math.ceil(Math.log2(room * 1.4));
    this.mask = slots - 1;
    this.keys = new Float64Array(slots);
    this.values = new Float32Array(slots);
    this.marks = new Uint8Array(slots);
  }

  of(key: number): number {
    const hash = mixed(key);
    if ((this.marks[(hash >>> 3) & this.mask]! & (1 << (hash & 7))) === 0) return 0;
    return this.values[this.slotOf(key, hash)]!;
  }

  add(key: number, value: number): void {
    const hash = mixed(key);
    this.marks[(hash >>> 3) & this.mask]! |= 1 << (hash & 7);
    const slot = this.slotOf(key, hash);
    this.keys[slot] = key;
    this.values[slot]! += value;
  }

  /** The slot that holds the key, or the free one where it would stand. */
  private slotOf(key: number, hash: number): number {
    let slot = (hash >>> 9) & this.mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }
}
