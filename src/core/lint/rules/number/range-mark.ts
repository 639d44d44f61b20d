import { number } from './messages.zh.ts';
import { defineStyleRule, usesOf } from '../../style-rule.ts';

const MARKS = ['～', '—', '-'] as const;

/** 12～17岁 against 12-17岁: the minority form of a file. */
export const rangeMark = defineStyleRule({
  id: 'number/range-mark',
  concerns: 'notation',
  basis: '提示',
  words: number['number/range-mark'],
  uses: usesOf({
    pattern: /(?<![\d.\-—～~年])(?:\d+(?:\.\d+)?[%万亿]?)([-~～—])(?:\d+(?:\.\d+)?)(?=[\u3400-\u9fff%](?<![号楼第]))/gu,
    formOf: (match) => ['～', '—', '-', '~'].indexOf(match[1]!) % 3,
    as: (match) => MARKS.map((mark) => match[0].replace(match[1]!, mark)),
    needs: ['rangeMark'],
  }),
});
