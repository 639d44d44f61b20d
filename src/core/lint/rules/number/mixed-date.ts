import { number } from './messages.zh.ts';
import { formatChineseNumeral, parseChineseNumeral } from '../../../text/chinese-numeral.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** 二〇二四年8月1日: Han and Arabic figures in one date. */
export const mixedDate = defineMatchRule({
  id: 'number/mixed-date',
  concerns: 'notation',
  basis: '国标',
  severity: 'warning',
  words: number['number/mixed-date'],
  needs: ['digit', 'numeralOfDate'],
  corrections: [
    {
      pattern: /[一二][〇○零一二三四五六七八九]{3}年\d{1,2}月(?:\d{1,2}日)?/gu,
      right: ([date]) => date.replace(/\d+/gu, (digits) => hanOf(Number(digits))),
      safe: false,
    },
    {
      pattern: /(?:19|20)\d\d年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?/gu,
      right: ([date]) => date.replace(/[一二三四五六七八九十]+/gu, (text) => String(parseChineseNumeral(text) || text)),
      safe: false,
    },
  ],
});

const hanOf = (value: number): string => (value >= 1 && value <= 31 ? formatChineseNumeral(value) : String(value));
