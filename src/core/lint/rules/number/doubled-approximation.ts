import { number } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** 大约三个月左右, 超过100人以上. */
export const doubledApproximation = defineMatchRule({
  id: 'number/doubled-approximation',
  concerns: 'notation',
  basis: '实务',
  severity: 'hint',
  words: number['number/doubled-approximation'],
  needs: ['approximation'],
  corrections: [
    {
      pattern:
        /(?:大约|约)[^，。；、]{0,6}(?:\d|[一二三四五六七八九十百千万几两])[^，。；、]{0,6}(?:左右|上下)(?=[，。；、的])/gu,
      right: ([phrase]) => phrase.replace(/(?:左右|上下)$/u, ''),
      safe: false,
    },
    {
      pattern: /超过(?:\d|[一二三四五六七八九十百千万])[^，。；、]{0,8}以上/gu,
      right: ([phrase]) => phrase.replace(/以上$/u, ''),
      safe: false,
    },
  ],
});
