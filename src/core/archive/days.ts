import { daysOfMonth } from '../text/calendar.ts';

/** Sixteen bits count the days from 1900 to 2079. */
const firstYear = 1900;
const lastYear = 2078;
const monthsAYear = 12;

const daysOfYear = (year: number): number => 337 + daysOfMonth(year, 2);

/**
 * A date as days from the end of 1899; 0 where it is none, or too far away.
 *
 *     dayOf(1900, 1, 1) // 1
 */
function dayOf(year: number, month: number, day: number): number {
  if (year < firstYear || year > lastYear || day < 1 || day > daysOfMonth(year, month)) return 0;
  let days = day;
  for (let before = firstYear; before < year; before++) days += daysOfYear(before);
  for (let before = 1; before < month; before++) days += daysOfMonth(year, before);
  return days;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/**
 * A day as ISO 8601 writes it; '' for 0.
 *
 *     dayText(45720) // '2025-03-05'
 */
export function dayText(day: number): string {
  if (day === 0) return '';
  let rest = day;
  let year = firstYear;
  while (rest > daysOfYear(year)) rest -= daysOfYear(year++);
  let month = 1;
  while (month < monthsAYear && rest > daysOfMonth(year, month)) rest -= daysOfMonth(year, month++);
  return `${year}-${twoDigits(month)}-${twoDigits(rest)}`;
}

/**
 * A day as people read it: the first of January is that of a text whose year alone is known, and is shown as the year.
 *
 *     shownDay(readDay('工作总结2024.docx')) // '2024'
 */
export function shownDay(day: number): string {
  const date = dayText(day);
  return date.endsWith('-01-01') ? date.slice(0, 4) : date;
}

/**
 * 2025-03-05, 2025年3月5日, 20250305, 2025.3, 2025年: the month and the day may be missing. The forms stand in one expression since the
 * first date of a text counts, whatever its form: one expression for each would have to find out which of them came first.
 */
const printed =
  /(?<!\d)((?:19|20)\d\d)(?:[年\-/.]\s?(0?[1-9]|1[0-2])(?:[月\-/.]\s?(0?[1-9]|[12]\d|3[01])(?!\d))?(?!\d)|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)|年|(?!\d))/u;

/**
 * The first date that a short text names; a month stands for its first day, a year for the first of January. 0 where none is named.
 *
 *     readDay('2025年3月5日在会上的讲话') // 45720
 */
export function readDay(text: string): number {
  const found = printed.exec(text);
  if (found === null) return 0;
  const [, year, month, day, shortMonth, shortDay] = found;
  return dayOf(Number(year), Number(month ?? shortMonth ?? 1), Number(day ?? shortDay ?? 1));
}

/** A date stands near the top of a text, or under it. */
const headLength = 400;
const tailLength = 200;
const full = /(?:19|20)\d\d年\d{1,2}月\d{1,2}日/gu;

/**
 * The day of a text: what its name says, else the date that stands above it or under it; 0 where there is none.
 *
 *     dayOfText('工作总结2024.docx', '…') // 45291
 */
export function dayOfText(name: string, text: string): number {
  const own = readDay(name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
  if (own > 0) return own;
  const under = text.trimEnd().slice(-tailLength).match(full)?.at(-1);
  return readDay(under ?? text.slice(0, headLength).match(full)?.[0] ?? '') || readDay(name);
}
