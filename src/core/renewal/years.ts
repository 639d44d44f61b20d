import type { TextEdit } from '../text/text-edit.ts';
import type { RenewalItem } from './items.ts';

const IN_FIGURES = /(?:19|20)[0-9]{2}(?![0-9])/g;
const IN_WORDS = /[一二][九〇○零0０O一][〇○零0０O一二三四五六七八九]{2}(?=年)/g;
const DIGITS = '〇一二三四五六七八九';

/** Kinds whose years are the writer's own; the year in the title of a document belongs to the document. */
const WITH_YEARS = new Set<RenewalItem['kind']>(['year', 'date']);

type Dated = Pick<RenewalItem, 'kind' | 'text' | 'start'>;

interface YearPlace {
  readonly year: number;
  /** UTF-16 offset in the text. */
  readonly start: number;
  readonly text: string;
  readonly use: YearUse;
}

/**
 * How a year is spoken of: `point` is a year by itself; `range` is one end of 2021—2025年; `goal` is what a plan is for (到2035年,
 * 2030年前); `past` is where something began (自1978年).
 */
export type YearUse = 'point' | 'range' | 'goal' | 'past';

function placesOf(whole: string, { kind, text, start }: Dated): YearPlace[] {
  if (!WITH_YEARS.has(kind)) return [];
  return [IN_FIGURES, IN_WORDS].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      year: valueOf(match[0]),
      start: start + match.index,
      text: match[0],
      use: useOf(whole, start + match.index, start + match.index + match[0].length),
    })),
  );
}

const valueOf = (text: string): number =>
  Number(Array.from(text, (character) => ('○零0０O'.includes(character) ? 0 : digitOf(character))).join(''));

const digitOf = (character: string): number => {
  const value = DIGITS.indexOf(character);
  return value >= 0 ? value : Number(character);
};

const YEAR = '(?:19|20)[0-9]{2}|[一二][九〇○零0０O一][〇○零0０O一二三四五六七八九]{2}';
const TO = '\\s?(?:[—–―~～－-]{1,2}|[至到])\\s?';
/** Digits behind the mark of a range are a year, not the month of 2026-03-05 or of 2025年—9月. */
const RANGE_AFTER = new RegExp(`^年?(?:[0-9]{1,2}月|[底初末])?${TO}(?:(?:${YEAR})(?![0-9])|[0-9]{2}年)`);
const RANGE_BEFORE = new RegExp(`(?:${YEAR})年?(?:[0-9]{1,2}月|[底初末])?${TO}$`);
const GOAL_BEFORE = /(?<![截直])(?:到|至|力争|争取|面向|展望|迈向)$/;
const GOAL_AFTER = /^年(?:[底末]?前|[底末]?以前|远景|[^，。；！？《》]{0,4}(?:规划|纲要|愿景|目标))/;
const PAST_BEFORE = /(?:自|从|早在|始于|源于|[成设建创](?:立|建|办)于|追溯到)$/;
const REACH = 16;

function useOf(text: string, start: number, end: number): YearUse {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (RANGE_AFTER.test(after) || RANGE_BEFORE.test(before)) return 'range';
  if (PAST_BEFORE.test(before)) return 'past';
  return GOAL_BEFORE.test(before) || GOAL_AFTER.test(after) ? 'goal' : 'point';
}

/** A year as it is used in a text, and how often. */
export interface YearCount {
  readonly year: number;
  readonly use: YearUse;
  readonly count: number;
}

/**
 * The years that stand in a text's items and how often, the latest first; a year that is one end of a range, a goal or a beginning is
 * counted for itself. `text` is what the items' offsets count in.
 *
 *     yearsIn(text, items) // [{ year: 2025, use: 'point', count: 12 }, { year: 1949, use: 'point', count: 1 }]
 */
export function yearsIn(text: string, items: readonly Dated[]): readonly YearCount[] {
  const counts = new Map<string, { year: number; use: YearUse; count: number }>();
  for (const { year, use } of items.flatMap((item) => placesOf(text, item))) {
    const key = `${year} ${use}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { year, use, count: 1 });
    else known.count++;
  }
  return [...counts.values()].sort((a, b) => b.year - a.year);
}

/**
 * Edits that move the years a test accepts on by `by`, each in the digits it is written in; words such as 去年 stay.
 *
 *     raiseYears(text, items, ({ year, use }) => year === 2025 && use === 'point', 1) // 2025年 → 2026年, 二〇二五年 → 二〇二六年
 */
export function raiseYears(
  text: string,
  items: readonly Dated[],
  isChosen: (place: Pick<YearPlace, 'year' | 'use'>) => boolean,
  by: number,
): readonly TextEdit[] {
  return items
    .flatMap((item) => placesOf(text, item))
    .filter(isChosen)
    .map(({ year, start, text: old }) => ({
      range: { start, end: start + old.length },
      text: printed(year + by, old),
    }));
}

/**
 * The year a text is of, or null where nothing proves one: by its date line, what it says it looks back on (2025年工作回顾), the name of
 * its file, its title, or the year that it names at least twice as often as any other. Proofs that contradict themselves are none.
 *
 *     yearOf('2025年工作回顾…', items) // 2025
 */
export function yearOf(text: string, items: readonly Dated[], fileName = ''): number | null {
  const places = items.flatMap((item) => placesOf(text, item)).filter(({ use }) => use === 'point');
  const lines = new Map(places.map((place) => [place, lineAround(text, place)]));
  const isHead = headReader(text);
  const proofs = [
    places.filter((place) => DATE_LINE.test(lines.get(place)!)),
    places.filter((place) => isReview(text, place)),
    Array.from(fileName.matchAll(IN_FIGURES), ([year]) => ({ year: Number(year) })),
    places.filter((place) => isHead(place.start) && TITLE.test(lines.get(place)!)),
  ];
  for (const proof of proofs) {
    const years = new Set(proof.map(({ year }) => year));
    if (years.size > 0) return years.size === 1 ? proof[0]!.year : null;
  }
  return mostFrequent(places.map(({ year }) => year));
}

/**
 * The years that move on with a text: its own (`yearOf`), and the one before where that is what it looks back on, as a report of 2026
 * does with 一、2025年工作回顾. Empty where nothing proves a year.
 *
 *     ownYears('——2026年1月8日\n一、2025年工作回顾…', items) // [2026, 2025]
 */
export function ownYears(text: string, items: readonly Dated[], fileName = ''): readonly number[] {
  const own = yearOf(text, items, fileName);
  if (own === null) return [];
  const looksBack = items
    .flatMap((item) => placesOf(text, item))
    .some((place) => place.use === 'point' && place.year === own - 1 && isReview(text, place));
  return looksBack ? [own, own - 1] : [own];
}

/** A line that is a date, and where the text was spoken: （2025年3月5日）, ——2025年1月10日在县第十七届人民代表大会第五次会议上. */
const DATE_LINE = new RegExp(
  `^[\\s（(—－-]*(?:${YEAR})(?:年[^，。；：]{1,8}[日号]|[-./][0-9]{1,2}[-./][0-9]{1,2}|年[^，。；：]{1,3}月)(?:在[^，。；：]{4,44}上)?[\\s）)]*$`,
);
const REVIEW_AFTER =
  /^年度?(?:(?:全[省市县区镇乡]|我[省市县区]|上半年|主要|重点)?(?:工作|经济社会发展)(?:情况)?的?(?:主要)?(?:回顾|总结)|的?工作情况(?=[）)\n\r。]|$))/;
const REVIEW_BEFORE = /(?:回顾|总结|(?:刚刚|即将)?过去的|走过的|不平凡的|收官)$/;
const TITLE = /(?:讲话|报告|致辞|发言|总结|主持词|讲稿|会议|大会)[）)]?\s*$/;
/** The title of a speech stands among its first lines. */
const HEAD_LINES = 4;

const isReview = (text: string, { start, text: year }: YearPlace): boolean => {
  const end = start + year.length;
  return (
    REVIEW_AFTER.test(text.slice(end, end + REACH)) || REVIEW_BEFORE.test(text.slice(Math.max(0, start - REACH), start))
  );
};

function lineAround(text: string, { start }: YearPlace): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  return /^[^\n\r]{0,60}/.exec(text.slice(from, from + 61))![0];
}

/** Tells of offsets whether they stand in the first lines that hold anything. */
function headReader(text: string): (offset: number) => boolean {
  let lines = 0;
  let end = 0;
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/g)) {
    if (line.trim() === '') continue;
    end = index + line.length;
    if (++lines === HEAD_LINES) break;
  }
  return (offset) => offset < end;
}

/** The year that stands twice at least, and twice as often as the next. */
function mostFrequent(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < 2) return null;
  return second !== undefined && first[1] < 2 * second[1] ? null : first[0];
}

/** A year in the digits of another: the sign for nought that the text uses is kept. */
function printed(year: number, like: string): string {
  if (/^[0-9]+$/.test(like)) return String(year);
  const nought = /[〇○零0０O]/.exec(like)?.[0] ?? '〇';
  return Array.from(String(year), (digit) => (digit === '0' ? nought : DIGITS[Number(digit)]!)).join('');
}
