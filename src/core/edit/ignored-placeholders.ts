import type { Analysis } from '../analysis/analyze.ts';
import type { Placeholder } from '../analysis/model.ts';
import { contains, type TextRange } from '../text/range.ts';

/** One place that the writer left as it is, known again by the words at its sides after the text has changed elsewhere. */
export interface IgnoredPlace {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** What a writer declared not to be left open. */
export interface IgnoredPlaceholders {
  /** Words that hold a mask and are meant so: “XX专班”. */
  readonly words: readonly string[];
  readonly places: readonly IgnoredPlace[];
}

/** Words kept at each side of an ignored place. */
const SIDE = 8;

/**
 * How a place is remembered: its text with up to eight characters of its line at each side.
 *
 *     placeOf('全县共有XX人。', { start: 4, end: 6 }) // { before: '全县共有', text: 'XX', after: '人。' }
 */
export function placeOf(text: string, { start, end }: TextRange): IgnoredPlace {
  const before = text.slice(Math.max(0, start - SIDE), start).replace(/^[^]*[\n\r]/u, '');
  const after = text.slice(end, end + SIDE).replace(/[\n\r][^]*$/u, '');
  return { before, text: text.slice(start, end), after };
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

function rangesOfPlaces({ document: { text }, placeholders }: Analysis, places: readonly IgnoredPlace[]): TextRange[] {
  return placeholders.flatMap(({ start }) =>
    places.flatMap((place) => {
      const end = start + place.text.length;
      const isHere =
        text.startsWith(place.text, start) &&
        text.startsWith(place.after, end) &&
        text.slice(Math.max(0, start - place.before.length), start) === place.before;
      return isHere ? [{ start, end }] : [];
    }),
  );
}

/** All other parts are computed by the analysis itself, still once and only when asked for. */
function withPlaceholders(analysis: Analysis, placeholders: readonly Placeholder[]): Analysis {
  return {
    document: analysis.document,
    placeholders,
    get activation() {
      return analysis.activation;
    },
    get speeches() {
      return analysis.speeches;
    },
    get outline() {
      return analysis.outline;
    },
    get duplicates() {
      return analysis.duplicates;
    },
    get statistics() {
      return { ...analysis.statistics, placeholders: placeholders.length };
    },
    statisticsOf: (speech) => ({
      ...analysis.statisticsOf(speech),
      placeholders: placeholders.filter(({ start }) => start >= speech.start && start < speech.end).length,
    }),
  };
}
