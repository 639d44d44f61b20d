/** How often a word stands in a text, overlapping places counted, and where first (UTF-16 offset); -1 where it does not. */
export interface Occurrences {
  readonly count: number;
  readonly first: number;
}

/** One step of the automaton, by the state it begins in and the UTF-16 unit that follows. */
const stepOf = (state: number, unit: number): number => state * 0x10000 + unit;

/**
 * Any number of words looked for in one pass over a text (Aho and Corasick 1975): time depends on the lengths of the words and of the text alone.
 *
 *     new WordOccurrences(['好好', '学习']).in('好好好学习') // [{ count: 2, first: 0 }, { count: 1, first: 3 }]
 */
export class WordOccurrences {
  readonly #steps = new Map<number, number>();
  /** Of each state the longest other one that its words end with; in the order in which states are reached from the beginning. */
  readonly #shorter: number[] = [0];
  readonly #order: number[] = [];
  readonly #lengths: readonly number[];
  /** The states in which the words end. */
  readonly #ends: readonly number[];

  constructor(words: readonly string[]) {
    const reached: { readonly from: number; readonly unit: number; readonly depth: number }[] = [];
    this.#lengths = words.map((word) => word.length);
    this.#ends = words.map((word) => {
      let state = 0;
      for (let at = 0; at < word.length; at++) {
        const step = stepOf(state, word.charCodeAt(at));
        if (!this.#steps.has(step)) {
          reached.push({ from: state, unit: word.charCodeAt(at), depth: at + 1 });
          this.#steps.set(step, reached.length);
        }
        state = this.#steps.get(step)!;
      }
      return state;
    });
    this.#order = reached.map((_, index) => index + 1).sort((a, b) => reached[a - 1]!.depth - reached[b - 1]!.depth);
    for (const state of this.#order) {
      const { from, unit, depth } = reached[state - 1]!;
      this.#shorter[state] = depth === 1 ? 0 : this.#next(this.#shorter[from]!, unit);
    }
  }

  #next(from: number, unit: number): number {
    for (let state = from; ; state = this.#shorter[state]!) {
      const next = this.#steps.get(stepOf(state, unit));
      if (next !== undefined) return next;
      if (state === 0) return 0;
    }
  }

  /** Of each word, in the order in which they were given; an empty one stands nowhere. */
  in(text: string): readonly Occurrences[] {
    const counts = new Float64Array(this.#shorter.length);
    const firstEnds = new Float64Array(this.#shorter.length).fill(Infinity);
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = this.#next(state, text.charCodeAt(at));
      counts[state]!++;
      if (firstEnds[state] === Infinity) firstEnds[state] = at + 1;
    }
    for (const longer of [...this.#order].reverse()) {
      const shorter = this.#shorter[longer]!;
      counts[shorter]! += counts[longer]!;
      firstEnds[shorter] = Math.min(firstEnds[shorter]!, firstEnds[longer]!);
    }
    return this.#ends.map((end, index) => {
      const count = end === 0 ? 0 : counts[end]!;
      return { count, first: count === 0 ? -1 : firstEnds[end]! - this.#lengths[index]! };
    });
  }
}
