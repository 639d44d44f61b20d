/** A stretch of symbols, half-open. */
interface Stretch {
  readonly from: number;
  readonly fromEnd: number;
}

/** Symbols that are noted together. */
const TOGETHER = 6;

/**
 * Stretches of a text by the places they cover: those over one place are found without a look at all of them.
 *
 *     const taken = new Stretches<Alignment>();
 *     taken.add(copy);
 *     taken.over(copy.from).includes(copy) // true
 */
export class Stretches<One extends Stretch> {
  readonly #parts = new Map<number, One[]>();

  add(one: One): void {
    for (let part = one.from >> TOGETHER; part << TOGETHER < one.fromEnd; part++) {
      const known = this.#parts.get(part);
      if (known === undefined) this.#parts.set(part, [one]);
      else known.push(one);
    }
  }

  /** In the order in which they were added. */
  over(place: number): readonly One[] {
    return (this.#parts.get(place >> TOGETHER) ?? []).filter(({ from, fromEnd }) => from <= place && place < fromEnd);
  }
}

/** The symbol in the middle of a stretch: whatever shares more than half of it covers that. */
export const middleOf = ({ from, fromEnd }: Stretch): number => (from + fromEnd) >> 1;
