import { number } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** A date or time with a part left out, twice, or in two ways at once: 20:20分, 1月18 at the end, 2019.08．23, 20242024年. */
export const dateForm = defineMatchRule({
  id: 'number/date-form',
  concerns: 'notation',
  basis: '国标',
  severity: 'warning',
  words: number['number/date-form'],
  needs: ['digit'],
  corrections: [
    {
      pattern: /(?<![\d:：.])(\d{1,2})[:：](\d{2})分(?![\d钟])/gu,
      right: ([, hour, minute]) => (minute === '00' ? `${hour!}时` : `${hour!}时${minute!}分`),
      safe: false,
      needs: ['hour'],
    },
    {
      pattern:
        /(?<=\d{1,2}月)(?:[12]\d|3[01]|[1-9])(?=\s*$|[，。；）)]|上午|下午|晚上|凌晨|中午|之?前|以前|起|左右|为止)/gu,
      right: ([day]) => `${day}日`,
      safe: false,
      needs: ['dayBehindMonth'],
    },
    {
      pattern: /(?<!\d)(?:19|20)\d\d(?:\.\d{1,2}．\d{1,2}|．\d{1,2}\.\d{1,2})(?!\d)/gu,
      right: ([date]) => date.replaceAll('．', '.'),
      safe: true,
      needs: ['wideStop'],
    },
    { pattern: /(?<!\d)((?:19|20)\d\d)\1(?=年)/gu, right: ([, year]) => year!, safe: false, needs: ['year'] },
  ],
});
