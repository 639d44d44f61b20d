import { punctuation } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** 、和 and 、以及: a mark and a conjunction for one joint. */
export const beforeConjunction = defineMatchRule({
  id: 'punctuation/before-conjunction',
  concerns: 'marks',
  basis: '实务',
  severity: 'hint',
  words: punctuation['punctuation/before-conjunction'],
  needs: ['conjunction'],
  corrections: [
    { pattern: /、(?=和(?![合谐平睦解衷美煦善缓声气风田而稳顺]))/gu, right: () => '', safe: false },
    { pattern: /、(?=及(?![时早至格]))/gu, right: () => '', safe: false },
    { pattern: /、(?=以及)/gu, right: () => '', safe: false },
  ],
});
