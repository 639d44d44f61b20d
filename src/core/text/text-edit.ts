import type { TextRange } from './range.ts';

/** Replaces `range` of a text by `text`; an empty range inserts, an empty text deletes. */
export interface TextEdit {
  readonly range: TextRange;
  readonly text: string;
}

/**
 * Applies edits to a text. All ranges refer to the text as it was before any edit.
 *
 *     applyEdits('一是、三是', [{ range: { start: 3, end: 4 }, text: '二' }]) // '一是、二是'
 *
 * @throws RangeError when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = '';
  let position = 0;
  for (const edit of ordered) {
    if (edit.range.start < position || edit.range.end < edit.range.start || edit.range.end > text.length)
      throw new RangeError(`edit ${edit.range.start}-${edit.range.end} overlaps another or leaves the text`);
    result += text.slice(position, edit.range.start) + edit.text;
    position = edit.range.end;
  }
  return result + text.slice(position);
}

/**
 * Edits that write `right` over a range: only its two ends where nothing else differs, so that a fix of what stands between goes with them.
 *
 *     editsTo({ start: 0, end: 3 }, '(甲)', '（甲）').length // 2
 */
export const editsTo = ({ start, end }: TextRange, wrong: string, right: string): readonly TextEdit[] =>
  wrong.length > 2 && wrong.slice(1, -1) === right.slice(1, -1)
    ? [
        { range: { start, end: start + 1 }, text: right[0]! },
        { range: { start: end - 1, end }, text: right.at(-1)! },
      ]
    : [{ range: { start, end }, text: right }];
