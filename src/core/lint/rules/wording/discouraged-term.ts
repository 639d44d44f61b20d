import { wording } from './messages.zh.ts';
import { defineWordRule } from '../../word-rule.ts';

/** Words that the news agency 新华社 has given up: 残废人, 前苏联. */
export const discouragedTerm = defineWordRule({
  id: 'wording/discouraged-term',
  formerly: ['wording/confusable'],
  concerns: 'wording',
  basis: '标准',
  severity: 'hint',
  words: wording['wording/discouraged-term'],
  entries: () => [
    {
      // Other countries were founded as well, and the resolution of 1981 has the words in its name.
      pattern:
        /(?<!中国|共和|[联南鲜挝巴亚斯坦兰寨坡列]|[美英法德俄韩泰印]国)建国(?=以来(?!党的若干历史)|后|前|初期|\d+周年)|解放(?=前(?!线|进|沿|哨)|后(?!勤|方))/gu,
      cores: '建国 解放',
      advice: 'founding',
      level: 'hint',
    },
    { pattern: /前苏联/gu, cores: '前苏', right: '苏联', level: 'hint' },
    {
      pattern: /残废人|弱智/gu,
      cores: '残废 弱智',
      swap: [
        ['残废人', '残疾人'],
        ['弱智', '智力障碍'],
      ],
      level: 'warning',
    },
  ],
});
