import type { Analysis } from '../../../analysis/analyze.ts';
import type { OutlineItem } from '../../../outline/model.ts';
import { isLostPassage } from '../../../syntax/blanks/lost-passage.ts';
import type { TextRange } from '../../../text/range.ts';

/** A passage that was lost inside a range, or null. It takes items with it, so what is wrong with the numbers around it follows from it. */
const lostPassage = ({ placeholders }: Analysis, from: number, to: number): TextRange | null =>
  placeholders.find(
    ({ form, text, start, end }) => form === 'lost' && start >= from && end <= to && isLostPassage(text),
  ) ?? null;

/** A passage lost behind an item, in its speech: what would have followed it. */
export function lostAfter(analysis: Analysis, { start, series }: OutlineItem): TextRange | null {
  const speech = analysis.speeches[series.speech];
  return speech === undefined ? null : lostPassage(analysis, start, speech.end);
}

/** A passage lost in front of an item, in its speech, or behind the item before it. */
export function lostBefore(
  analysis: Analysis,
  { start, series }: OutlineItem,
  previous?: OutlineItem,
): TextRange | null {
  const speech = analysis.speeches[series.speech];
  return speech === undefined ? null : lostPassage(analysis, previous?.start ?? speech.start, start);
}
