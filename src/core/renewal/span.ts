import type { TextRange } from '../text/range.ts';
import type { RenewalKind } from './kinds.ts';

/** Something to renew as the scanners find it in one line; offsets are relative to the line. */
export interface RenewalSpan extends TextRange {
  readonly kind: RenewalKind;
  /** To be read again rather than to be replaced: 去年, 三年来, a count of a few in words. */
  readonly weak: boolean;
}

/** A pattern to be tried at one place, with what it finds there. Patterns are sticky and go without the u flag, which is slow. */
export interface Shape {
  readonly pattern: RegExp;
  readonly kind: RenewalKind;
  readonly weak?: boolean;
  /** Words before the place that make it something else. */
  readonly unless?: RegExp;
  /** Words one of which must stand before the place. */
  readonly after?: RegExp;
}

/** How far back the words before a place are looked at. */
const REACH = 8;

/** The first of the shapes that stands at `index`, or undefined. */
export function shapeAt(line: string, index: number, shapes: readonly Shape[]): RenewalSpan | undefined {
  for (const { pattern, kind, weak = false, unless, after } of shapes) {
    pattern.lastIndex = index;
    if (!pattern.test(line)) continue;
    const end = pattern.lastIndex;
    const before = line.slice(Math.max(0, index - REACH), index);
    if (unless?.test(before) === true || after?.test(before) === false) continue;
    return { start: index, end, kind, weak };
  }
  return undefined;
}
