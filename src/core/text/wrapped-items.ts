import { formatChineseNumeral, parseChineseNumeral } from './chinese-numeral.ts';
import { type PhysicalLine } from './physical-lines.ts';
import { isFull } from './wrap-shape.ts';

/** What counts an item, in three parts: what stands before the number, the number, and the character behind it: 第|三|个, |2|., （|二|）. */
const ITEM = /^(第|其|[（(]|)([一二三四五六七八九十]{1,3}|\d{1,2})([\p{Script=Han}、.．）)：:，,])/u;

/** UTF-16 units of a paragraph, and lines of it, in which an item's neighbours are looked for. */
const REACH = 400;
const LINES = 12;

/**
 * Whether an item that the line at `index` begins with stands inside a paragraph: the item before it, or the one behind it, does. The
 * paragraph began at `from`, and ends with a line that is not full.
 *
 *     // 1.党性锻炼不够经常。2.宗旨意识有所淡化。
 *     // 3.斗争精神不足。
 */
export function isAmongItems(
  text: string,
  lines: readonly PhysicalLine[],
  { index, from, width }: { index: number; from: number; width: number },
): boolean {
  const before = lines[index - 1]!;
  const after = lines[index]!;
  const item = ITEM.exec(text.slice(after.start, after.start + 8));
  if (item === null) return false;
  const [, head = '', number = '', tail = ''] = item;
  const isFigure = /\d/u.test(number);
  const value = isFigure ? Number(number) : parseChineseNumeral(number);
  const marker = (at: number): string => head + (isFigure ? String(at) : formatChineseNumeral(at)) + tail;
  const back = text.slice(Math.max(from, before.end - REACH), before.end).replace(/[\r\n\s]+/gu, '');
  if (value > 1 && standsInside(back, marker(value - 1))) return true;
  const next = marker(value + 1);
  for (let at = index; at < index + LINES; at++) {
    const line = lines[at]!;
    const below = lines[at + 1];
    if (standsInside(text.slice(line.start, Math.min(line.end, line.start + REACH)), next)) return true;
    if (below === undefined || !isFull(text, line, below, width) || text.startsWith(next, below.start)) return false;
  }
  return false;
}

/** Whether a marker follows a mark somewhere inside a text. */
function standsInside(text: string, marker: string): boolean {
  for (let at = text.indexOf(marker, 1); at > 0; at = text.indexOf(marker, at + 1))
    if (/[。；：，、！？]/u.test(text[at - 1]!)) return true;
  return false;
}
