import { punctuation } from './messages.zh.ts';
import { defineStyleRule, usesOf } from '../../style-rule.ts';

/** “A”、“B” against “A”“B”: both are printed; one text keeps to one. */
export const quoteSeparator = defineStyleRule({
  id: 'punctuation/quote-separator',
  concerns: 'marks',
  basis: '提示',
  words: punctuation['punctuation/quote-separator'],
  uses: usesOf({
    pattern: /(?<![。！？])[”》]、?[“《]/gu,
    formOf: ([text]) => (text.length === 3 ? 0 : 1),
    as: ([text]) => [`${text[0]}、${text.at(-1)}`, text[0]! + text.at(-1)!],
    needs: ['quotesInRow'],
  }),
});
