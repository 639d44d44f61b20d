import { defineMatchRule } from '../../match-rule.ts';

/** ２００２年. */
export const fullWidthDigit = defineMatchRule({
  id: 'number/full-width-digit',
  concerns: 'notation',
  basis: '国标',
  severity: 'warning',
  title: '全角数字',
  needs: ['fullWidthDigit'],
  what: '全角数字',
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
