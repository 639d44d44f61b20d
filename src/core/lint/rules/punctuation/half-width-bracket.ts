import { punctuation } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** ( … ) around Chinese text; both ends are changed together. */
export const halfWidthBracket = defineMatchRule({
  id: 'punctuation/half-width-bracket',
  concerns: 'marks',
  basis: '国标',
  severity: 'warning',
  words: punctuation['punctuation/half-width-bracket'],
  needs: ['halfWidthBracket'],
  corrections: [
    {
      pattern: /(?<!\])(?:\([^()（）\n]{0,200}[)）]|（[^()（）\n]{0,200}\))/gu,
      right: ([whole]) => {
        const inside = whole.slice(1, -1);
        return /[\u3400-\u9fff]/u.test(inside) || /^[XxＸ×]+$/u.test(inside) || whole[0] !== '(' || !whole.endsWith(')')
          ? `（${inside}）`
          : null;
      },
      safe: true,
      needs: ['parenthesis'],
    },
    {
      // The title inside a title: 《关于征求〈…〉意见的函》.
      pattern: /<(?<=《[^《》\n]{0,40}<)[^<>《》\n]{1,60}>(?=[^《》\n]{0,40}》)/gu,
      right: ([whole]) => `〈${whole.slice(1, -1)}〉`,
      safe: true,
      needs: ['lessThan'],
    },
  ],
});
