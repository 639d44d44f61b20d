import { indentOf } from '../text/char-class.ts';
import { startsImperative } from './clause.ts';
import type { PhraseFunction } from './phrase.ts';

/** What a heading is about, by its words; anything else orders work. */
const headingWords: readonly (readonly [RegExp, PhraseFunction])[] = [
  [/督[查导]|检查|问责|纪律|考核/u, '督查'],
  [/宣传|舆论|引导|氛围/u, '宣传'],
  [/责任|领导|组织|担当/u, '责任'],
  [/问题|短板|不足|差距/u, '问题'],
  [/成绩|成效|回顾|肯定/u, '肯定'],
  [/认识|站位|思想|意义/u, '认识'],
  [/形势|任务/u, '形势'],
];
const heading = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|第[一二三四五六七八九十]+[，、])/u;
/** More lines than any section has; a longer look back would not tell more. */
const farthestLine = 60;

function functionOfLine(line: string): PhraseFunction | null {
  const text = line.slice(indentOf(line));
  if (text.startsWith('刚才')) return '承前';
  if (text.startsWith('下面')) return '引出';
  if (text.startsWith('最后')) return '强调';
  if (text.startsWith('在肯定')) return '问题';
  return null;
}

/**
 * What words at the end of `textBeforeCursor` are probably for, told by the line's first words, the heading above, and
 * the place in the speech. A guess that only orders a list.
 *
 *     functionAt('……\n一、提高思想认识\n') // '认识'
 */
export function functionAt(textBeforeCursor: string): PhraseFunction {
  const lines = textBeforeCursor.split(/\r\n?|\n/u);
  const current = lines.at(-1) ?? '';
  const above = lines.slice(-farthestLine, -1).reverse();
  const headingAbove = [current, ...above].map((line) => line.slice(indentOf(line))).find((line) => heading.test(line));
  const byLine = functionOfLine(current);
  if (byLine !== null) return byLine;
  if (lines.slice(0, 5).some((line) => line.trimEnd().endsWith('主持词'))) return '主持';
  if (headingAbove === undefined) return startsImperative(current) ? '部署' : '开头';
  if (current.slice(indentOf(current)).startsWith('同志们，')) return '号召';
  return headingWords.find(([words]) => words.test(headingAbove))?.[1] ?? '部署';
}
