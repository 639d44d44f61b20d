import { defineStyleRule, usesOf } from '../../style-rule.ts';

/** ％ against %. */
export const percentSign = defineStyleRule({
  id: 'number/percent-sign',
  concerns: 'notation',
  basis: '提示',
  title: '百分号的宽度',
  documentation: {
    description: '百分号用半角“%”，数字与它之间不留空格；老文件多用全角“％”。一个文件前后一致就不报。',
    wrong: '增长9.2％，其中工业增长8%。',
    right: '增长9.2%，其中工业增长8%。',
  },
  forms: ['“%”', '“％”'],
  uses: (analysis) =>
    usesOf(
      analysis,
      /(?<=\d)[%％]/gu,
      ([text]) => (text === '%' ? 0 : 1),
      () => ['%', '％'],
      ['digit', 'percent'],
    ),
});
