import type { TextEdit } from '../text/text-edit.ts';
import type { RenewalItem } from './items.ts';

const IN_FIGURES = /(?:19|20)[0-9]{2}(?![0-9])/g;
const IN_WORDS = /[一二][九〇○零0０O一][〇○零0０O一二三四五六七八九]{2}(?=年)/g;
const DIGITS = '〇一二三四五六七八九';

/** Kinds whose years are the writer's own; the year in the title of a document belongs to the document. */
const WITH_YEARS = new Set<RenewalItem['kind']>(['year', 'date']);

interface YearPlace {
  readonly year: number;
  readonly start: number;
  readonly text: string;
}

function placesOf({ kind, text, start }: Pick<RenewalItem, 'kind' | 'text' | 'start'>): YearPlace[] {
  if (!WITH_YEARS.has(kind)) return [];
  return [IN_FIGURES, IN_WORDS].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      year: valueOf(match[0]),
      start: start + match.index,
      text: match[0],
    })),
  );
}

const valueOf = (text: string): number =>
  Number(Array.from(text, (character) => ('○零0０O'.includes(character) ? 0 : digitOf(character))).join(''));

const digitOf = (character: string): number => {
  const value = DIGITS.indexOf(character);
  return value >= 0 ? value : Number(character);
};

/**
 * The years that stand in a text's items and how often, the latest first.
 *
 *     yearsIn(items) // [{ year: 2025, count: 12 }, { year: 1949, count: 1 }]
 */
export function yearsIn(
  items: readonly Pick<RenewalItem, 'kind' | 'text' | 'start'>[],
): readonly { readonly year: number; readonly count: number }[] {
  const counts = new Map<number, number>();
  for (const { year } of items.flatMap(placesOf)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return Array.from(counts, ([year, count]) => ({ year, count })).sort((a, b) => b.year - a.year);
}

/**
 * Edits that move the chosen years on by `by`, each in the digits it is written in; words such as 去年 stay.
 *
 *     raiseYears(items, new Set([2025]), 1) // 2025年 → 2026年, 二〇二五年 → 二〇二六年
 */
export function raiseYears(
  items: readonly Pick<RenewalItem, 'kind' | 'text' | 'start'>[],
  years: ReadonlySet<number>,
  by: number,
): readonly TextEdit[] {
  return items
    .flatMap(placesOf)
    .filter(({ year }) => years.has(year))
    .map(({ year, start, text }) => ({
      range: { start, end: start + text.length },
      text: printed(year + by, text),
    }));
}

/** A year in the digits of another: the sign for nought that the text uses is kept. */
function printed(year: number, like: string): string {
  if (/^[0-9]+$/.test(like)) return String(year);
  const nought = /[〇○零0０O]/.exec(like)?.[0] ?? '〇';
  return Array.from(String(year), (digit) => (digit === '0' ? nought : DIGITS[Number(digit)]!)).join('');
}
