import { defineMatchRule } from '../../match-rule.ts';

/** ２００２年. */
export const fullWidthDigit = defineMatchRule({
  id: 'number/full-width-digit',
  concerns: 'notation',
  basis: '国标',
  severity: 'warning',
  title: '全角数字',
  documentation: {
    description: '阿拉伯数字用半角（GB/T 15835-2011 5.1.6）。',
    wrong: '２０２４年完成投资３５亿元。',
    right: '2024年完成投资35亿元。',
  },
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
