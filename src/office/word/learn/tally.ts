/** Counts values by how many characters have them. */
export class Tally<Value extends string | number | boolean> {
  readonly #weights = new Map<Value, number>();

  add(value: Value | undefined, weight: number): void {
    if (value !== undefined && weight > 0) this.#weights.set(value, (this.#weights.get(value) ?? 0) + weight);
  }

  /** The value of most characters, the first of those that tie; undefined when nothing was counted. */
  get most(): Value | undefined {
    let best: Value | undefined;
    let heaviest = 0;
    for (const [value, weight] of this.#weights)
      if (weight > heaviest) {
        best = value;
        heaviest = weight;
      }
    return best;
  }
}
