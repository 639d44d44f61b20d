import { defineMatchRule } from '../../match-rule.ts';

/** 、等 and ……等. */
export const beforeEtCetera = defineMatchRule({
  id: 'punctuation/before-et-cetera',
  concerns: 'marks',
  basis: '国标',
  severity: 'warning',
  title: '“等”前的标点',
  documentation: {
    description: '列举之后用“等”，前面不加顿号（GB/T 15834-2011 附录 B.1.2）；省略号与“等”不同时用（附录 A）。',
    wrong: '教育、医疗、养老、等民生事业',
    right: '教育、医疗、养老等民生事业',
  },
  needs: ['etCetera'],
  what: '“等”前的标点',
  corrections: [
    { pattern: /、(?=等(?![级额待于同次候量份边值价差死离效身式距高]))/gu, right: () => '', safe: true },
    { pattern: /……(?=等[，。；、的])/gu, right: () => '', safe: true },
  ],
});
