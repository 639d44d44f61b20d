import type { TextRange } from './range.ts';
import type { TextEdit } from './text-edit.ts';
import { lowerBound } from './lower-bound.ts';

/** To which neighbour an offset holds where text is put in right at it: the unit in front of it, or the one behind it. */
export type Side = 'before' | 'after';

/**
 * A change of a text as a value: what several edits, all of them given in offsets (UTF-16 units) of the text before, do to it. It can be applied, followed
 * by another, taken back, and asked where an offset has gone. What lies behind the last edit is kept, so that a change needs not know how long its text is.
 *
 *     const change = ChangeSet.of([{ range: { start: 3, end: 4 }, text: '二十' }]);
 *     change.apply('一是、三是'); // '一是、二十是'
 *     change.map(5); // 6
 */
export class ChangeSet {
  static readonly none = new ChangeSet([]);

  /** How much longer the text has become by the end of each edit. */
  private growth: readonly number[] | undefined;

  /** `edits` lie in the order of the text; each changes something. */
  private constructor(readonly edits: readonly TextEdit[]) {}

  /** @throws RangeError when two edits overlap. */
  static of(edits: readonly TextEdit[]): ChangeSet {
    let position = 0;
    const inOrder = ordered(edits).filter(({ range: { start, end }, text }) => {
      if (start < position || end < start) throw new RangeError(`edit ${start}-${end} overlaps another`);
      position = end;
      return start < end || text !== '';
    });
    return new ChangeSet(inOrder);
  }

  get isEmpty(): boolean {
    return this.edits.length === 0;
  }

  /** @throws RangeError when the text ends before the last edit does. */
  apply(text: string): string {
    const last = this.edits.at(-1)?.range.end ?? 0;
    if (last > text.length) throw new RangeError(`a change up to ${last} of a text of ${text.length}`);
    let result = '';
    let position = 0;
    for (const edit of this.edits) {
      result += text.slice(position, edit.range.start) + edit.text;
      position = edit.range.end;
    }
    return result + text.slice(position);
  }

  /**
   * Where an offset of the text before lies in the text after. `side` decides only where text was put in right at the offset, and for an offset within
   * what was replaced: it goes to the beginning of the new words, or to their end.
   *
   *     ChangeSet.of([{ range: { start: 2, end: 2 }, text: '再' }]).map(2, 'before') // 2
   */
  map(offset: number, side: Side = 'after'): number {
    const index = this.editAt(offset, side);
    const edit = this.edits[index];
    const shifted = offset + (index === 0 ? 0 : this.growthUpTo(index - 1));
    if (edit === undefined || offset < edit.range.start || (offset === edit.range.start && edit.range.end > offset))
      return shifted;
    const start = shifted - (offset - edit.range.start);
    return side === 'before' ? start : start + edit.text.length;
  }

  /** The edits that lie in a range, reach into it, or put words in right at its edges. */
  touching({ start, end }: TextRange): readonly TextEdit[] {
    let index = this.editAt(start, 'before');
    // One that ends where the range begins has nothing to do with it, unless it puts words in there.
    const found: TextEdit[] = [];
    for (; index < this.edits.length && this.edits[index]!.range.start <= end; index++) {
      const { range } = this.edits[index]!;
      if (range.start < end || range.start === range.end) found.push(this.edits[index]!);
    }
    return found;
  }

  /** Where a range has gone: words put in at its edges stay outside; empty when all of it was taken away. */
  mapRange({ start, end }: TextRange): TextRange {
    if (start === end) return pointAt(this.map(start));
    const from = this.map(start, 'after');
    return { start: from, end: Math.max(from, this.map(end, 'before')) };
  }

  /** The one change that does what this one and then `next` do. */
  compose(next: ChangeSet): ChangeSet {
    const first = new Steps(this.edits);
    const second = new Steps(next.edits);
    const steps: Step[] = [];
    for (;;) {
      const [one, two] = [first.current, second.current];
      if (one === undefined && two === undefined) return ChangeSet.fromSteps(steps);
      if (one?.type === 'removed') steps.push(first.take(one.length));
      else if (two?.type === 'put') steps.push(second.take(two.length));
      else {
        const length = Math.min(one?.length ?? Infinity, two?.length ?? Infinity);
        const made = one === undefined ? kept(length) : first.take(length);
        const used = two === undefined ? kept(length) : second.take(length);
        // What the first put in and the second took away was never there.
        if (used.type === 'kept') steps.push(made);
        else if (made.type === 'kept') steps.push(used);
      }
    }
  }

  /** The change that takes this one back; `text` is the text before. */
  invert(text: string): ChangeSet {
    let growth = 0;
    return new ChangeSet(
      this.edits.map(({ range, text: words }) => {
        const start = range.start + growth;
        growth += growthOf(range, words);
        return { range: { start, end: start + words.length }, text: text.slice(range.start, range.end) };
      }),
    );
  }

  private static fromSteps(steps: readonly Step[]): ChangeSet {
    const edits: TextEdit[] = [];
    let position = 0;
    let open: { start: number; text: string } | undefined;
    const close = (): void => {
      if (open !== undefined) edits.push({ range: { start: open.start, end: position }, text: open.text });
      open = undefined;
    };
    for (const step of steps) {
      if (step.length === 0) continue;
      if (step.type === 'kept') close();
      // What takes words away behind words put in is an edit of its own: the place between the two is known.
      else if (step.type === 'removed' && open !== undefined && open.text !== '') close();
      if (step.type !== 'kept') open ??= { start: position, text: '' };
      if (step.type === 'put') open!.text += step.text;
      else position += step.length;
    }
    close();
    return new ChangeSet(edits);
  }

  /** The first edit that is not wholly in front of the offset as `side` has it. */
  private editAt(offset: number, side: Side): number {
    return lowerBound(this.edits.length, (index) => {
      const { start, end } = this.edits[index]!.range;
      return end < offset || (end === offset && (start < end || side === 'after'));
    });
  }

  private growthUpTo(index: number): number {
    this.growth ??= growths(this.edits);
    return this.growth[index]!;
  }
}

const pointAt = (offset: number): TextRange => ({ start: offset, end: offset });
const growthOf = ({ start, end }: TextRange, text: string): number => text.length - (end - start);

function growths(edits: readonly TextEdit[]): number[] {
  let sum = 0;
  return edits.map(({ range, text }) => (sum += growthOf(range, text)));
}

/** In the order of the text; what is put in at one place stays in the order in which it was given. */
const ordered = (edits: readonly TextEdit[]): TextEdit[] =>
  [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);

/** What a change does to the next units of a text. */
type Step =
  | { readonly type: 'kept' | 'removed'; readonly length: number }
  | { readonly type: 'put'; readonly length: number; readonly text: string };

const kept = (length: number): Step => ({ type: 'kept', length });
const removed = (length: number): Step => ({ type: 'removed', length });
const put = (text: string): Step => ({ type: 'put', length: text.length, text });

/** The steps of a change, taken in pieces of any length; none is left when all that follows is kept. */
class Steps {
  private readonly steps: Step[] = [];
  private index = 0;
  private taken = 0;

  constructor(edits: readonly TextEdit[]) {
    let position = 0;
    for (const { range, text } of edits) {
      const all = [kept(range.start - position), removed(range.end - range.start), put(text)];
      this.steps.push(...all.filter(({ length }) => length > 0));
      position = range.end;
    }
  }

  get current(): Step | undefined {
    const step = this.steps[this.index];
    return step && this.piece(step, step.length - this.taken);
  }

  take(length: number): Step {
    const step = this.steps[this.index]!;
    const piece = this.piece(step, length);
    this.taken += length;
    if (this.taken === step.length) {
      this.index++;
      this.taken = 0;
    }
    return piece;
  }

  private piece(step: Step, length: number): Step {
    return step.type === 'put' ? put(step.text.slice(this.taken, this.taken + length)) : { ...step, length };
  }
}
