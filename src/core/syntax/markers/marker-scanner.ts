import { CharClass, charClasses, isClass } from '../../text/char-class.ts';
import { parseChineseNumeral } from '../../text/chinese-numeral.ts';
import { decimalMarker } from './decimal-markers.ts';
import { enclosedCharacters, enclosedNumber } from './enclosed.ts';
import { freeMarker, letterMarker, nounMarker } from './free-markers.ts';
import { hundredsMarker } from './hundreds.ts';
import { DIGIT, figure, LAST_ORDINAL, makeMarker, positionAt, skipClass, skipComma } from './marker-parts.ts';
import { calledFor, lookAt } from '../line-look.ts';
import type { HeadingMarker, MarkerPosition, NumberingStyle } from '../nodes.ts';
import { agendaMarker, foremostMarker, ordinalMarker, partSuffix } from './ordinal-markers.ts';

const TRIGGERS = buildTriggers();

function buildTriggers(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const characters = `一二三四五六七八九十第头其首再最另（(篇0123456789０１２３４５６７８９${enclosedCharacters()}`;
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  calledFor(characters);
  return table;
}

/**
 * Finds everything in a line that is printed like a marker, in order and without overlaps.
 *
 *     scanMarkers('要做好：一是加强领导；二是强化督查', 0).map((m) => m.ordinal.value) // [1, 2]
 */
export function scanMarkers(line: string, indent: number, { places } = lookAt(line)): readonly HeadingMarker[] {
  const letter = letterMarker(line, indent);
  let found: HeadingMarker[] | undefined = letter === null ? undefined : [letter];
  let next = letter?.end ?? indent;
  for (const index of places) {
    if (index < next || TRIGGERS[line.charCodeAt(index)] === 0) continue;
    const marker = (index === indent ? hundredsMarker(line, indent) : null) ?? markerAt(line, index, indent);
    if (marker !== null) {
      const previous = found?.at(-1);
      if (previous !== undefined && marker.start < previous.end) continue;
      (found ??= []).push(marker);
      next = Math.max(index + 1, marker.end);
    } else next = skipNumber(line, index) + 1;
  }
  return found === undefined ? NONE : keepPartnered(dropEnumerations(line, found));
}

const NONE: readonly HeadingMarker[] = [];

/** The middle of a number starts no marker: 3763．63 is read once, from its first digit. */
function skipNumber(line: string, index: number): number {
  const bits = charClasses[line.charCodeAt(index)]! & (DIGIT | CharClass.HanDigit);
  return bits === 0 ? index : skipClass(line, index, bits) - 1;
}

function markerAt(line: string, index: number, indent: number): HeadingMarker | null {
  const bits = charClasses[line.charCodeAt(index)]!;
  if (bits & CharClass.HanDigit) return hanMarker(line, index, indent);
  if (bits & DIGIT) return arabicMarker(line, index, indent);
  switch (line[index]) {
    case '（':
    case '(':
      return bracketMarker(line, index, indent);
    case '第':
      return ordinalMarker(line, index, indent);
    case '头':
      return foremostMarker(line, index, indent);
    case '篇':
      return partSuffix(line, index, indent);
    case '其':
    case '首':
    case '再':
    case '最':
    case '另':
      return wordMarker(line, index, indent);
    default:
      return enclosedMarker(line, index, indent);
  }
}

/** Verbs that a series may follow without a mark. */
const LEADS_IN = /(?:做到|坚持|实现|确保|突出|注重|牢记|严守)$/u;

/** 一、 一是 一要 一方面 and, for other words after the number, a free marker. */
function hanMarker(line: string, index: number, indent: number): HeadingMarker | null {
  const end = skipClass(line, index, CharClass.HanDigit);
  const value = parseChineseNumeral(line.slice(index, end));
  const next = line[end];
  // 二〇二四年 is a year.
  if (value === 0 || next === '〇' || next === '○') return null;
  const position = positionAt(line, index, indent);
  if (position === 'word' && (next === '：' || next === ':' || next === '、' || next === '，'))
    return nounMarker(line, index, end, indent, value);
  if (position === null) return null;
  if (value === 1 && next === '方' && line[end + 1] === '面')
    return position === 'word'
      ? null
      : makeMarker(line, [index, skipComma(line, end + 2)], [index, end], { style: 'yifangmian', value, position });
  if (next === '是' || next === '要') return runInMarker(line, index, end, { value, position });
  // 做到一不漏保、二不错保: only the first of a series stands behind a word.
  if (position === 'word')
    return value === 1 && LEADS_IN.test(line.slice(Math.max(0, index - 2), index))
      ? freeMarker(line, index, end, { value, position })
      : null;
  return chapterMarker(line, index, end, { value, position }) ?? freeMarker(line, index, end, { value, position });
}

/** 一是 and 一要. After a Han character only the first of a series is believable (重点一是…), and no 之一是, 唯一是. */
function runInMarker(
  line: string,
  index: number,
  end: number,
  as: { value: number; position: MarkerPosition },
): HeadingMarker | null {
  if (as.position === 'word' && (as.value !== 1 || /[唯统之第专单个万同另]/u.test(line[index - 1] ?? ''))) return null;
  // 一是一、二是二 is a saying, not a series.
  if (line[end] === '是' && line.startsWith(line.slice(index, end), end + 1) && !isClass(line, end + 2, CharClass.Han))
    return null;
  const style = line[end] === '是' ? 'yishi' : 'yiyao';
  return makeMarker(line, [index, skipComma(line, end + 1)], [index, end], { style, ...as });
}

/** 一、 at the start of a line or a sentence; the wrong 一. 一， 一： only at the start of a line. */
function chapterMarker(
  line: string,
  index: number,
  end: number,
  as: { value: number; position: MarkerPosition },
): HeadingMarker | null {
  const next = line[end];
  if (next === undefined) return null;
  if (as.position === 'line') {
    // 一）, which has lost its bracket; 一　提高认识, where two count on.
    if (next === '）' || next === ')')
      return makeMarker(line, [index, end + 1], [index, end], { style: 'section', ...as });
    if (/^[ 　]{1,2}[^\s，。]{3,40}$/u.test(line.slice(end, end + 44).trimEnd()))
      return makeMarker(line, [index, end], [index, end], { style: 'chapter', key: 'free: ', ...as });
  }
  const right = next === '、';
  if (as.position !== 'line' && ((!right && next !== '，') || as.position !== 'sentence')) return null;
  if (!right && !/[.．,，：:。]/u.test(next)) return null;
  const following = skipClass(line, end + 1, CharClass.HanDigit);
  const listed = right && parseChineseNumeral(line.slice(end + 1, following)) === as.value + 1;
  // 一、二、三产业 lists numbers, and so, in the middle of a line, does 一、二级. At its start 二、三季度 and 二、三农工作 only may: they are
  // headings where a series is due to reach them.
  if (listed && (as.position !== 'line' || line[following] === '、')) return null;
  // 二，财政收入… and 十。同时… begin a line by chance more often than an item.
  const weak = listed || ('，。'.includes(next) && as.value > 1);
  return makeMarker(line, [index, end + 1], [index, end], { style: 'chapter', ...as, weak });
}

/** 1. 1、 1． and 1） 1) without an opening bracket. */
function arabicMarker(line: string, index: number, indent: number): HeadingMarker | null {
  const end = skipClass(line, index, DIGIT);
  if (end - index > 2 || isClass(line, index - 1, CharClass.Latin | DIGIT)) return null;
  const value = figure(line.slice(index, end));
  const position = positionAt(line, index, indent);
  if (value === 0 || position === null) return null;
  if (position === 'word') return nounMarker(line, index, end, indent, value);
  const next = line[end];
  if (next === ')' || next === '）')
    return /[（(]/u.test(line[index - 1] ?? '')
      ? null
      : makeMarker(line, [index, end + 1], [index, end], { style: 'paren-arabic', value, position });
  const points = position === 'line' ? '.．、,，。' : '.．、';
  if (next === undefined || !points.includes(next)) return null;
  if (!isClass(line, end + 1, DIGIT) || dateFollows(line, end))
    return makeMarker(line, [index, end + 1], [index, end], {
      style: 'arabic',
      value,
      position,
      weak: next === '。' && value > 1,
    });
  if (next !== '、') return decimalMarker(line, index, indent);
  // 1、3个园区 at the start of a line is an item where one is due; 7、8月份 is a span.
  const following = skipClass(line, end + 1, DIGIT);
  const listed = figure(line.slice(end + 1, following)) === value + 1;
  if (position !== 'line' || line[following] === '、' || (listed && isSpan(line, following))) return null;
  return makeMarker(line, [index, end + 1], [index, end], { style: 'arabic', value, position, weak: true });
}

/** What two neighbouring numbers span: 二、三产业, 七、八月份, 三、四线城市, 2、3号楼; with 、 a third one is listed. */
const SPANNED = '、 产业 次产业 月 季度 级 线 年级 届 号 把手 楼 层 期 批 类 档 组 队 科 轮 等 单元 车间 环'.split(' ');

const isSpan = (line: string, index: number): boolean => SPANNED.some((word) => line.startsWith(word, index));

/** 1.2024年… and 2.3月底前… are markers before a date; 1.5万 is a number, 7、8月份 a span. */
const dateFollows = (line: string, point: number): boolean =>
  /^(?:.(?:19|20)\d\d年|[^、](?:1[0-2]|[1-9])月(?:\d|[底初前至上中下份]))/u.test(line.slice(point, point + 6));

/** （一） (一) （1） (1), with a wrong 、 or ． after it. */
function bracketMarker(line: string, index: number, indent: number): HeadingMarker | null {
  const digits = isClass(line, index + 1, DIGIT);
  const end = skipClass(line, index + 1, digits ? DIGIT : CharClass.HanDigit);
  if (end === index + 1 || end - index > 4 || (line[end] !== '）' && line[end] !== ')')) return null;
  const position = positionAt(line, index, indent);
  const text = line.slice(index + 1, end);
  const value = digits ? figure(text) : parseChineseNumeral(text);
  if (value === 0 || position === null) return null;
  // （一）至（三）项 refers to items, with the last as with the first.
  if (/^[至到、和][（(]/u.test(line.slice(end + 1, end + 3))) return null;
  if (/[）)][至到、和]$/u.test(line.slice(index - 2, index))) return null;
  // Glued to a word the first of a series is believable, and what counts on from it; no reference: 主要体现在三个方面(一)…(二)…,
  // but 附件（一）.
  const glued = position === 'word';
  if (
    glued &&
    ((value !== 1 && digits) || !isClass(line, end + 1, CharClass.Han) || /[款条项件表图第见]/u.test(line[index - 1]!))
  )
    return null;
  const style = digits ? 'paren-arabic' : 'section';
  // The first point of an ellipsis is no mark behind the bracket.
  const after = /^[、．.](?![、．.])/u.test(line.slice(end + 1, end + 3)) ? end + 2 : end + 1;
  return makeMarker(line, [index, after], [index + 1, end], { style, value, position });
}

function enclosedMarker(line: string, index: number, indent: number): HeadingMarker | null {
  const { style, value } = enclosedNumber(line[index]!)!;
  const position = positionAt(line, index, indent);
  // Glued to a word (做到①…，②…) only the first is believable; others there are the numbers of notes.
  if (position === null || (position === 'word' && value !== 1)) return null;
  return makeMarker(line, [index, index + 1], [index, index + 1], { style, value, position });
}

/** Adverbs that count: whether they need a comma after them to be anything but adverbs. */
const WORDS: readonly { word: string; style: NumberingStyle; value: number; comma: boolean }[] = [
  { word: '首先', style: 'shouxian', value: 1, comma: false },
  { word: '其次', style: 'shouxian', value: 2, comma: false },
  { word: '再次', style: 'shouxian', value: 3, comma: true },
  { word: '再者', style: 'shouxian', value: 3, comma: true },
  { word: '最后', style: 'shouxian', value: LAST_ORDINAL, comma: true },
  { word: '另一方面', style: 'yifangmian', value: 2, comma: false },
];

/** What a speaker turns to: 首先说目标 … 最后说考核. */
const TURNS_TO = /^[说讲谈看](?![到过了见明])/u;

function wordMarker(line: string, index: number, indent: number): HeadingMarker | null {
  if (line.startsWith('最后一项', index)) return agendaMarker(line, index, [index, index + 3], indent, LAST_ORDINAL);
  const position = positionAt(line, index, indent);
  const entry = WORDS.find(({ word }) => line.startsWith(word, index));
  // 学习首先要学理论。其次…: only the first of a series may stand behind a word.
  if (position === null || (position === 'word' && entry?.word !== '首先')) return null;
  if (entry === undefined) return otherOneMarker(line, index, position);
  const end = index + entry.word.length;
  // 首先进行第一项议程： is the host's.
  if (/^(?:进行|转入)[^，。：]{0,4}第/u.test(line.slice(end, end + 7))) return null;
  const after = skipComma(line, end);
  const bare = entry.comma && after === end;
  if (bare && entry.value !== LAST_ORDINAL && !/[要是应须说讲谈看]/u.test(line[end] ?? '')) return null;
  // 最后 and 再次 without a comma go on with a series of their own paragraph at most, but for what a speaker turns to (最后说考核).
  const turns = bare && position === 'line' && TURNS_TO.test(line.slice(end, end + 2));
  const place = bare && !turns ? 'clause' : position;
  return makeMarker(line, [index, after], [index, end], {
    style: entry.style,
    value: entry.value,
    position: place,
    weak: turns,
  });
}

/** 其一， 其二， */
function otherOneMarker(line: string, index: number, position: MarkerPosition): HeadingMarker | null {
  if (line[index] !== '其') return null;
  const end = skipClass(line, index + 1, CharClass.HanDigit);
  const value = parseChineseNumeral(line.slice(index + 1, end));
  if (value === 0) return null;
  return makeMarker(line, [index, skipComma(line, end)], [index + 1, end], { style: 'qiyi', value, position });
}

/** 一、二、三产业 and 1、2、3号楼 list numbers: a marker with nothing between it and the next number is none. */
function dropEnumerations(line: string, markers: readonly HeadingMarker[]): readonly HeadingMarker[] {
  const countsOn = (first: HeadingMarker | undefined, second: HeadingMarker | undefined): boolean =>
    first !== undefined &&
    second?.start === first.end &&
    second.ordinal.value === first.ordinal.value + 1 &&
    // 二、三农工作 is a heading that begins with a number.
    !(first.style === 'chapter' && first.position === 'line' && second.key.startsWith('free:'));
  const isEmpty = (marker: HeadingMarker, index: number): boolean =>
    countsOn(marker, markers[index + 1]) || countsOn(markers[index - 1], marker);
  return markers.length < 2 ? markers : markers.filter((marker, index) => !isEmpty(marker, index));
}

/**
 * Forms that are prose unless they count on (一抓…二抓, 重点一是…二是, 一，不推。二，不拖) are dropped at once where the paragraph
 * holds no neighbour of theirs; at the start of a line the neighbour may stand in another paragraph.
 */
function keepPartnered(markers: readonly HeadingMarker[]): readonly HeadingMarker[] {
  const needsPartner = (marker: HeadingMarker): boolean =>
    (marker.position === 'word' && (marker.style !== 'section' || marker.ordinal.value > 1)) ||
    (marker.position !== 'line' && (/^(?:free|noun):/u.test(marker.key) || marker.style === 'chapter'));
  if (!markers.some(needsPartner)) return markers;
  const seen = new Set(markers.map((marker) => `${marker.key}#${marker.ordinal.value}`));
  const has = (marker: HeadingMarker, step: number): boolean =>
    seen.has(`${marker.key}#${marker.ordinal.value + step}`);
  // Behind 一、…二、… of one paragraph 四、 goes on as well, with a number left out.
  const hasGap = (marker: HeadingMarker): boolean =>
    marker.style === 'chapter' && marker.position === 'sentence' && has(marker, -2) && has(marker, -3);
  return markers.filter((marker) => !needsPartner(marker) || has(marker, 1) || has(marker, -1) || hasGap(marker));
}
