import { defineMatchRule } from '../../match-rule.ts';

/** ( … ) around Chinese text; both ends are changed together. */
export const halfWidthBracket = defineMatchRule({
  id: 'punctuation/half-width-bracket',
  concerns: 'marks',
  basis: '国标',
  severity: 'warning',
  title: '半角括号',
  documentation: {
    description:
      '括住汉字的括号用全角“（）”（GB/T 15834-2011 第 5 条）。一对括号一起改；网址、公式、序号里的括号不管。',
    wrong: '各乡镇(街道)要迅速行动。',
    right: '各乡镇（街道）要迅速行动。',
  },
  needs: ['halfWidthBracket'],
  what: '半角括号',
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
