import type { PlaceholderKind } from './kind-names.ts';

/** A kind, and whether the words leave no other. */
export interface KindGuess {
  readonly kind: PlaceholderKind;
  readonly certain: boolean;
}

export const sure = (kind: PlaceholderKind): KindGuess => ({ kind, certain: true });
export const guess = (kind: PlaceholderKind): KindGuess => ({ kind, certain: false });

/** How far around a mask its kind is looked for: a clause is seldom longer. */
const REACH = 16;

/** A mask and the words around it. */
export interface Context {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** Whether the line is empty before the mask, white space aside. */
  readonly opensLine: boolean;
}

/**
 * The words that decide the kind of the mask at `start`…`end`.
 *
 *     contextOf('请XX同志讲话', 1, 3) // { before: '请', text: 'XX', after: '同志讲话', opensLine: false }
 */
export function contextOf(line: string, start: number, end: number): Context {
  const before = line.slice(Math.max(0, start - REACH), start);
  const opensLine = start <= REACH && before.trim() === '';
  return { before, text: line.slice(start, end), after: line.slice(end, end + REACH), opensLine };
}
