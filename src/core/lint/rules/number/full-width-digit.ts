import { number } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** ２００２年. */
export const fullWidthDigit = defineMatchRule({
  id: 'number/full-width-digit',
  concerns: 'notation',
  basis: '国标',
  severity: 'warning',
  words: number['number/full-width-digit'],
  needs: ['fullWidthDigit'],
  corrections: [
    {
      pattern: /[０-９]+(?:．[０-９]+)?/gu,
      right: ([digits]) =>
        digits.replace(/[０-９．]/gu, (digit) =>
          digit === '．' ? '.' : String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
        ),
      safe: true,
    },
  ],
});
