import { punctuation } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' };

/** A half-width mark in a Chinese sentence: 机制,建立. */
export const halfWidth = defineMatchRule({
  id: 'punctuation/half-width',
  concerns: 'marks',
  basis: '国标',
  severity: 'warning',
  words: punctuation['punctuation/half-width'],
  needs: ['halfWidthMark'],
  corrections: [
    {
      pattern:
        /(?<=[㐀-鿿”’）》】〕%％])[,;:?!](?![,;:?!/\\])|(?<=[\dA-Za-z)])(?<!&[a-z]{2,8}|&#\d{1,6})[,;!?](?=[㐀-鿿“《])/gu,
      right: ([mark]) => FULL[mark] ?? null,
      safe: true,
    },
    {
      // Typed more than once: ！！ may stand in a slogan, ，， nowhere.
      pattern: /(?<=[㐀-鿿”’）》】])([,;:?!])\1{1,2}(?![,;:?!/\\])/gu,
      right: ([marks, mark]) =>
        mark === '?' || mark === '!' ? FULL[mark]!.repeat(marks.length) : (FULL[mark!] ?? null),
      safe: true,
    },
    {
      pattern: /(?<=[㐀-鿿”’）》】])\.(?![\w.㐀-鿿])/gu,
      right: ([mark]) => FULL[mark] ?? null,
      safe: true,
    },
    {
      // Between two sentences; in a foreign name (列夫.托尔斯泰) it stands for a ·.
      pattern: /(?<=[㐀-鿿][㐀-鿿”’）](?<![一二三四五六七八九十]))\.(?=[㐀-鿿])/gu,
      right: ([mark]) => FULL[mark] ?? null,
      safe: false,
    },
  ],
});
