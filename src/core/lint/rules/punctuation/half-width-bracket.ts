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
    },
  ],
});
