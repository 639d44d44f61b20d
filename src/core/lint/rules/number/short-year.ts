import { number } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** A year of two digits: 24年底. */
export const shortYear = defineMatchRule({
  id: 'number/short-year',
  concerns: 'notation',
  basis: '国标',
  severity: 'warning',
  words: number['number/short-year'],
  needs: ['year'],
  corrections: [
    {
      pattern:
        /(?<![\d.第前后近这满共约达])(?<!工作|历时|任职|期限)[0-4]\d年(?=[底末初]|上半年|下半年|\d{1,2}月)|(?<=截[至止])[0-4]\d年|(?<![\d.第])0[1-9]年(?![级制])/gu,
      right: ([year]) => `20${year}`,
      safe: false,
    },
  ],
});
