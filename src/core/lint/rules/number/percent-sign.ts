import { number } from './messages.zh.ts';
import { defineStyleRule, usesOf } from '../../style-rule.ts';

/** ％ against %. */
export const percentSign = defineStyleRule({
  id: 'number/percent-sign',
  concerns: 'notation',
  basis: '提示',
  words: number['number/percent-sign'],
  uses: usesOf({
    pattern: /(?<=\d)[%％]/gu,
    formOf: ([text]) => (text === '%' ? 0 : 1),
    as: () => ['%', '％'],
    needs: ['digit', 'percent'],
  }),
});
