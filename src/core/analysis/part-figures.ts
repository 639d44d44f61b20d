import type { TextRange } from '../text/range.ts';
import type { Analysis } from './model.ts';
import { wordsIn } from './words-in.ts';

/** How much of a text a part of it takes. */
export interface PartFigures extends TextRange {
  /** 字数, as Word counts. */
  readonly words: number;
  /** Its share of the minutes of the text. */
  readonly minutes: number;
  /** Its share of the target, in minutes, when all parts are cut alike; null where there is no target. */
  readonly planned: number | null;
}

/**
 * Figures of a part of a text, in offsets of the text as it stands; the minutes of the text are shared out by 字数.
 *
 *     figuresOfPart(analyze(parse('一、甲。\n二、乙。')), { start: 0, end: 5 }, 20).planned // 10
 */
export function figuresOfPart(analysis: Analysis, { start, end }: TextRange, target?: number): PartFigures {
  const words = wordsIn(analysis, { start, end });
  const whole = analysis.statistics;
  const share = whole.words === 0 ? 0 : words / whole.words;
  return { start, end, words, minutes: whole.minutes * share, planned: target === undefined ? null : target * share };
}
