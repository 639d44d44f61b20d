/** Days of each month of a common year. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * How many days a month of the Gregorian calendar has; 0 for no month.
 *
 *     daysOfMonth(2024, 2) // 29
 */
export const daysOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);

/**
 * The day of the week of a Gregorian date: 0 is Sunday (Zeller's congruence, so that no clock is asked).
 *
 *     dayOfWeek(2025, 3, 5) // 3, a Wednesday
 */
export function dayOfWeek(year: number, month: number, day: number): number {
  const shifted = month < 3 ? month + 12 : month;
  const of = month < 3 ? year - 1 : year;
  const inCentury = of % 100;
  const century = Math.floor(of / 100);
  const zeller =
    day +
    Math.floor((13 * (shifted + 1)) / 5) +
    inCentury +
    Math.floor(inCentury / 4) +
    Math.floor(century / 4) +
    5 * century;
  return (zeller + 6) % 7;
}
