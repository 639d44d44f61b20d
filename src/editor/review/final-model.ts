import { lengthText, sectionNote, verdictOf, type FinalCheck } from '../../core/later.ts';
import { coreWords } from '../messages.ts';
import { finalRows } from './final-rows.ts';
import type { FinalModel } from '../../pages/final-check/messages.ts';

/**
 * A check as its page shows it; `lineOf` gives an offset's line as people count.
 *
 *     finalModel('讲话.txt', check, (offset) => document.positionAt(offset).line + 1)
 */
export function finalModel(file: string, check: FinalCheck, lineOf: (offset: number) => number): FinalModel {
  const { review } = coreWords();
  return {
    file,
    verdict: verdictOf(check, review),
    isReady: check.ready,
    parts: check.sections.map((section) => ({
      id: section.id,
      title: review[section.id],
      note: sectionNote(section, check, review),
      isDone: section.left === 0,
      rows: finalRows(section).map(({ key, line: { range, message, before, words, after, blocks, item, fill } }) => ({
        ...{ key, message, before, words, after, blocks },
        line: lineOf(range.start),
        canTick: item !== undefined || fill !== undefined,
      })),
    })),
    lengths: check.lengths.map((length) => lengthText(length, review)),
  };
}
