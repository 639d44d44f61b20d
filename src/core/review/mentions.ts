import { scanRenewals } from '../renewal/scan.ts';
import type { RenewalKind } from '../renewal/kinds.ts';
import type { RenewalSpan } from '../renewal/span.ts';
import { RangeSet } from '../text/range-set.ts';
import type { TextRange } from '../text/range.ts';
import { scanBodies } from './bodies.ts';
import { indicatorOf } from './indicator.ts';
import { normalise, type Mention, type ReviewKind } from './mention.ts';
import { scanQuotations } from './quotations.ts';

/** A place alone (北京) and a word such as 去年 are nothing to tick off. */
const KINDS: Readonly<Partial<Record<RenewalKind, ReviewKind>>> = {
  date: 'date',
  year: 'date',
  time: 'date',
  plan: 'date',
  percent: 'figure',
  amount: 'figure',
  count: 'figure',
  ordinal: 'figure',
  session: 'organisation',
  meeting: 'organisation',
  document: 'document',
  person: 'person',
};

/** The mentions of a line that are to be checked, in text order. `taken` are the places of markers and blanks, which hold none. */
export function mentionsOf(
  line: string,
  taken: readonly TextRange[],
  speaker: TextRange | null = null,
): readonly Mention[] {
  const spans = joined(line, scanRenewals(line, taken, speaker));
  const mentions: Mention[] = [];
  const takenStarts = new Set(taken.map(({ start }) => start));
  let figure: { indicator: string; end: number } | undefined;
  for (const { kind, start, end, weak } of spans) {
    const mine = KINDS[kind];
    // 三个 is nothing to tick off, 翻一番 is; 1月 of 1月X日 is half a blank.
    const isSmall = weak && !/[番倍]/.test(line.slice(start, end));
    if (mine === undefined || isSmall || takenStarts.has(end)) continue;
    let subject = '';
    if (mine === 'figure') {
      const isLater = figure !== undefined && /[。！？；]/.test(line.slice(figure.end, start));
      subject = indicatorOf(line, { start, end }, isLater ? undefined : figure);
      figure = { indicator: subject, end };
    }
    mentions.push({ kind: mine, text: normalise(line.slice(start, end)), subject, start, end });
  }
  const read = new RangeSet(spans.filter(({ kind }) => kind !== 'place'));
  for (const { start, end } of scanBodies(line))
    if (!read.overlaps({ start, end }))
      mentions.push({ kind: 'organisation', text: normalise(line.slice(start, end)), subject: '', start, end });
  return [...mentions, ...scanQuotations(line)].sort((a, b) => a.start - b.start);
}

const WEEKDAY = /[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?/y;
const DAYTIME = /(?:凌晨|清晨|早上|上午|中午|下午|晚上|晚|夜间)?/y;

/** Parts that are printed as one: 第十三届…会议, 2025年3月5日（星期三）上午9时. */
function joined(line: string, spans: readonly RenewalSpan[]): RenewalSpan[] {
  const result: RenewalSpan[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last !== undefined && belongs(line, last, span))
      result[result.length - 1] = { ...span, start: last.start, kind: joinedKind(span) };
    else if (span.kind === 'date') result.push({ ...span, end: afterWeekday(line, span.end) });
    else result.push(span);
  }
  return result;
}

const isFigure = ({ kind }: RenewalSpan): boolean => kind === 'count' || kind === 'amount';

const joinedKind = (span: RenewalSpan): RenewalKind =>
  span.kind === 'time' ? 'date' : isFigure(span) || span.kind === 'person' ? span.kind : 'meeting';

function belongs(line: string, last: RenewalSpan, span: RenewalSpan): boolean {
  if (span.kind === 'time' && last.kind === 'date') {
    DAYTIME.lastIndex = last.end;
    DAYTIME.test(line);
    return DAYTIME.lastIndex === span.start;
  }
  // 1万6千多户.
  if (isFigure(last) && isFigure(span)) return last.end === span.start;
  // 清河县 of 清河县人民政府县长　李明华: the place belongs to the post.
  if (last.kind === 'place' && span.kind === 'person') return last.end === span.start;
  const isMeeting = span.kind === 'meeting' || span.kind === 'ordinal';
  const isNumbered = last.kind === 'session' || last.kind === 'ordinal';
  return isNumbered && isMeeting && isName(line.slice(last.end, span.start));
}

/** 全国人民代表大会 between 第十三届 and 第四次会议. */
const isName = (words: string): boolean => words.length <= 12 && /^[一-鿿]*$/.test(words) && !/[的了和在]/.test(words);

function afterWeekday(line: string, end: number): number {
  WEEKDAY.lastIndex = end;
  return WEEKDAY.test(line) ? WEEKDAY.lastIndex : end;
}
