import { punctuation } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** The same mark twice: ，， 。。 */
export const repeated = defineMatchRule({
  id: 'punctuation/repeated',
  concerns: 'marks',
  basis: '国标',
  severity: 'error',
  words: punctuation['punctuation/repeated'],
  needs: ['marks'],
  corrections: [
    { pattern: /(?<![，、；：。])([，、；：。])\1(?![，、；：。])/gu, right: ([, mark]) => mark ?? null, safe: true },
  ],
});
