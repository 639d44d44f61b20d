import type { Analysis } from '../analysis/analyze.ts';
import { placeholderGroups } from '../blanks/fill-groups.ts';
import type { LocatedFill } from '../blanks/fill-locate.ts';
import { wanted } from '../blanks/messages.zh.ts';
import { RangeSet } from '../text/range-set.ts';
import { fillText, wordSaid, type Translated } from '../text/said.ts';
import type { FinalBlank, ReviewWords } from './final-check.ts';
import { review } from './messages.zh.ts';
import type { ReviewItem } from './review-items.ts';

/** The words for blanks and for what is left of them; `loadWords` gives those of the other language. */
export type FinalWords = { readonly review: ReviewWords; readonly wanted: Translated<typeof wanted> };

/**
 * The blanks of a text that are left before it is printed: those that are open, and what was filled in and not checked since. A value
 * that has been ticked in 核稿清单 has been checked by the same eyes and is not asked for again.
 *
 *     finalBlanks(analysis, [], new Set()).map(({ message }) => message) // ['待填：人数']
 */
export function finalBlanks(
  analysis: Analysis,
  fills: readonly LocatedFill[],
  checked: ReadonlySet<ReviewItem>,
  words: FinalWords = { review, wanted },
): readonly FinalBlank[] {
  const ticked = new RangeSet([...checked].flatMap(({ places }) => places));
  const open = placeholderGroups(analysis).map((group) => ({
    range: group,
    message: fillText(words.review.open, { label: wordSaid(group.said, words) }),
  }));
  const openRanges = new RangeSet(open.map(({ range }) => range));
  const aside = new RangeSet(analysis.document.setAside);
  const filled = fills.flatMap(({ entry: { id, label, value, source, state }, range }): FinalBlank[] => {
    if (range === null || state === 'checked' || aside.overlaps(range)) return [];
    // A value of which a part is blank again stands among the open ones.
    if (openRanges.overlaps(range)) return [];
    if (ticked.overlaps(range)) return [];
    const text = source === '' ? words.review.filled : words.review.filledFrom;
    return [{ range, message: fillText(text, { label, value, source }), fill: id }];
  });
  return [...open, ...filled];
}
