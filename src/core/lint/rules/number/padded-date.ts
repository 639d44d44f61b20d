import { number } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** 08月01日. */
export const paddedDate = defineMatchRule({
  id: 'number/padded-date',
  concerns: 'notation',
  basis: '国标',
  severity: 'warning',
  words: number['number/padded-date'],
  needs: ['monthOrDay'],
  corrections: [{ pattern: /(?<!\d)0[1-9](?=月|日)/gu, right: ([digits]) => digits.slice(1), safe: true }],
});
