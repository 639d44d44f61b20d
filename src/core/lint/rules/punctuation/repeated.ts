import { defineMatchRule } from '../../match-rule.ts';

/** The same mark twice: ，， 。。 */
export const repeated = defineMatchRule({
  id: 'punctuation/repeated',
  concerns: 'marks',
  basis: '国标',
  severity: 'error',
  title: '标点重复',
  what: '标点重复',
  corrections: [
    { pattern: /(?<![，、；：。])([，、；：。])\1(?![，、；：。])/gu, right: ([, mark]) => mark ?? null, safe: true },
  ],
});
