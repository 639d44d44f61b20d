import type { Analysis } from '../analysis/analyze.ts';
import type { LocatedFill } from '../blanks/fill-locate.ts';
import { finalBlanks, type FinalWords } from '../review/final-blanks.ts';
import { finalCheck, type FinalCheck, type FinalFinding } from '../review/final-check.ts';
import type { Tick } from '../review/ticks.ts';
import { reviewList } from './review-list.ts';

/** What 定稿检查 reads beside the text. */
export interface FinalRecords {
  readonly ticks: readonly Tick[];
  readonly fills: readonly LocatedFill[];
  /** What the linter finds at the stage 定稿. */
  readonly findings: readonly FinalFinding[];
  /** How many passages that are set aside (备删) were not found in the text. */
  readonly lostPassages?: number;
}

/**
 * 定稿检查: everything that is left before a text goes to the printer, worded in Chinese unless `words` are of another language; `findings` are worded already.
 *
 *     checkFinal(analysis, { ticks: [], fills: [], findings: lint(analysis, { stage: 'final' }) }).ready
 */
export function checkFinal(
  analysis: Analysis,
  { ticks, fills, findings, lostPassages = 0 }: FinalRecords,
  words?: FinalWords,
): FinalCheck {
  const review = reviewList(analysis, ticks);
  const blanks = finalBlanks(analysis, fills, review.checked, words);
  return finalCheck({ ...review, findings, blanks, lostPassages }, words?.review);
}
