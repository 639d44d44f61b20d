import { number } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** What is counted or measured behind a figure, so that a letter inside it is a digit that was misread. */
const COUNTED = '(?=\\.?\\d*(?:[年月日时分秒%％亿万千百元人个家户名项件亩吨倍期批度多余]|公里|公斤|公顷|平方|立方))';

/** O, l and I where 0 and 1 should stand: 2O24年, l5%. */
export const letterDigit = defineMatchRule({
  id: 'number/letter-digit',
  concerns: 'notation',
  basis: '实务',
  severity: 'warning',
  words: number['number/letter-digit'],
  needs: ['letterDigit'],
  corrections: [
    {
      pattern: new RegExp(`(?<![A-Za-z\\d.\\-])(?:\\d[\\dOolI]{0,20}[OolI]|[OolI]\\d)[\\dOolI]{0,20}${COUNTED}`, 'gu'),
      right: ([figure]) => figure.replace(/[Oo]/gu, '0').replace(/[lI]/gu, '1'),
      safe: false,
    },
    {
      pattern: /(?<![A-Za-z\d.\-])[lI](?=\.\d{1,4}(?:[%％万亿元倍个]|公里))/gu,
      right: () => '1',
      safe: false,
    },
  ],
});
