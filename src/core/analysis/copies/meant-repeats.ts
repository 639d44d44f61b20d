import type { OutlineItem, Outline } from '../../outline/model.ts';
import type { TextRange } from '../../text/range.ts';
import type { NearDuplicate } from '../model.ts';
import { lowerBound } from '../../text/lower-bound.ts';

/** Share of equal words from which even two items of one series are no longer told in one pattern, but copied. */
const COPIED = 0.93;

/**
 * The copies without those that are meant: cases, grades and tasks told in one pattern in different items of one series, figures of
 * several branches reported in one pattern, and what is said to be said again.
 */
export function withoutPatterns(
  copies: readonly NearDuplicate[],
  text: string,
  { items }: Outline,
): readonly NearDuplicate[] {
  return copies.filter(
    ({ a, b, likeness }) =>
      (likeness >= COPIED || !areSiblings(items, a, b)) && !isSaidAgain(text, b) && !areOtherFigures(text, a, b),
  );
}

/** How far around its beginning a copy says that it repeats. */
const NEAR = 16;
const AGAIN = /(?:[前上][面文]|前边|刚才)(?:已经|已|所|我)?(?:说|讲|提|谈|述|指出)|如前所述/u;

/** Whether a passage says itself that it is repeated: 前面说过，…. */
const isSaidAgain = (text: string, { start }: TextRange): boolean =>
  AGAIN.test(text.slice(Math.max(0, start - NEAR), start + NEAR));

/** A figure of a report, or a year: years are no figures, branches of one report share them. */
const FIGURE = /\d[\d.]*年?|百分之[〇○零一二三四五六七八九十百点]+|[〇○零一二三四五六七八九十百千万亿点]{2,}年?/gu;
/** Passages of fewer figures are told by their words, and longer ones are no sentence in a pattern. */
const FEWEST = 3;
const LONGEST = 400;
/** Characters to a figure in a passage that reports figures. */
const DENSITY = 30;
/** Share of figures that two branches have in common by chance. */
const BY_CHANCE = 0.25;

/** Whether two passages report figures in one pattern, and hardly one figure is the same. */
function areOtherFigures(text: string, a: TextRange, b: TextRange): boolean {
  if (Math.max(a.end - a.start, b.end - b.start) > LONGEST) return false;
  const [left, right] = [a, b].map(({ start, end }) =>
    (text.slice(start, end).match(FIGURE) ?? []).filter((figure) => !figure.endsWith('年')),
  );
  const figures = new Set(left);
  const same = right!.filter((figure) => figures.has(figure)).length;
  const isReport = (found: readonly string[], { start, end }: TextRange): boolean =>
    found.length >= FEWEST && end - start <= DENSITY * found.length;
  return isReport(left!, a) && isReport(right!, b) && same <= right!.length * BY_CHANCE;
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
