import type { ChangeSet } from './change-set.ts';
import type { TextRange } from './range.ts';
import type { TextEdit } from './text-edit.ts';

/** What a change did to a place of the text. */
export interface Trace {
  /** Where it stands now; of a place that was torn, what is left of it with what took the place of the rest. */
  readonly range: TextRange;
  /** Its own words were changed. */
  readonly isTouched: boolean;
  /** A part of it was taken together with what stood beside it. */
  readonly isTorn: boolean;
  /** The edit that replaced all of it and something beside it; null where none did. */
  readonly swallowedBy: TextEdit | null;
}

/**
 * Follows a place through a change. Words put in at its edges are not its own, but for those at its end of which `grows` says so: somebody is typing
 * there.
 *
 *     follow(ChangeSet.of([{ range: { start: 0, end: 0 }, text: '全' }]), { start: 2, end: 4 }).range // { start: 3, end: 5 }
 */
export function follow(
  changes: ChangeSet,
  { start, end }: TextRange,
  grows: (words: string) => boolean = () => false,
): Trace {
  const near = changes.touching({ start, end });
  if (near.length === 0) return { range: changes.mapRange({ start, end }), ...UNTOUCHED };
  const inside = near.filter(({ range }) => range.start < end && start < range.end);
  const swallowedBy =
    inside.find(({ range }) => covers(range, { start, end }) && (range.start < start || end < range.end)) ?? null;
  const typed = near.find(({ range }) => range.start === end && range.end === end);
  const isGrown = typed !== undefined && grows(typed.text);
  const cutAt = (offset: number): boolean => inside.some(({ range }) => range.start < offset && offset < range.end);
  const from = changes.map(start, start === end || cutAt(start) ? 'before' : 'after');
  const to = changes.map(end, isGrown || cutAt(end) ? 'after' : 'before');
  return {
    range: { start: from, end: Math.max(from, to) },
    isTouched: isGrown || inside.length > 0,
    isTorn: inside.some(({ range }) => range.start < start || range.end > end),
    swallowedBy,
  };
}

/** Whether a change took a place away, or a part of it with what stood beside it. */
export const isGone = ({ range, isTorn }: Trace): boolean => isTorn || range.start === range.end;

const UNTOUCHED = { isTouched: false, isTorn: false, swallowedBy: null };

const covers = (outer: TextRange, { start, end }: TextRange): boolean => outer.start <= start && end <= outer.end;
