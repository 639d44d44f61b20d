import { defineMatchRule } from '../../match-rule.ts';

/** 、和 and 、以及: a mark and a conjunction for one joint. */
export const beforeConjunction = defineMatchRule({
  id: 'punctuation/before-conjunction',
  concerns: 'marks',
  basis: '实务',
  severity: 'hint',
  title: '连词前的顿号',
  needs: ['conjunction'],
  what: '连词前的顿号',
  corrections: [
    { pattern: /、(?=和(?![谐平睦解衷美煦善缓声气风田而稳顺]))/gu, right: () => '', safe: false },
    { pattern: /、(?=及(?![时早至格]))/gu, right: () => '', safe: false },
    { pattern: /、(?=以及)/gu, right: () => '', safe: false },
  ],
});
