import type { SpeechDocument } from '../syntax/nodes.ts';
import { paragraphAt } from '../syntax/paragraph-at.ts';
import { fillText } from '../text/said.ts';
import type { FinalCheck, FinalLength, FinalLine, ReviewWords } from './final-check.ts';
import { review } from './messages.zh.ts';

/** The verdict of a check in one sentence. */
export function verdictOf({ ready, sections }: FinalCheck, words: ReviewWords = review): string {
  if (ready) return words.ready;
  const left = sections.filter((section) => section.left > 0);
  const named = left.map(({ id, left: count }) => fillText(words.sectionCount, { section: words[id], count }));
  const count = left.reduce((sum, section) => sum + section.left, 0);
  return fillText(words.notReady, { count, sections: named.join(words.comma) });
}

/** 全文5600字，约31分钟; with its title where it has one. */
export function lengthText({ title, words: count, minutes }: FinalLength, words: ReviewWords = review): string {
  const spoken = minutes !== undefined && fillText(words.minutes, { minutes: Math.round(minutes) });
  const time = minutes !== undefined && minutes < 1 ? words.underAMinute : spoken || '';
  const hasTitle = title !== null && title !== '';
  return hasTitle
    ? fillText(words.lengthOf, { title, words: count, time })
    : fillText(words.lengthOfAll, { words: count, time });
}

/** The note of a section: 3项未了，2条提示. */
export function sectionNote(
  { id, lines, left }: FinalCheck['sections'][number],
  check: FinalCheck,
  words: ReviewWords = review,
): string {
  const { checked, all } = check.reviewed;
  if (id === 'review') return all === 0 ? words.nothingToReview : fillText(words.reviewed, { checked, all });
  if (lines.length === 0) return words.nothingFound;
  const advice = lines.length - left;
  return [
    ...(left > 0 ? [fillText(words.left, { count: left })] : []),
    ...(advice > 0 ? [fillText(words.advice, { count: advice })] : []),
  ].join(words.comma);
}

/**
 * A check as plain text, to be printed or copied: section by section, each line with the line of the text it is about.
 *
 *     finalText('讲话.txt', check, document) // '定稿检查：讲话.txt\n可以送印\n…'
 */
export function finalText(
  name: string,
  check: FinalCheck,
  document: SpeechDocument,
  names: ReviewWords = review,
): string {
  const line = ({ range, message, before, words, after, blocks }: FinalLine): string => {
    const at = fillText(names.line, { line: paragraphAt(document, range.start) + 1 });
    return `  ${blocks ? '□' : '·'} ${at}${names.gap}${message}\n      ${before}【${words}】${after}\n`;
  };
  const headOf = (section: FinalCheck['sections'][number]): string =>
    fillText(names.section, { section: names[section.id], note: sectionNote(section, check, names) });
  const sections = check.sections.map((section) => `\n${headOf(section)}\n${section.lines.map(line).join('')}`);
  const lengths = check.lengths.map((length) => `  ${lengthText(length, names)}\n`).join('');
  const heading = fillText(names.heading, { name });
  return `${heading}\n${verdictOf(check, names)}\n${sections.join('')}\n${names.lengths}\n${lengths}`;
}
