import { wording } from './messages.zh.ts';
import { defineWordRule } from '../../word-rule.ts';

/** A decrease told in multiples: 减少了三倍. */
export const decreaseMultiple = defineWordRule({
  id: 'wording/decrease-multiple',
  formerly: ['wording/confusable'],
  concerns: 'wording',
  basis: '标准',
  severity: 'warning',
  words: wording['wording/decrease-multiple'],
  entries: () => [
    {
      pattern: /(?:减少|降低|下降|缩短|压缩|缩小)了?(?:[\d一二三四五六七八九十两]+)倍/gu,
      cores: '减少 降低 下降 缩短 压缩 缩小',
      advice: 'fraction',
      level: 'warning',
    },
  ],
});
