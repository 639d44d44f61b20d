import { number } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** Words between the two halves of an estimate: no mark, and none of the two words again. */
const BETWEEN = '[^，。；、：！？左右上下]{0,8}?';
const NUMBER = '(?:\\d|[一二三四五六七八九十百千万亿几两])';
/** 左右 and 上下 that begin another word: 左右岸, 上下同心. */
const NO_WORD = '(?![为逢手翼两开岸侧同联贯游楼级齐])';

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
      pattern: new RegExp(
        `(?:大约|大概|将近|(?<![制条节签特契相公履契邀预集简解婚违合规盟守失约])约(?![束谈定会请稿见法])|(?<![最附邻临靠远接亲切新贴逼])近(?![代视期来年郊况似]))${BETWEEN}${NUMBER}${BETWEEN}(?:左右|上下)${NO_WORD}`,
        'gu',
      ),
      right: ([phrase]) => phrase.replace(/(?:左右|上下)$/u, ''),
      safe: false,
    },
    {
      pattern: new RegExp(`(?<!(?:约|大约|近)有?)(?<!\\d)\\d+[多余][㐀-鿿]{1,4}(?:左右|上下|以上)${NO_WORD}`, 'gu'),
      right: ([phrase]) => phrase.replace(/(?:左右|上下|以上)$/u, ''),
      safe: false,
    },
    {
      pattern: new RegExp(`(?:超过|至少|不少于|不低于)(?:有)?${NUMBER}${BETWEEN}以上`, 'gu'),
      right: ([phrase]) => phrase.replace(/以上$/u, ''),
      safe: false,
    },
  ],
});
