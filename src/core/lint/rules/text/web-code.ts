import { defineMatchRule } from '../../match-rule.ts';

/** What a named character reference prints; those that only make space print nothing. */
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
  title: '网页代码残留',
  documentation: {
    description:
      '从网页复制的稿子里残留的代码：“&nbsp;”“&ldquo;”一类字符实体，“<br/>”“</p>”一类标签。能还原的还原，只表示空格或换行的删去。整行都是网页残留的，由“网页残留”报告。',
    wrong: '会议强调，&ldquo;要抓好落实&rdquo;。<br/>',
    right: '会议强调，“要抓好落实”。',
  },
  needs: ['code'],
  what: '网页代码',
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
