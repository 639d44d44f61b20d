import type { OutlineItem, Outline } from '../../outline/model.ts';
import type { TextRange } from '../../text/range.ts';
import type { NearDuplicate } from '../model.ts';
import { lowerBound } from '../../text/lower-bound.ts';

/** Share of equal words from which even two items of one series are no longer told in one pattern, but copied. */
const COPIED = 0.93;

/**
 * The copies without those that are told in one pattern on purpose: cases, grades and tasks that stand in different items
 * of one series and share their frame, while what they say differs.
 */
export function withoutPatterns(copies: readonly NearDuplicate[], { items }: Outline): readonly NearDuplicate[] {
  return copies.filter(({ a, b, likeness }) => likeness >= COPIED || !areSiblings(items, a, b));
}

/** Whether two places lie in different items of one series. */
function areSiblings(items: readonly OutlineItem[], a: TextRange, b: TextRange): boolean {
  const series = new Map<OutlineItem['series'], OutlineItem>();
  for (const item of itemsAround(items, a)) series.set(item.series, item);
  for (const item of itemsAround(items, b)) {
    const other = series.get(item.series);
    if (other !== undefined && other !== item) return true;
  }
  return false;
}

/** The item that a place begins in, or begins with, and those around it. */
function* itemsAround(items: readonly OutlineItem[], { start, end }: TextRange): Generator<OutlineItem> {
  const reach = Math.min(end, start + 4);
  const next = lowerBound(items.length, (index) => items[index]!.start < reach);
  for (let item: OutlineItem | null = items[next - 1] ?? null; item !== null; item = item.parent) yield item;
}
