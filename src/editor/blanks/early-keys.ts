import { ChangeSet, type TextRange } from '../../core/index.ts';

/**
 * Keys that reached the text before the box that was asked for had opened: what they did to it, followed until the box is answered.
 *
 *     keys.change(changes); keys.typed // '王', typed over the blank or beside it
 */
export class EarlyKeys {
  private changes = ChangeSet.none;

  constructor(
    /** The text when the box was asked for. */
    readonly before: string,
    private readonly blank: TextRange,
  ) {}

  change(changes: ChangeSet): void {
    this.changes = this.changes.compose(changes);
  }

  /** Where the place of the blank ends now. */
  get end(): number {
    return this.changes.edits.reduce(
      (end, { range, text }) => end + text.length - (range.end - range.start),
      this.blank.end,
    );
  }

  /** What was typed in the place of the blank, '' where nothing was; null where the text was changed elsewhere: somebody else is at it. */
  get typed(): string | null {
    const { edits } = this.changes;
    const { start, end } = this.blank;
    const isOurs = edits.every(({ range, text }) => start <= range.start && range.end <= end && !/[\n\r]/.test(text));
    return isOurs ? edits.map(({ text }) => text).join('') : null;
  }
}

/**
 * What a box holds when early keys are put in front of what was typed into it. `put` is what was put there before: a key that was on its
 * way meanwhile has not met it.
 *
 *     withEarly('王', '', '明') // '王明'
 *     withEarly('王', '王', '王明') // '王明'
 */
export const withEarly = (early: string, put: string, value: string): string =>
  early + (value.startsWith(put) ? value.slice(put.length) : value);
