import { CharClass, isClass } from '../../text/char-class.ts';
import { DIGIT, figure, makeMarker, positionAt, skipClass } from './marker-parts.ts';
import type { HeadingMarker } from '../nodes.ts';

/** What is measured: 1.5万亩, 3.2个百分点, 2.4倍 are figures. */
const MEASURED = new Set('万亿千百十个倍元米公平方吨度分厘毫克斤亩顷升里小天年月日时岁人户名辆台座家项级寸尺成折点');

/**
 * 1.1 2.1.3 at the start of a line, with the 、 or the spaces printed behind it. Its key holds the numbers before the
 * last, so that 2.1 goes on as 2.2 and never as 3.2; two of them make a series.
 */
export function decimalMarker(line: string, index: number, indent: number): HeadingMarker | null {
  if (positionAt(line, index, indent) !== 'line') return null;
  let end = skipClass(line, index, DIGIT);
  let last = index;
  let parts = 1;
  while (isNumber(line, last, end) && /[.．]/u.test(line[end] ?? '') && isClass(line, end + 1, DIGIT)) {
    last = end + 1;
    end = skipClass(line, last, DIGIT);
    parts++;
  }
  if (parts < 2 || parts > 5 || !isNumber(line, last, end)) return null;
  const gap = skipClass(line, end, CharClass.Space);
  const closed = /[、.．,，]/u.test(line[gap] ?? '') ? gap + 1 : end;
  const next = line[closed];
  if (
    next === undefined ||
    (closed === end && MEASURED.has(next)) ||
    !isClass(line, closed, CharClass.Han | CharClass.Space | CharClass.Open)
  )
    return null;
  const prefix = line.slice(index, last).replace(/．/gu, '.');
  const value = figure(line.slice(last, end));
  return makeMarker(line, [index, closed], [last, end], {
    style: 'other',
    key: `decimal:${prefix}`,
    value,
    position: 'line',
  });
}

/** One or two digits, none of them a leading zero. */
const isNumber = (line: string, start: number, end: number): boolean =>
  end > start && end - start <= 2 && line[start] !== '0';
