import { plainDigits } from '../text/char-class.ts';
import { parseChineseNumeral } from '../text/chinese-numeral.ts';

export const DATE_ROLES = ['year', 'month', 'day', 'hour', 'minute'] as const;
export type DateRole = (typeof DATE_ROLES)[number];

/** The parts of a date and time that a value gives; `bare` is a number that does not say what it is. */
export type Moment = { readonly [Role in DateRole]?: number | undefined } & { readonly bare?: number | undefined };

const ISO = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T\s]+(\d{1,2})[:：](\d{2})(?::\d{2})?)?$/u;
const MINUTES = /^(\d{1,2})分$/u;
const MONTH_DAY = /^(\d{1,2})[./](\d{1,2})$/u;
const WRITTEN =
  /^(?:(\d{2}|\d{4})年)?(?:(\d{1,2})月份?)?(?:(\d{1,2})[日号])?\s*(上午|下午|早上|晚上|凌晨|中午|晚)?\s*(?:(\d{1,2})(?:[:：](\d{2})|[时点](?:(\d{1,2})分|(半)|整)?))?$/u;

/**
 * Reads a date, a time, or the ends of a range; null for anything else.
 *
 *     parseMoments('2026-03-05') // [{ year: 2026, month: 3, day: 5 }]
 *     parseMoments('3日至5日') // [{ day: 3 }, { day: 5 }]
 */
export function parseMoments(value: string): readonly Moment[] | null {
  const text = toAscii(value.trim());
  const one = parseMoment(text);
  if (one !== null) return [one];
  const listed = text.split(/\s*(?:至|到|[—–～~]{1,2}|--)\s*/u);
  // 3-5, 2026-2030: a hyphen parts what is no date itself.
  const ends = listed.length > 1 ? listed : text.split(/\s*-\s*/u);
  if (ends.length < 2) return null;
  const moments = ends.map(parseMoment);
  return moments.every((moment): moment is Moment => moment !== null) ? moments : null;
}

/** Full-width figures and Han numerals as ASCII figures: 二〇二六年十二月 is 2026年12月. */
function toAscii(text: string): string {
  return plainDigits(text)
    .replace(/[〇○零一二三四五六七八九]{2,4}(?=年)/gu, (year) =>
      [...year].map((one) => String(Math.max(0, '〇一二三四五六七八九'.indexOf(one)))).join(''),
    )
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日号时点分])/gu, (one) => String(parseChineseNumeral(one) || one));
}

function parseMoment(text: string): Moment | null {
  const iso = ISO.exec(text);
  if (iso !== null) return parts(iso.slice(1).map(number));
  const short = MONTH_DAY.exec(text);
  if (short !== null) return parts([undefined, number(short[1]), number(short[2])]);
  if (/^\d{1,4}$/u.test(text)) return { bare: Number(text) };
  const minutes = MINUTES.exec(text);
  if (minutes !== null) return { minute: Number(minutes[1]) };
  const written = WRITTEN.exec(text);
  if (written === null || text === '') return null;
  const [, year, month, day, half, hour, clock, minute, thirty] = written;
  return parts([
    year?.length === 2 ? 2000 + Number(year) : number(year),
    number(month),
    number(day),
    toDay(number(hour), half),
    number(clock ?? minute) ?? (thirty === undefined ? undefined : 30),
  ]);
}

const number = (figures: string | undefined): number | undefined =>
  figures === undefined ? undefined : Number(figures);

/** 下午3时 is 15. */
const toDay = (hour: number | undefined, half: string | undefined): number | undefined =>
  hour !== undefined && hour < 12 && half !== undefined && /下午|晚/u.test(half) ? hour + 12 : hour;

const parts = (values: readonly (number | undefined)[]): Moment =>
  Object.fromEntries(DATE_ROLES.flatMap((role, index) => (values[index] === undefined ? [] : [[role, values[index]]])));
