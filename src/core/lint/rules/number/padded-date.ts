import { defineMatchRule } from '../../match-rule.ts';

/** 08月01日. */
export const paddedDate = defineMatchRule({
  id: 'number/padded-date',
  concerns: 'notation',
  basis: '国标',
  severity: 'warning',
  title: '日期编虚位',
  documentation: {
    description: '月、日不编虚位（GB/T 9704-2012 7.3.5.4）：1 不写成 01。',
    wrong: '2024年08月01日',
    right: '2024年8月1日',
  },
  needs: ['digit', 'date'],
  what: '日期编虚位',
  corrections: [{ pattern: /(?<!\d)0[1-9](?=月|日)/gu, right: ([digits]) => digits.slice(1), safe: true }],
});
