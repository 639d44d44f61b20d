import type { Analysis } from '../analysis/analyze.ts';
import { reviewItems, type ReviewItem } from '../review/review-items.ts';
import { checkedItems, type Tick } from '../review/ticks.ts';

/** What is to be checked by eye in one version of a text, and what of it has been. */
export interface ReviewList {
  readonly analysis: Analysis;
  readonly items: readonly ReviewItem[];
  readonly checked: ReadonlySet<ReviewItem>;
}

const known = new WeakMap<Analysis, readonly ReviewItem[]>();

/**
 * 核稿清单 of an analysed text; its items are found once for each version.
 *
 *     reviewList(analyze(parse('粮食产量21万吨。')), []).items.length // 1
 */
export function reviewList(analysis: Analysis, ticks: readonly Tick[]): ReviewList {
  let items = known.get(analysis);
  if (items === undefined) {
    items = reviewItems(analysis);
    known.set(analysis, items);
  }
  return { analysis, items, checked: checkedItems(analysis.document, items, ticks) };
}
