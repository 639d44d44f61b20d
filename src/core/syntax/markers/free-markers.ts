import { CharClass, isClass } from '../../text/char-class.ts';
import { rowOf } from './enclosed.ts';
import { makeMarker, positionAt } from './marker-parts.ts';
import type { HeadingMarker, MarkerPosition } from '../nodes.ts';

/**
 * Words after a number that measure or name instead of beginning a clause: measure words, time words, ranks. A closed class;
 * any other word that is counted on (一抓…二抓…) makes a series.
 */
const MEASURES = new Set(
  '个些名位项次年月日号天时分秒级等线季期批类档产届代把下直旦般定样同起致切贯律再向点道条件方部步岁万亿千百半倍成元张座家户支份层轮场系块边旁路身体种对双句段章节篇页字词声番遍趟回度股团队组人口手心大中小审楼栋单月星班',
);

/**
 * A number before any other word: 一抓, 二看. The word is the key, so that only its like continues it.
 * A series decides whether it counts; see {@link scanMarkers}.
 */
export function freeMarker(
  line: string,
  index: number,
  end: number,
  as: { value: number; position: MarkerPosition },
): HeadingMarker | null {
  const word = line[end];
  if (word === undefined || !isClass(line, end, CharClass.Han) || MEASURES.has(word)) return null;
  return makeMarker(line, [index, end + 1], [index, end], { style: 'other', key: `free:${word}`, ...as });
}

/** 甲、 A． Ⅰ. at the start of a line; one that is not counted on is a name or an initial. */
export function letterMarker(line: string, index: number): HeadingMarker | null {
  const row = /[、.．]/u.test(line[index + 1] ?? '') ? rowOf(line[index]!) : undefined;
  if (row === undefined || isClass(line, index + 2, CharClass.Latin | CharClass.Digit)) return null;
  const value = row.indexOf(line[index]!) + 1;
  return makeMarker(line, [index, index + 2], [index, index + 1], {
    style: 'other',
    key: `free:${row[0]}`,
    value,
    position: 'line',
  });
}

/** Nouns that are numbered as things of their own: 附件1： 表二： */
const NUMBERED_THING = /^附|[表图例页条款号卷章节楼]$/u;

/** A noun counted behind it: 转变一： 措施2： */
export function nounMarker(
  line: string,
  index: number,
  end: number,
  indent: number,
  value: number,
): HeadingMarker | null {
  // 要求之一， counts behind a comma too.
  const closed = line[end] === '：' || line[end] === ':' || (line[end] === '，' && line[index - 1] === '之');
  if (!closed) return null;
  let start = index;
  while (start > indent && index - start < 5 && isClass(line, start - 1, CharClass.Han)) start--;
  const noun = line.slice(start, index);
  const position = positionAt(line, start, indent);
  if (noun.length < 2 || NUMBERED_THING.test(noun) || position === null || position === 'word') return null;
  // A collection of samples counts its texts: 范文一：标题.
  if (/^(?:范文|例文|样文)$/u.test(noun) && position === 'line')
    return makeMarker(line, [start, end + 1], [index, end], { style: 'part', value, position });
  return makeMarker(line, [start, end + 1], [index, end], { style: 'other', key: `noun:${noun}`, value, position });
}
