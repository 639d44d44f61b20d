import { number } from './messages.zh.ts';
import { defineStyleRule, usesOf } from '../../style-rule.ts';

/** ％ against %. */
export const percentSign = defineStyleRule({
  id: 'number/percent-sign',
  concerns: 'notation',
  basis: '提示',
  words: number['number/percent-sign'],
  uses: (analysis) =>
    usesOf(
      analysis,
      /(?<=\d)[%％]/gu,
      ([text]) => (text === '%' ? 0 : 1),
      () => ['%', '％'],
      ['digit', 'percent'],
    ),
});
