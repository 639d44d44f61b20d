import { defineMatchRule } from '../../match-rule.ts';

/** The same mark twice: ，， 。。 */
export const repeated = defineMatchRule({
  id: 'punctuation/repeated',
  concerns: 'marks',
  basis: '国标',
  severity: 'error',
  title: '标点重复',
  documentation: {
    description: '同一个点号连打两次，多为录入失误。“！！”“？？”在口号里有人用，不管。',
    wrong: '海量资料任你选，，为工作添彩。',
    right: '海量资料任你选，为工作添彩。',
  },
  what: '标点重复',
  corrections: [
    { pattern: /(?<![，、；：。])([，、；：。])\1(?![，、；：。])/gu, right: ([, mark]) => mark ?? null, safe: true },
  ],
});
