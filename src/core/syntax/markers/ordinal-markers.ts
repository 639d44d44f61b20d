import { CharClass, isClass } from '../../text/char-class.ts';
import { parseChineseNumeral } from '../../text/chinese-numeral.ts';
import { DIGIT, figure, makeMarker, positionAt, skipClass, skipComma } from './marker-parts.ts';
import type { HeadingMarker } from '../nodes.ts';

/** Spans of time and repetitions are counted in narrative, not as items: 第一季度， 第二次， 第三天， */
const NARRATIVE = /^(?:季度|年|天|次|届|代|周|名|位)/u;

/** 第一， 第一件： 第一个层面， 第四篇： 【第4篇】 会议进行第一项, and the weak 第一要…第二要. */
export function ordinalMarker(line: string, index: number, indent: number): HeadingMarker | null {
  const digits = isClass(line, index + 1, DIGIT);
  const end = skipClass(line, index + 1, digits ? DIGIT : CharClass.HanDigit);
  const text = line.slice(index + 1, end);
  const value = digits ? figure(text) : parseChineseNumeral(text);
  if (value === 0 || value > 99) return null;
  const ordinal = [index + 1, end] as const;
  const agenda = line[end] === '项' ? agendaMarker(line, index, ordinal, indent, value) : null;
  if (agenda !== null) return agenda;
  const position = positionAt(line, index, indent);
  if (position === null || position === 'word') return null;
  // 第二、第三产业 lists numbers.
  if (line[end] === '、' && line[end + 1] === '第') return null;
  const comma = skipComma(line, end);
  if (comma > end || isClass(line, end, CharClass.Space))
    return makeMarker(line, [index, Math.max(comma, end)], ordinal, { style: 'diyi', value, position });
  if (line[end] === '篇') {
    const part = partLabel(line, index, end + 1, indent);
    if (part !== null) return makeMarker(line, part, ordinal, { style: 'part', value, position: 'line' });
  }
  return nounOrdinal(line, index, ordinal, { value, position });
}

/** 头一句， 头一个问题： before 第二句， 第二个问题：. */
export function foremostMarker(line: string, index: number, indent: number): HeadingMarker | null {
  if (line[index + 1] !== '一') return null;
  const position = positionAt(line, index, indent);
  if (position === null || position === 'word') return null;
  return nounOrdinal(line, index, [index + 1, index + 2], { value: 1, position });
}

/** 第一件： 第一个层面， 第一部分　: a noun of up to five characters that a mark, a space or the line end closes. */
function nounOrdinal(
  line: string,
  index: number,
  ordinal: readonly [number, number],
  as: { value: number; position: 'line' | 'sentence' | 'clause' },
): HeadingMarker | null {
  const end = ordinal[1];
  if (/^(?:要|是|就是|必须)/u.test(line.slice(end, end + 2)))
    return makeMarker(line, [index, end], ordinal, { style: 'diyi', key: `diyi:${line[end]}`, ...as });
  let noun = end;
  while (noun < line.length && noun - end < 5 && isClass(line, noun, CharClass.Han)) {
    // 第一点是…, 第一个问题是…: the verb closes the noun as a mark would.
    if (noun > end && (line[noun] === '是' || line.startsWith('就是', noun))) break;
    noun++;
  }
  if (noun === end || NARRATIVE.test(line.slice(end, end + 2))) return null;
  const closed = noun === line.length ? as.position === 'line' : /[，,：:\s是就]/u.test(line[noun]!);
  if (!closed) return unclosedOrdinal(line, index, ordinal, as);
  return makeMarker(line, [index, skipComma(line, noun)], ordinal, { style: 'diyi', key: `diyi:${line[end]}`, ...as });
}

/** What speakers count without a pause behind it: 第三个问题比如…. */
const COUNTED = /^(?:个(?:方面|问题|环节|要求|建议|特点|层面|原则|任务|关键)|点|条|件事|部分)/u;

/** 第三个问题比如在… at the start of a line: an item where the third is due, else prose. */
function unclosedOrdinal(
  line: string,
  index: number,
  ordinal: readonly [number, number],
  { value, position }: { value: number; position: 'line' | 'sentence' | 'clause' },
): HeadingMarker | null {
  const noun = position === 'line' && value > 1 ? COUNTED.exec(line.slice(ordinal[1], ordinal[1] + 4))?.[0] : undefined;
  if (noun === undefined) return null;
  const end = ordinal[1] + noun.length;
  return makeMarker(line, [index, end], ordinal, {
    style: 'diyi',
    key: `diyi:${noun[0]}`,
    value,
    position,
    weak: true,
  });
}

/** The host's words before an item of the agenda; an adverb belongs to them where it is glued to the verb (下面进行第二项). */
const HOST =
  /(?:(?:会议|大会|活动|仪式|典礼|全会)(?:的)?)?(?:(?:现在|(?:首先|下面|接下来|紧接着|接着|随后|最后)(?=进行|转入))?(?:进行|转入)?)(?:会议|大会)?(?:的)?$/u;

/** 会议进行第一项 会议第一项议程 第一项议程： 会议最后一项; `ordinal` is what stands before 项. */
export function agendaMarker(
  line: string,
  index: number,
  ordinal: readonly [number, number],
  indent: number,
  value: number,
): HeadingMarker | null {
  let end = ordinal[1] + 1;
  if (line.startsWith('议程', end) || line.startsWith('内容', end)) end += 2;
  const before = HOST.exec(line.slice(Math.max(indent, index - 10), index))?.[0] ?? '';
  const named = end > ordinal[1] + 1;
  // 下面，进行第一项 and 首先，进行会议的第一项: the opener is parted from the verb, and the marker is the step alone.
  const parted = /^(?:转入|进行)/u.test(before) && /[，,]/u.test(line[index - before.length - 1] ?? '');
  const start = parted ? index : index - before.length;
  const position = positionAt(line, start, indent);
  // 第一项： on a line of its own is a step; 第一项，我们抓… is what a speaker counts.
  if (before === '' && (position === 'word' || (!named && (position !== 'line' || /[，,。]/u.test(line[end] ?? '')))))
    return null;
  // “这是会议第一项议程” tells of the agenda; the host's own words close with a mark.
  if (end < line.length && !/[：:，,。—\s]/u.test(line[end]!)) return null;
  return makeMarker(line, [start, end], ordinal, {
    style: 'agenda',
    value,
    position: position === 'line' ? 'line' : 'sentence',
  });
}

/** Where a separator that opens its line begins and ends, its brackets included: 第四篇： 【第4篇】 【篇四】; or null. */
function partLabel(line: string, start: number, end: number, indent: number): readonly [number, number] | null {
  const open = '【[（('.indexOf(line[start - 1] ?? '　');
  if (open >= 0 && line[end] === '】]）)'[open])
    return start - 1 <= indent ? [start - 1, skipComma(line, end + 1)] : null;
  return start <= indent ? [start, skipComma(line, end)] : null;
}

/** …讲话篇一 at the end of a short line, or 篇一： at the start of one: the separator of a collection. */
export function partSuffix(line: string, index: number, indent: number): HeadingMarker | null {
  const digits = isClass(line, index + 1, DIGIT);
  const end = skipClass(line, index + 1, digits ? DIGIT : CharClass.HanDigit);
  if (end === index + 1 || index - indent > 40 || line[index - 1] === '第') return null;
  const text = line.slice(index + 1, end);
  const value = digits ? figure(text) : parseChineseNumeral(text);
  if (value === 0) return null;
  const label = partLabel(line, index, end, indent);
  if (label !== null && !isClass(line, end, CharClass.Han))
    return makeMarker(line, label, [index + 1, end], { style: 'part', value, position: 'line' });
  if (index === indent || skipClass(line, end, CharClass.Space) < line.length) return null;
  // One space may part it from the title: …讲话 篇1.
  const before = isClass(line, index - 1, CharClass.Space) ? index - 2 : index - 1;
  if (!isClass(line, before, CharClass.Han | CharClass.Close)) return null;
  return makeMarker(line, [index, end], [index + 1, end], { style: 'part', value, position: 'clause' });
}
