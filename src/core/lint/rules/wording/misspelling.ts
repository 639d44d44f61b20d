import { wording } from './messages.zh.ts';
import { spellingRule } from '../../../spelling/load-spelling.ts';
import { defineRule, say } from '../../rule.ts';

/**
 * A word with one character that sounds or looks like the right one, found without a list of misspellings: 运形, 畅痛. Speaks only where
 * the tables of words were loaded ({@link RuleOptions.spelling}).
 */
export const misspelling = defineRule({
  id: spellingRule,
  concerns: 'wording',
  yields: true,
  basis: '提示',
  severity: 'warning',
  words: wording['wording/misspelling'],
  check({ analysis: { document }, options: { spelling } }, report) {
    for (const { range, right, isSure } of spelling?.(document) ?? [])
      report({
        range,
        severity: isSure ? 'warning' : 'information',
        messageId: 'likely',
        data: { wrong: document.text.slice(range.start, range.end), right },
        fixes: [{ said: say('replace', { right }), safe: false, edits: [{ range, text: right }] }],
      });
  },
});
