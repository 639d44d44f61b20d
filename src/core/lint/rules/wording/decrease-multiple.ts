import { defineWordRule } from '../../word-rule.ts';

/** A decrease told in multiples: 减少了三倍. */
export const decreaseMultiple = defineWordRule({
  id: 'wording/decrease-multiple',
  formerly: ['wording/confusable'],
  concerns: 'wording',
  basis: '标准',
  severity: 'warning',
  title: '减少用了倍数',
  entries: [
    {
      id: 'C102',
      pattern: /(?:减少|降低|下降|缩短|压缩|缩小)了?(?:[\d一二三四五六七八九十两]+)倍/gu,
      cores: '减少 降低 下降 缩短 压缩 缩小',
      advice: '倍数只用于增加，减少用分数或百分比',
      level: 'warning',
    },
  ],
});
