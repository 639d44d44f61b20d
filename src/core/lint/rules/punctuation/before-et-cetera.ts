import { punctuation } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** 、等 and ……等. */
export const beforeEtCetera = defineMatchRule({
  id: 'punctuation/before-et-cetera',
  concerns: 'marks',
  basis: '国标',
  severity: 'warning',
  words: punctuation['punctuation/before-et-cetera'],
  needs: ['etCetera'],
  corrections: [
    { pattern: /、(?=等(?![级额待于同次候量份边值价差死离效身式距高]))/gu, right: () => '', safe: true },
    { pattern: /……(?=等(?![级额待于同次候量份边值价差死离效身式距高]))/gu, right: () => '', safe: true },
  ],
});
