import { isPlace, placeOf, type TextPlace } from '../text/place.ts';
import { contains, type TextRange } from '../text/range.ts';
import type { Analysis } from './analyze.ts';
import type { Placeholder } from './model.ts';
import { withPlaceholders } from './with-placeholders.ts';

/** What a writer declared not to be left open. */
export interface IgnoredPlaceholders {
  /** Words that hold a mask and are meant so: “XX专班”. */
  readonly words: readonly string[];
  /** Single places; see {@link placeOf}. */
  readonly places: readonly IgnoredBlank[];
}

export interface IgnoredBlank extends TextPlace {
  /** Which one, from 1, where several blanks have the same words around them; all of them when it is left out. */
  readonly nth?: number;
}

/**
 * The same analysis without the blanks that were declared to be none; everything that asks it (colours, findings, figures)
 * sees the rest only. The analysis itself where nothing is left out.
 *
 *     ignorePlaceholders(analysis, { words: ['XX专班'], places: [] }).placeholders
 */
export function ignorePlaceholders(analysis: Analysis, ignored: IgnoredPlaceholders): Analysis {
  if (analysis.placeholders.length === 0) return analysis;
  const ranges = [...rangesOfWords(analysis.document.text, ignored.words), ...rangesOfPlaces(analysis, ignored.places)];
  if (ranges.length === 0) return analysis;
  const placeholders = analysis.placeholders.filter((blank) => !ranges.some((range) => contains(range, blank)));
  return placeholders.length === analysis.placeholders.length ? analysis : withPlaceholders(analysis, placeholders);
}

function rangesOfWords(text: string, words: readonly string[]): TextRange[] {
  return words.flatMap((word) => {
    const ranges: TextRange[] = [];
    if (word === '') return ranges;
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length))
      ranges.push({ start, end: start + word.length });
    return ranges;
  });
}

/** A remembered place is a whole group (X月X日) or one blank of it. */
function rangesOfPlaces({ document: { text }, placeholders }: Analysis, places: readonly IgnoredBlank[]): TextRange[] {
  if (places.length === 0) return [];
  const known = [...groupRanges(placeholders), ...placeholders].map((range) => ({
    range,
    place: placeOf(text, range),
  }));
  return places.flatMap((place) => {
    const alike = known.filter((one) => isPlace(one.place, place)).map(({ range }) => range);
    return place.nth === undefined ? alike : alike.slice(place.nth - 1, place.nth);
  });
}

/** Of the groups that hold more than one blank: the others are the blanks themselves. */
function groupRanges(placeholders: readonly Placeholder[]): TextRange[] {
  const ends = new Map(placeholders.map(({ group, end }) => [group, end]));
  return placeholders
    .filter(({ group }, index) => placeholders[index - 1]?.group !== group && placeholders[index + 1]?.group === group)
    .map(({ group, start }) => ({ start, end: ends.get(group)! }));
}
