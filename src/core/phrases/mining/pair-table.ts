/**
 * Numbers pairs of numbers in the order in which they first come: a hash table without objects, that grows.
 *
 *     const table = new PairTable();
 *     table.add(7, 9) // 0
 *     table.add(7, 9) // 0
 */
export class PairTable {
  #slots: Int32Array;
  #mask: number;
  #size = 0;
  /** First and second number of each pair, by its own number. */
  firsts: Int32Array;
  seconds: Int32Array;

  /** @param capacity how many pairs are expected; more are no error. */
  constructor(capacity = 1 << 12) {
    let slots = 1 << 12;
    while (slots < capacity * 2) slots *= 2;
    this.#slots = new Int32Array(slots).fill(-1);
    this.#mask = slots - 1;
    this.firsts = new Int32Array(slots >> 1);
    this.seconds = new Int32Array(slots >> 1);
  }

  get size(): number {
    return this.#size;
  }

  /** How many pairs fit before the table grows. */
  get capacity(): number {
    return this.firsts.length;
  }

  /** The number of a pair, a new one when it was never added. */
  add(first: number, second: number): number {
    let slot = this.#slotOf(first, second);
    const known = this.#slots[slot]!;
    if (known >= 0) return known;
    if (this.#size === this.firsts.length) {
      this.#grow();
      slot = this.#slotOf(first, second);
    }
    const entry = this.#size++;
    this.#slots[slot] = entry;
    this.firsts[entry] = first;
    this.seconds[entry] = second;
    return entry;
  }

  #slotOf(first: number, second: number): number {
    const slots = this.#slots;
    const { firsts, seconds } = this;
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & this.#mask;
    for (;;) {
      const entry = slots[slot]!;
      if (entry < 0 || (firsts[entry] === first && seconds[entry] === second)) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  #grow(): void {
    this.firsts = grown(this.firsts);
    this.seconds = grown(this.seconds);
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    this.#mask = this.#slots.length - 1;
    for (let entry = 0; entry < this.#size; entry++) {
      this.#slots[this.#slotOf(this.firsts[entry]!, this.seconds[entry]!)] = entry;
    }
  }
}

/** The same numbers with room for as many again. */
export function grown(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
