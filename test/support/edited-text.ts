import fc from 'fast-check';
import { ChangeSet } from '../../src/core/index.ts';

/** One thing that a writer does. */
export type Act =
  | {
      readonly type: 'edit';
      readonly at: number;
      readonly length: number;
      readonly words: string;
      readonly joins: boolean;
    }
  | { readonly type: 'undo' | 'redo' | 'rest' };

/** Acts of one who types these words here and there; `joins`: in one undo step with the edit before. */
export const acts = (words: readonly string[], maxLength: number): fc.Arbitrary<readonly Act[]> =>
  fc.array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          type: fc.constant('edit' as const),
          at: fc.nat(),
          length: fc.nat(20),
          words: fc.constantFrom(...words),
          joins: fc.boolean(),
        }),
      },
      { weight: 4, arbitrary: fc.record({ type: fc.constantFrom('undo' as const, 'redo' as const, 'rest' as const) }) },
    ),
    { maxLength },
  );

interface Step {
  readonly changes: ChangeSet;
  /** The text before. */
  readonly before: string;
}

/** A text that is edited as in an editor: whoever follows it hears each change, an undo takes back a whole step at once. */
export class EditedText {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];

  constructor(
    public text: string,
    private readonly tell: (changes: ChangeSet, text: string) => void,
  ) {}

  edit(at: number, length: number, words: string, joins: boolean): void {
    const start = at % (this.text.length + 1);
    const end = Math.min(start + length, this.text.length);
    const changes = ChangeSet.of([{ range: { start, end }, text: words }]);
    const last = joins ? this.done.pop() : undefined;
    this.done.push(
      last === undefined
        ? { changes, before: this.text }
        : { changes: last.changes.compose(changes), before: last.before },
    );
    this.undone.length = 0;
    this.change(changes);
  }

  undo(): boolean {
    const step = this.done.pop();
    if (step === undefined) return false;
    this.undone.push(step);
    this.change(step.changes.invert(step.before));
    return true;
  }

  redo(): void {
    const step = this.undone.pop();
    if (step === undefined) return;
    this.done.push(step);
    this.change(step.changes);
  }

  private change(changes: ChangeSet): void {
    if (changes.isEmpty) return;
    this.text = changes.apply(this.text);
    this.tell(changes, this.text);
  }
}

/**
 * Does what is told, and in the end takes everything back. `stateOf` reads what a follower knows of a text that has come to rest; it must be the same
 * whenever the text is.
 */
export function actOut(text: EditedText, told: readonly Act[], stateOf: () => unknown): void {
  const known = new Map<string, string>();
  const rest = (): void => {
    const state = JSON.stringify(stateOf());
    const before = known.get(text.text);
    if (before !== undefined && before !== state)
      throw new Error(`the text is the same again, what is known of it is not:\n${before}\n${state}`);
    known.set(text.text, state);
  };
  rest();
  for (const act of told) {
    if (act.type === 'edit') text.edit(act.at, act.length, act.words, act.joins);
    else if (act.type === 'rest') rest();
    else if (act.type === 'undo') text.undo();
    else text.redo();
  }
  while (text.undo());
  rest();
}
