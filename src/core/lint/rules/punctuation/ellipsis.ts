import { punctuation } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** An ellipsis of other than six dots: ... and a single …. */
export const ellipsis = defineMatchRule({
  id: 'punctuation/ellipsis',
  concerns: 'marks',
  basis: '国标',
  severity: 'warning',
  words: punctuation['punctuation/ellipsis'],
  needs: ['ellipsis'],
  corrections: [
    {
      // Points of several kinds side by side are one ellipsis; a run of one kind is taken whole, so there is one way to read it.
      pattern: /(?:\.{3,}|。{3,}|·{3,}|…)(?:(?<!\.)\.{3,}|(?<!。)。{3,}|(?<!·)·{3,}|…)*(?![\w/.])/gu,
      right: ({ 0: mark, index, input }) =>
        !/[㐀-鿿”’）》】，。、；：！？]/u.test(input[index - 1] ?? '') || mark === '……' || /^[\s….]*$/u.test(input)
          ? null
          : '……',
      safe: true,
    },
  ],
});
