import { defineMatchRule } from '../../match-rule.ts';

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' };

/** A half-width mark in a Chinese sentence: 机制,建立. */
export const halfWidth = defineMatchRule({
  id: 'punctuation/half-width',
  concerns: 'marks',
  basis: '国标',
  severity: 'warning',
  title: '半角标点',
  documentation: {
    description:
      '汉语文本用全角标点（GB/T 15834-2011 第 5 条）。汉字、右引号、右括号之后的半角“, ; : ? !”和句末的半角“.”按错误处理；数字之间、网址、时间（18:00）里的半角符号不管。',
    wrong: '进一步完善工作机制,建立长效制度;压实责任.',
    right: '进一步完善工作机制，建立长效制度；压实责任。',
  },
  needs: ['halfWidthMark'],
  what: '半角标点',
  corrections: [
    {
      pattern:
        /(?<=[\u3400-\u9fff”’）》】〕%％])[,;:?!](?![,;:?!/\\])|(?<=[\dA-Za-z)])(?<!&[a-z]{2,8}|&#\d{1,6})[,;!?](?=[\u3400-\u9fff“《])/gu,
      right: ([mark]) => FULL[mark] ?? null,
      safe: true,
    },
    {
      // Typed more than once: ！！ may stand in a slogan, ，， nowhere.
      pattern: /(?<=[\u3400-\u9fff”’）》】])([,;:?!])\1{1,2}(?![,;:?!/\\])/gu,
      right: ([marks, mark]) =>
        mark === '?' || mark === '!' ? FULL[mark]!.repeat(marks.length) : (FULL[mark!] ?? null),
      safe: true,
    },
    {
      pattern: /(?<=[\u3400-\u9fff”’）》】])\.(?![\w.\u3400-\u9fff])/gu,
      right: ([mark]) => FULL[mark] ?? null,
      safe: true,
    },
    {
      // Between two sentences; in a foreign name (列夫.托尔斯泰) it stands for a ·.
      pattern: /(?<=[\u3400-\u9fff][\u3400-\u9fff”’）](?<![一二三四五六七八九十]))\.(?=[\u3400-\u9fff])/gu,
      right: ([mark]) => FULL[mark] ?? null,
      safe: false,
    },
  ],
});
