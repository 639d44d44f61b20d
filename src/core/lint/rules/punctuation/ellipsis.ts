import { defineMatchRule } from '../../match-rule.ts';

/** An ellipsis of other than six dots: ... and a single …. */
export const ellipsis = defineMatchRule({
  id: 'punctuation/ellipsis',
  concerns: 'marks',
  basis: '国标',
  severity: 'warning',
  title: '省略号',
  documentation: {
    description: '省略号是六个连点“……”，占两个字（GB/T 15834-2011 4.11）。整行只有“…………”表示省略一段，不算错。',
    wrong: '包括教育、医疗、养老...',
    right: '包括教育、医疗、养老……',
  },
  what: '省略号',
  corrections: [
    {
      pattern: /(?:\.{3,}|。{3,}|…(?!…)|…{3,}|·{3,})(?![\w/.])/gu,
      right: ({ 0: mark, index, input }) =>
        !/[\u3400-\u9fff”’）》】，。、；：！？]/u.test(input[index - 1] ?? '') ||
        mark === '……' ||
        (mark === '…' && input[index - 1] === '…') ||
        /^[\s….]*$/u.test(input)
          ? null
          : '……',
      safe: true,
    },
  ],
});
