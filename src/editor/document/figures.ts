import {
  overTarget,
  placeholderGroups,
  wordsIn,
  type Analysis,
  type Statistics,
  type TextRange,
  lowerBound,
} from '../../core/index.ts';
import { messages } from '../messages.ts';

/** What a stretch of text holds: 字数 as Word counts them, and blanks left (X月X日 is one). */
export interface Figures {
  readonly words: number;
  readonly placeholders: number;
}

/** Figures of any range. */
export function figuresOf(analysis: Analysis, range: TextRange): Figures {
  const before = (offset: number): number => countBefore(placeholderGroups(analysis), offset);
  return { words: wordsIn(analysis, range), placeholders: before(range.end) - before(range.start) };
}

/** How many ranges of a sorted list start before the offset. */
const countBefore = (ranges: readonly TextRange[], offset: number): number =>
  lowerBound(ranges.length, (index) => ranges[index]!.start < offset);

/** How long it takes to say something, as people say it. */
export const duration = (minutes: number): string =>
  minutes < 1 ? messages().status.underAMinute : messages().status.minutes(Math.round(minutes));

/** How far a text is over its target, in minutes, or under. */
export function targetText(statistics: Statistics, target: number): string {
  const said = messages().timing;
  const { minutes, words } = overTarget(statistics, target);
  const far = Math.abs(minutes).toFixed(1);
  return said.target(target, far === '0.0' ? said.met : minutes > 0 ? said.over(far, words) : said.under(far, -words));
}
