import { wording } from './messages.zh.ts';
import { defineWordRule } from '../../word-rule.ts';

/** A sentence without a subject (通过…使…), a verb that does not go with its object (增加…意识). */
export const grammar = defineWordRule({
  id: 'wording/grammar',
  formerly: ['wording/confusable'],
  concerns: 'wording',
  basis: '标准',
  severity: 'hint',
  words: wording['wording/grammar'],
  entries: [
    {
      id: 'C103',
      pattern: /(?:^|(?<=[。；\n\u3000]))通过[^，。；]{2,30}，使(?!用|得?之)/gu,
      cores: '通过',
      advice: 'subject',
      level: 'hint',
    },
    {
      id: 'C125',
      pattern: /增加(?=[^，。；、]{0,8}(?:意识|责任感|紧迫感|使命感|自觉性)(?:[，。；、]|$))/gu,
      cores: '增加',
      right: '增强',
      level: 'hint',
    },
  ],
});
