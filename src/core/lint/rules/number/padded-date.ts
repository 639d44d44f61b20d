import { defineMatchRule } from '../../match-rule.ts';

/** 08月01日. */
export const paddedDate = defineMatchRule({
  id: 'number/padded-date',
  concerns: 'notation',
  basis: '国标',
  severity: 'warning',
  title: '日期编虚位',
  needs: ['digit', 'date'],
  what: '日期编虚位',
  corrections: [{ pattern: /(?<!\d)0[1-9](?=月|日)/gu, right: ([digits]) => digits.slice(1), safe: true }],
});
