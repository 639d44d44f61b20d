import { punctuation } from './messages.zh.ts';
import { isSentenceLine, spaceBeforeMark } from '../../../text/odd-space.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** Spaces inside a Chinese sentence, and characters that cannot be seen. */
export const space = defineMatchRule({
  id: 'punctuation/space',
  concerns: 'marks',
  basis: '实务',
  severity: 'hint',
  words: punctuation['punctuation/space'],
  needs: ['space'],
  corrections: [
    {
      pattern: spaceBeforeMark,
      right: ({ input }) => (isSentenceLine(input) ? '' : null),
      safe: true,
      severity: 'warning',
    },
    {
      pattern: /(?<=[\u3400-\u9fff，。；：、])[ \t]+(?=[\u3400-\u9fff])/gu,
      right: ({ input }) => (isSentenceLine(input) ? '' : null),
      safe: false,
    },
    { pattern: /[\u200b\u200c\u200d\u2060\u00ad]+|(?!^)\ufeff+/gu, right: () => '', safe: true },
  ],
});
