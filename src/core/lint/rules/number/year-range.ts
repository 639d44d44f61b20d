import { number } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** Years spanned by a half-width hyphen: 2026-2030年. */
export const yearRange = defineMatchRule({
  id: 'number/year-range',
  concerns: 'notation',
  basis: '国标',
  severity: 'hint',
  words: number['number/year-range'],
  needs: ['rangeMark'],
  corrections: [
    {
      pattern: /(?<![\dA-Za-z.\-])(?:19|20)\d\d年?[-~－](?:19|20)\d\d年(?!版)/gu,
      right: ([years]) => years.replace(/[-~－]/u, '—'),
      safe: false,
    },
  ],
});
