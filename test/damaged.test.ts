import { describe, expect, test } from 'vitest';
import { clean, laidOut, REFERENCES, sayings, wrapped } from './support/same-sayings.ts';

/** A text says the same when it comes off a web page, out of a converter or with its pages, as long as no words are lost. */
const lines = (text: string, change: (line: string, index: number) => string): string =>
  text.split('\n').map(change).join('\n');
const indented = (text: string): string => laidOut(text, '　　');
const flush = (text: string): string => laidOut(text, '');
/** The same sign behind every so many characters. */
const strewn = (text: string, sign: string, every: number): string =>
  [...text]
    .map((character, index) => (index % every === every - 1 && character !== '\n' ? character + sign : character))
    .join('');

const HEADING = /^((?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[^。；：]{2,40})$/u;
const NAVIGATION = '首页\n新闻中心\n政务公开\n互动交流\n您现在的位置：首页 > 领导讲话 > 正文\n';
const FOOT =
  '\n【打印本页】 【关闭窗口】\n上一篇：市政府召开常务会议\n下一篇：关于做好春节值班工作的通知\n版权所有：东海市人民政府办公室 备案号：浙ICP备05000001号';
const NEWS =
  '\n来源：市政府办公室　作者：信息科　发布时间：2023-05-06 10:20　浏览次数：1203\n分享到：微信 微博\n相关新闻\n市领导调研重点项目建设\n全市安全生产会议召开\n我市举办人才交流大会';

/** Kinds of damage; what a text says is that of the text laid out in the second way. */
const DAMAGES: readonly (readonly [
  kind: string,
  damage: (text: string) => string,
  plain?: (text: string) => string,
])[] = [
  ['zero-width spaces', (text) => strewn(indented(text), '\u200b', 37)],
  ['soft hyphens', (text) => strewn(indented(text), '\u00ad', 41)],
  ['line ends of old systems', (text) => indented(text).replaceAll('\n', '\r')],
  ['line separators', (text) => indented(text).replaceAll('\n', '\u2028')],
  ['vertical tabs', (text) => indented(text).replaceAll('\n', '\v')],
  ['a blank line behind each paragraph', (text) => flush(text).replaceAll('\n', '\n\n'), flush],
  ['no-break spaces', (text) => laidOut(text, '\u00a0\u00a0\u00a0\u00a0')],
  ['&nbsp; as the indent', (text) => laidOut(text, '&nbsp;&nbsp;&nbsp;&nbsp;')],
  ['&emsp; as the indent', (text) => laidOut(text, '&emsp;&emsp;')],
  ['tabs', (text) => laidOut(text, '\t')],
  ['spaces at line ends', (text) => lines(indented(text), (line) => `${line}  `)],
  ['references for marks', (text) => indented(text).replace(/[“”—…·]/gu, (mark) => REFERENCES[mark]!)],
  ['<br> at line ends', (text) => lines(indented(text), (line) => (line === '' ? line : `${line}<br>`))],
  ['<br/> for line ends', (text) => indented(text).replace(/(?<=[^\n])\n(?=[^\n])/gu, '<br/>')],
  ['<p> around paragraphs', (text) => lines(flush(text), (line) => (line === '' ? line : `<p>${line}</p>`)), flush],
  ['bold headings', (text) => lines(flush(text), (line) => line.replace(HEADING, '**$1**')), flush],
  [
    'page numbers between paragraphs',
    (text) => lines(indented(text), (line, at) => (at > 3 && at % 9 === 0 ? `${line}\n\n— ${at} —\n` : line)),
  ],
  ['the columns and the foot of a site', (text) => NAVIGATION + indented(text) + FOOT],
  ['the news of a site', (text) => indented(text) + NEWS],
  ['lines cut at one width and CRLF', (text) => wrapped(indented(text), 56).replaceAll('\n', '\r\n')],
];

for (const [kind, damage, plain = indented] of DAMAGES)
  describe(kind, () => {
    test.each(clean)('$name', ({ text }) => expect(sayings(damage(text))).toEqual(sayings(plain(text))));
  });
