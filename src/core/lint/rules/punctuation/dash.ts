import { punctuation } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** Dashes made of hyphens, or of one stroke too many. A single — between two names is right. */
export const dash = defineMatchRule({
  id: 'punctuation/dash',
  concerns: 'marks',
  basis: '国标',
  severity: 'warning',
  words: punctuation['punctuation/dash'],
  needs: ['dash'],
  corrections: [
    {
      pattern: /(?<![-－―—])(?:-{2,3}|－{2,3}|―{1,2}|—{3})(?![-－―—])/gu,
      right: ({ 0: mark, index, input }) => {
        const beside = (input[index - 1] ?? '') + (input[index + mark.length] ?? '');
        return /[㐀-鿿”》）“《]/u.test(beside) && !/^[\s\-－―—]*$/u.test(input) ? '——' : null;
      },
      safe: true,
    },
    { pattern: /(?<=[㐀-鿿])-(?=[㐀-鿿])/gu, right: () => '—', safe: false, severity: 'hint' },
  ],
});
