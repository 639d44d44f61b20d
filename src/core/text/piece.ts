import type { TextRange } from './range.ts';

/**
 * `wrap`: a line end inside a paragraph; `page`: the same with a page number or a form feed, or such a number inside a line;
 * `escape`: the backslash before a mark; `emphasis`: one half of a pair of asterisks; `invisible`: characters that print nothing;
 * `line-end`: another sign for the end of a line; `code`: a character reference or a tag of a web page; `aside`: a passage that is
 * set aside (备删).
 */
export type UndoneKind = 'wrap' | 'page' | 'escape' | 'emphasis' | 'invisible' | 'line-end' | 'code' | 'aside';

/** A stretch of the text as it stands that is read as `text`, which is never longer. */
export interface Piece extends TextRange {
  readonly kind: UndoneKind;
  readonly text: string;
}
