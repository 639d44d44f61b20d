import { number } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** 号 for 日 in a written date: 5月4号. */
export const dayMark = defineMatchRule({
  id: 'number/day-mark',
  concerns: 'notation',
  basis: '国标',
  severity: 'hint',
  words: number['number/day-mark'],
  needs: ['dayBehindMonth', 'numberOrDay'],
  corrections: [
    {
      pattern:
        /(?<=(?<!\d)(?:1[0-2]|[1-9])月)(?:3[01]|[12]\d|[1-9])号(?![楼院线路机桥井门台库馆厅坑站令公文议提车风])/gu,
      right: ([day]) => day.replace('号', '日'),
      safe: false,
    },
  ],
});
