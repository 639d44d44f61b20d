import { checkedItems, reviewItems, type Analysis, type ReviewItem, type Tick } from '../../core/index.ts';

/** What is to be checked by eye in one version of a text, and what of it has been. */
export interface ReviewList {
  readonly analysis: Analysis;
  readonly items: readonly ReviewItem[];
  readonly checked: ReadonlySet<ReviewItem>;
}

const known = new WeakMap<Analysis, readonly ReviewItem[]>();

/** The list of an analysed text; its items are found once for each version. */
export function reviewList(analysis: Analysis, ticks: readonly Tick[]): ReviewList {
  let items = known.get(analysis);
  if (items === undefined) {
    items = reviewItems(analysis);
    known.set(analysis, items);
  }
  return { analysis, items, checked: checkedItems(analysis.document, items, ticks) };
}
