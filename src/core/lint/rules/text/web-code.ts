import { text } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** Named character references and what they print; those that only make space print nothing. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '',
  ensp: '',
  emsp: '',
  zwnj: '',
  zwj: '',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  quot: '',
  hellip: '……',
  mdash: '——',
  middot: '·',
  times: '×',
  amp: '&',
  lt: '<',
  gt: '>',
};

/** Code of a web page left inside a sentence: &nbsp; &ldquo; <br/>. A line of nothing but code is `text/boilerplate`. */
export const webCode = defineMatchRule({
  id: 'text/web-code',
  concerns: 'residue',
  basis: '实务',
  severity: 'warning',
  words: text['text/web-code'],
  needs: ['code'],
  corrections: [
    {
      pattern: /&([a-z]{2,6});/gu,
      right: ([, name]) => NAMED[name!] ?? null,
      safe: true,
    },
    {
      pattern:
        /<\/?(?:p|br|div|span|font|strong|b|em|u|a|img|table|tbody|tr|td|h[1-6]|li|ul|ol)(?:\s[^<>]{0,200})?\s?\/?>/giu,
      right: () => '',
      safe: false,
    },
  ],
});
