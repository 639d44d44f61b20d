import { defineStyleRule, usesOf } from '../../style-rule.ts';

/** “A”、“B” against “A”“B”: both are printed; one text keeps to one. */
export const quoteSeparator = defineStyleRule({
  id: 'punctuation/quote-separator',
  concerns: 'marks',
  basis: '提示',
  title: '并列引号、书名号之间的顿号',
  documentation: {
    description:
      'GB/T 15834-2011 4.5.3.5 说并列的引号、书名号之间“通常不用顿号”，历年报告却多保留，因此只要求一个文件前后一致。中间有括注或“等”的不算。',
    wrong: '增强“四个意识”、“四个自信”，做到“两个维护”“两个确立”。',
    right: '增强“四个意识”“四个自信”，做到“两个维护”“两个确立”。',
  },
  forms: ['“A”、“B”', '“A”“B”'],
  uses: (analysis) =>
    usesOf(
      analysis,
      /[”》]、?[“《]/gu,
      ([text]) => (text.length === 3 ? 0 : 1),
      ([text]) => [`${text[0]}、${text.at(-1)}`, text[0]! + text.at(-1)!],
    ),
});
