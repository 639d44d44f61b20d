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
  entries: () => [
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
    {
      id: 'C153',
      pattern: /(?<=^|[。；，：\n　])(?:根)?据[^，。；“”《》]{2,20}显示(?=[，,：:])/gu,
      cores: '根据 显示',
      advice: 'shows',
      level: 'hint',
    },
    {
      id: 'C154',
      pattern: /(?:^|(?<=[。；\n　]))由于[^，。；]{2,30}，使(?!用|得?之|命)/gu,
      cores: '由于',
      advice: 'owing',
      level: 'hint',
    },
    {
      id: 'C155',
      pattern:
        /(?:防止|避免|杜绝|谨防)[^，。；、]{0,14}(?:不再(?:次)?(?:发生|出现|反弹|蔓延)|不(?:发生|出现)(?=[，。；]|类似|问题))/gu,
      cores: '防止 避免 杜绝 谨防',
      advice: 'negation',
      level: 'warning',
    },
  ],
});
