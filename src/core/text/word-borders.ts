import { lazy } from './lazy.ts';

/** Words as the dictionary of the platform parts them; null where it has none. */
const segmenter = lazy(() =>
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null,
);

/** What the dictionary joins to the word before it: 涨了. */
const PARTICLES = '了着过的地得';

/** How far around a place words are looked for, in UTF-16 units: further ones change nothing. */
const AROUND = 12;

/**
 * Whether words begin and end with a range: no word reaches over its ends. False where nothing can tell.
 *
 *     hasWordBorders('思路更加清淅。', { start: 4, end: 6 }) // true
 *     hasWordBorders('平安祥和', { start: 1, end: 3 }) // false: 平安, 祥和
 */
export function hasWordBorders(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const from = Math.max(0, start - AROUND);
  const borders = new Set<number>();
  for (const { index, segment } of segmenter()?.segment(text.slice(from, end + AROUND)) ?? [])
    borders.add(from + index).add(from + index + segment.length);
  return borders.has(start) && (borders.has(end) || (PARTICLES.includes(text.charAt(end)) && borders.has(end + 1)));
}
