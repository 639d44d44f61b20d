import { defineStyleRule, usesOf } from '../../style-rule.ts';

const MARKS = ['～', '—', '-'] as const;

/** 12～17岁 against 12-17岁: the minority form of a file. */
export const rangeMark = defineStyleRule({
  id: 'number/range-mark',
  concerns: 'notation',
  basis: '提示',
  title: '数值范围的连接号',
  documentation: {
    description:
      '数值范围用浪纹线“～”或一字线“—”（GB/T 15834-2011 4.13），半角“-”“~”是输入习惯。一个文件前后一致就不报；日期（2024-05-01）、文号、电话里的“-”不管。',
    wrong: '12-17岁、18～60岁两个年龄段',
    right: '12～17岁、18～60岁两个年龄段',
  },
  forms: ['“～”', '“—”', '“-”'],
  uses: (analysis) =>
    usesOf(
      analysis,
      /(?<![\d.\-—～~年])(?:\d+(?:\.\d+)?[%万亿]?)([-~～—])(?:\d+(?:\.\d+)?)(?=[\u3400-\u9fff%](?<![号楼第]))/gu,
      (match) => ['～', '—', '-', '~'].indexOf(match[1]!) % 3,
      (match) => MARKS.map((mark) => match[0].replace(match[1]!, mark)),
      ['digit', 'dash'],
    ),
});
