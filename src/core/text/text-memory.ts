/** So many texts are remembered, and so many places of them in all: a few megabytes, whatever is written all day. */
const TEXTS = 300;
const PLACES = 25_000;

interface Memory<State> {
  readonly state: State;
  readonly size: number;
}

/**
 * What was known of texts that may come back: an undo gives back not only the words. Texts that came to rest are kept longer than those that were passed
 * while keys were typed, and the first one for good. They go by their `textKey`.
 *
 *     memory.remember(textKey(text), state, { size: state.length, isAtRest: true });
 *     memory.recall(textKey(text)); // state, however often the text has been another meanwhile
 */
export class TextMemory<State> {
  private readonly resting = new Map<string, Memory<State>>();
  private readonly passing = new Map<string, Memory<State>>();
  private first: string | undefined;

  /** Replaces what was known of the text. `size` is the number of places that the state holds. */
  remember(key: string, state: State, { size, isAtRest }: { readonly size: number; readonly isAtRest: boolean }): void {
    this.first ??= key;
    this.resting.delete(key);
    this.passing.delete(key);
    (isAtRest ? this.resting : this.passing).set(key, { state, size });
    this.forget(this.passing);
    this.forget(this.resting);
  }

  recall(key: string): State | undefined {
    return (this.resting.get(key) ?? this.passing.get(key))?.state;
  }

  /** The oldest go. */
  private forget(states: Map<string, Memory<State>>): void {
    let places = [...states.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [key, { size }] of states) {
      if (states.size <= TEXTS && places <= PLACES) return;
      if (key === this.first) continue;
      states.delete(key);
      places -= size;
    }
  }
}
