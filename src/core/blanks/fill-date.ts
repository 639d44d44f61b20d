import type { Placeholder } from '../analysis/model.ts';
import { daysOfMonth } from '../text/calendar.ts';
import { formatChineseNumeral } from '../text/chinese-numeral.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { TextRange } from '../text/range.ts';
import type { Said } from '../text/said.ts';
import { DATE_ROLES, parseMoments, type DateRole, type Moment } from './fill-moment.ts';
import { refusal } from './fill-value.ts';

/** A place of a date: a blank to be filled, or figures that are already printed. */
interface DateSlot {
  readonly role: DateRole;
  /** What is to be replaced; null for a printed part. */
  readonly range: TextRange | null;
  /** Figures printed here: 3 of 3月, or those that lead a mask (20 of 20XX年). */
  readonly printed: string;
  /** 下午X时 counts to twelve. */
  readonly afternoon: boolean;
  /** X日X00 was X日X:00. */
  readonly lostColon: boolean;
}

/** What became of a value: edits, or why it does not fit. */
export type DateFill =
  { readonly edits: readonly TextEdit[]; readonly problem: null } | { readonly edits: null; readonly problem: Said };

const MARK = '\uE000';
const HAN = '〇一二三四五六七八九';
const PREFIX =
  /(?:(?:[\d〇○零一二三四五六七八九]{1,4}年)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?:[上下]午|晚上?)?|[12]\d{0,2}|[一二][〇○零九][〇○零一二三四五六七八九]?)$/u;
const SUFFIX = /^(?:年(?:\d{1,2}月)?)?(?:月)?(?:\d{0,2}[日号])?(?:[上下]午|晚上?)?(?:\d{0,2}(?:[时点]|[:：]\d\d))?/u;
const PART = new RegExp(`([\\d〇○零一二三四五六七八九]*)(${MARK}?)`, 'gu');
const ROLE_OF: Readonly<Record<string, DateRole>> = {
  年: 'year',
  月: 'month',
  日: 'day',
  号: 'day',
  时: 'hour',
  点: 'hour',
  分: 'minute',
  ':': 'hour',
  '：': 'hour',
};

/** The places inside a date left open by spaces (年　月　日); the mask itself for all else. */
function openRanges({ text, form, start }: Placeholder): readonly TextRange[] {
  const open = form === 'field' ? /^(年)?([ 　]*)月([ 　]*)(日?)$/u.exec(text) : null;
  if (open === null) return [{ start, end: start + text.length }];
  const [, year = '', month = '', day = '', days = ''] = open;
  const at = start + year.length;
  const behind = at + month.length + 1;
  return [
    ...(year === '' ? [] : [{ start, end: start }]),
    { start: at, end: at + month.length },
    ...(days === '' ? [] : [{ start: behind, end: behind + day.length }]),
  ];
}

/** The dates and times of a group with the printed parts around them, each a list of slots; null where it is no date. */
function momentsOf(text: string, members: readonly Placeholder[]): readonly (readonly DateSlot[])[] | null {
  if (members.some(({ kind }) => kind !== 'date' && kind !== 'year' && kind !== 'time')) return null;
  const [first] = members as [Placeholder];
  const { end } = members.at(-1)!;
  const prefix = PREFIX.exec(text.slice(Math.max(0, first.start - REACH), first.start))?.[0] ?? '';
  const suffix = SUFFIX.exec(text.slice(end, end + REACH))?.[0] ?? '';
  const open = members.flatMap(openRanges);
  let marked = plain(prefix);
  let at = first.start;
  for (const range of open) {
    marked += plain(text.slice(at, range.start)) + MARK;
    at = range.end;
  }
  // A field that ends in 日 has its unit inside.
  marked += plain(text.slice(at, end + suffix.length + 2));
  return toMoments(marked, open, marked.length - 2);
}

/** The words of the text, whatever they are, hold no mark of ours. */
const plain = (words: string): string => words.replaceAll(MARK, '\uFFFD');

const REACH = 14;

function toMoments(marked: string, open: readonly TextRange[], limit: number): DateSlot[][] | null {
  const moments: DateSlot[][] = [];
  let rank = Infinity;
  let used = 0;
  for (const { 0: whole, 1: figures = '', 2: mark = '', index } of marked.matchAll(PART)) {
    if (whole === '' || (mark === '' && index >= limit)) continue;
    const role = roleAt(marked, index, index + whole.length);
    const range = mark === '' ? null : open[used++]!;
    if (role === null) {
      if (range === null) continue;
      return null;
    }
    // 2月X日至2月X日: what is not smaller than the part before it begins another date.
    if (DATE_ROLES.indexOf(role) <= rank) moments.push([]);
    rank = DATE_ROLES.indexOf(role);
    const afternoon = /(?:下午|晚上?|傍晚)$/u.test(marked.slice(Math.max(0, index - 2), index));
    const lostColon = role === 'hour' && marked.startsWith('00', index + whole.length);
    moments.at(-1)!.push({ role, range, printed: figures, afternoon, lostColon });
  }
  return moments.length === 0 ? null : moments.filter((slots) => slots.some(({ range }) => range !== null));
}

/** What a number is the number of, by its neighbours: 30 of 9:30 and of 9点30分 are minutes. */
function roleAt(marked: string, start: number, end: number): DateRole | null {
  const before = marked.slice(Math.max(0, start - 1), start);
  const after = marked.slice(end, end + 1);
  if (/[:：]/u.test(before)) return 'minute';
  // X日X00 is a time that has lost its colon.
  if (/[日号]/u.test(before) && marked.startsWith('00', end)) return 'hour';
  if (after === '分' && marked.startsWith('钟', end + 1)) return null;
  if (/[时点]/u.test(before) && after !== '分') return null;
  if (/^[-—～~–至到]/u.test(after)) return sameUnitLater(marked, end);
  return ROLE_OF[after] ?? null;
}

/** 20XX—20XX年, X-X日: the unit stands behind the second number. */
function sameUnitLater(marked: string, end: number): DateRole | null {
  const later = new RegExp(`^[-—～~–至到]{1,2}[\\d${MARK}]+([年月日号时点])`, 'u').exec(marked.slice(end));
  return later === null ? null : (ROLE_OF[later[1]!] ?? null);
}

/** The example of a date in the form the text has: 3月5日 for X月X日; null where the group is no date. */
export function exampleOfDate(text: string, members: readonly Placeholder[]): string | null {
  const moments = momentsOf(text, members);
  if (moments === null) return null;
  return moments
    .map((slots, index) => {
      const sample: Record<DateRole, string> = {
        year: `${2026 + index}年`,
        month: `${((2 + index) % 12) + 1}月`,
        day: `${((4 + index) % 28) + 1}日`,
        hour: '9时',
        minute: '30分',
      };
      return slots.flatMap(({ role, range }) => (range === null ? [] : [sample[role]])).join('');
    })
    .join('至');
}

/**
 * Fills a date from one value: 2026-03-05, 2026年3月5日, 3月5日, 5日, 5; with a time 9:30; two of them for a range. Parts the
 * value does not give stay open, parts that are printed must agree. Null where the group is no date.
 */
export function fillDate(text: string, members: readonly Placeholder[], value: string): DateFill | null {
  const moments = momentsOf(text, members);
  if (moments === null) return null;
  const example = exampleOfDate(text, members) ?? '';
  const given = parseMoments(value);
  if (given === null) return failure(refusal('noDate', { value, example }));
  if (given.length !== moments.length)
    return failure(refusal(moments.length > 1 ? 'twoDates' : 'oneDate', { example }));
  const edits: TextEdit[] = [];
  let inherited: Moment = {};
  for (const [index, slots] of moments.entries()) {
    const moment = withBare({ ...inherited, ...printedIn(slots), ...given[index]! }, slots);
    if (moment === null) return failure(refusal('partOfDate', { value, example }));
    const problem = impossible(moment) ?? fillMoment(slots, moment, edits);
    if (problem !== null) return failure(problem);
    inherited = { year: moment.year, month: moment.month };
  }
  return edits.length === 0 ? failure(refusal('noOpenPart', { value, example })) : { edits, problem: null };
}

const failure = (problem: Said): DateFill => ({ edits: null, problem });

/** The year and month that a date prints itself: it takes them from no date before it. */
function printedIn(slots: readonly DateSlot[]): Moment {
  const printed = slots.filter(({ role, range }) => range === null && (role === 'year' || role === 'month'));
  return Object.fromEntries(printed.map(({ role, printed: figures }) => [role, Number(toFigures(figures))]));
}

/** A bare number belongs to the only slot there is. */
function withBare({ bare, ...moment }: Moment, slots: readonly DateSlot[]): Moment | null {
  if (bare === undefined) return moment;
  const open = slots.filter(({ range }) => range !== null);
  return open.length === 1 ? { ...moment, [open[0]!.role]: bare } : null;
}

function impossible({ year, month, day, hour, minute }: Moment): Said | null {
  if (month !== undefined && (month < 1 || month > 12)) return noSuch(`${month}月`);
  // Without a year any February may have 29 days.
  const days = month === undefined ? 31 : daysOfMonth(year ?? 2024, month);
  if (day !== undefined && (day < 1 || day > days)) return noSuch(`${month === undefined ? '' : `${month}月`}${day}日`);
  if (hour !== undefined && hour > 24) return noSuch(`${hour}时`);
  return minute !== undefined && minute > 59 ? noSuch(`${minute}分`) : null;
}

const noSuch = (date: string): Said => refusal('noSuchDate', { date });

/** Adds the edits of one date; says which printed part the value contradicts. */
function fillMoment(slots: readonly DateSlot[], moment: Moment, edits: TextEdit[]): Said | null {
  const han = slots.some(({ role, printed }) => role === 'year' && /[〇○零一二三四五六七八九]/u.test(printed));
  for (const { role, range, printed, afternoon, lostColon } of slots) {
    const number = moment[role];
    if (number === undefined) continue;
    const value = role === 'hour' && afternoon && number > 12 ? number - 12 : number;
    const written = write(role, value, han);
    if (range === null) {
      if (Number(toFigures(printed)) !== value)
        return refusal('otherDate', { printed: printed + UNIT[role], written: written + UNIT[role] });
      continue;
    }
    if (!toFigures(written).startsWith(toFigures(printed))) return refusal('otherStart', { printed, written });
    edits.push({ range, text: written.slice(printed.length) + (lostColon ? ':' : '') });
  }
  return null;
}

const UNIT: Readonly<Record<DateRole, string>> = { year: '年', month: '月', day: '日', hour: '时', minute: '分' };

/** Figures as the text writes them: 2026 or 二〇二六, 5 or 五; minutes in two figures. */
function write(role: DateRole, value: number, han: boolean): string {
  if (role === 'minute') return String(value).padStart(2, '0');
  if (!han) return String(value);
  if (role === 'year') return [...String(value)].map((digit) => HAN[Number(digit)]).join('');
  return value === 0 ? '〇' : formatChineseNumeral(value);
}

const toFigures = (figures: string): string =>
  figures.replace(/[〇○零一二三四五六七八九]/gu, (one) => String(Math.max(0, HAN.indexOf(one))));
