import { wording } from './messages.zh.ts';
import { ownerOf } from '../../../analysis/facts/own-words.ts';
import type { Slip, SlipFinder } from '../../../spelling/slip-finder.ts';
import { perLine } from '../../../syntax/per-line.ts';
import { WordOccurrences } from '../../../text/word-occurrences.ts';
import { defineRule, say } from '../../rule.ts';

/** What stands so often in a text is a term of it. */
const TERM = 3;

/** Slips of a line that are the writer's own words. */
const slipsOf = perLine(({ text }, find: SlipFinder): readonly Slip[] =>
  find(text).filter(({ range }) => {
    const owner = ownerOf(text, range);
    return owner === null || owner === 'quoted';
  }),
);

/**
 * A word with one character that sounds or looks like the right one, found without a list of misspellings: 简漏, 畅痛. Speaks only where
 * the tables of words were loaded ({@link RuleOptions.spelling}).
 */
export const misspelling = defineRule({
  id: 'wording/misspelling',
  concerns: 'wording',
  yields: true,
  basis: '提示',
  severity: 'warning',
  words: wording['wording/misspelling'],
  check({ analysis: { document }, options: { spelling } }, report) {
    if (spelling === undefined) return;
    const { text, paragraphs, starts } = document;
    const found = paragraphs.flatMap((paragraph, index) => {
      if (paragraph.boilerplate) return [];
      const at = starts[index]!;
      return slipsOf(paragraph, spelling).map(({ range: { start, end }, right, isSure }) => ({
        range: { start: at + start, end: at + end },
        right,
        isSure,
      }));
    });
    if (found.length === 0) return;
    const written = found.map(({ range }) => text.slice(range.start, range.end));
    const words = [...new Set(written)];
    const often = new Map(new WordOccurrences(words).in(text).map(({ count }, index) => [words[index]!, count]));
    for (const [index, { range, right, isSure }] of found.entries()) {
      const wrong = written[index]!;
      if (often.get(wrong)! >= TERM) continue;
      report({
        range,
        severity: isSure ? 'warning' : 'information',
        messageId: 'likely',
        data: { wrong, right },
        fixes: [{ said: say('replace', { right }), safe: false, edits: [{ range, text: right }] }],
      });
    }
  },
});
