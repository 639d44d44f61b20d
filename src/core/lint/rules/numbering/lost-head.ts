import type { Analysis } from '../../../analysis/analyze.ts';
import { headlessLinesOf } from '../../../analysis/paragraph-breaks.ts';
import { announcementBefore } from '../../../outline/announcement.ts';
import type { OutlineItem } from '../../../outline/model.ts';
import { isJudged } from '../../../outline/ordinal-text.ts';
import { paragraphAt } from '../../../syntax/paragraph-at.ts';
import type { TextRange } from '../../../text/range.ts';
import { otherSidesIn } from './other-sides.ts';

/** A paragraph that lost its beginning, and with it the item that a promise still wants. */
export interface LostHead {
  /** The first character that is left of the paragraph. */
  readonly range: TextRange;
  /** The item before the lost one. */
  readonly last: OutlineItem;
  /** The promise: 三个方面. */
  readonly announced: TextRange;
}

/**
 * Places where the last item of a list went with the beginning of its paragraph. Two things have to agree: the list is one item short
 * of what was promised, and a later paragraph that its last item governs begins inside a word, or goes on with 另一方面 although
 * nothing says the one side.
 */
export function lostHeadsIn(analysis: Analysis): LostHead[] {
  const { starts, paragraphs } = analysis.document;
  const found: LostHead[] = [];
  // Few texts have such a paragraph, and only there promises need a look.
  const headless = [
    ...headlessLinesOf(analysis),
    ...[...otherSidesIn(analysis)].map(({ start }) => paragraphAt(analysis.document, start)),
  ].sort((left, right) => left - right);
  if (headless.length === 0) return found;
  for (const series of analysis.outline.series) {
    const [first, last] = [series.items[0], series.items.at(-1)];
    if (!isJudged(series) || first === undefined || last === undefined || last.ordinal.value !== series.items.length)
      continue;
    const announcement = announcementBefore(analysis.document, first);
    if (announcement === null || announcement.count !== series.items.length + 1) continue;
    const at = headless.find((index) => index > last.paragraph && starts[index]! < last.end);
    if (at === undefined) continue;
    const start = starts[at]! + paragraphs[at]!.indent;
    found.push({ range: { start, end: start + 1 }, last, announced: announcement.range });
  }
  return found;
}
