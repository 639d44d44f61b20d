import { number } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** A range whose first end has lost its unit: 15～30%, 5～10万. */
export const rangeUnit = defineMatchRule({
  id: 'number/range-unit',
  concerns: 'notation',
  basis: '国标',
  severity: 'warning',
  words: number['number/range-unit'],
  needs: ['rangeMark'],
  corrections: [
    {
      pattern: /(?<![\d.%％])\d+(?:\.\d+)?[～~—–-]\d+(?:\.\d+)?[%％]/gu,
      right: ([range]) => withUnit(range),
      safe: true,
    },
    {
      pattern: /(?<![\d.万亿年月])\d+(?:\.\d+)?[～~—–]\d+(?:\.\d+)?[万亿](?=[元人户吨亩名个套件平公立千吨头只家])/gu,
      right: ([range]) => withUnit(range),
      safe: false,
    },
  ],
});

const withUnit = (range: string): string => range.replace(/[～~—–-]/u, (mark) => range.at(-1)! + mark);
