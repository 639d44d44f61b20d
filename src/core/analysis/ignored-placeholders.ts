import { matchPlaces, placeOf, type KnownPlace } from '../text/place.ts';
import { RangeSet } from '../text/range-set.ts';
import type { TextRange } from '../text/range.ts';
import type { Analysis } from './analyze.ts';
import { asItStands } from './as-it-stands.ts';
import type { Placeholder } from './model.ts';
import { withPlaceholders } from './with-placeholders.ts';

/** What a writer declared not to be left open. */
export interface IgnoredPlaceholders {
  /** Words that hold a mask and are meant so: “XX专班”. */
  readonly words: readonly string[];
  /** Single places; see {@link placeOf}. */
  readonly places: readonly IgnoredBlank[];
}

export interface IgnoredBlank extends KnownPlace {
  /** The rule whose finding it was: what is open and what is lost are counted apart. Both when it is left out. */
  readonly rule?: string | undefined;
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
  const { reading, document } = analysis;
  if (reading.placeholders.length === 0 && reading.losses.length === 0) return analysis;
  const words = new RangeSet(rangesOfWords(reading.document.text, ignored.words));
  // A place is remembered with its neighbours as they stand.
  const places = blanksAt(analysis, ignored.places);
  if (words.size === 0 && places.size === 0) return analysis;
  const placeholders = reading.placeholders.filter(
    (blank, index) => !places.has(analysis.placeholders[index]!) && !words.covers(blank),
  );
  const losses = reading.losses.filter((_, index) => !places.has(analysis.losses[index]!));
  const isSame = placeholders.length === reading.placeholders.length && losses.length === reading.losses.length;
  return isSame ? analysis : asItStands(document, withPlaceholders(reading, placeholders, losses));
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

/**
 * Blanks to fill in the groups that are one thing (X月X日), and lost text piece by piece; each is one finding.
 *
 *     openBlanks(analyze(parse('X月X日，***')).placeholders) // { unfilled: [[X, X]], lost: [[***]] }
 */
export function openBlanks(placeholders: readonly Placeholder[]): {
  readonly unfilled: readonly (readonly Placeholder[])[];
  readonly lost: readonly (readonly Placeholder[])[];
} {
  const groups = new Map<number, Placeholder[]>();
  const lost: Placeholder[][] = [];
  for (const blank of placeholders) {
    const group = groups.get(blank.group);
    if (blank.form === 'lost') lost.push([blank]);
    else if (group === undefined) groups.set(blank.group, [blank]);
    else group.push(blank);
  }
  return { unfilled: [...groups.values()], lost };
}

/** The entries that leave out a blank of the analysis. */
export const entriesAtBlanks = <Entry extends IgnoredBlank>(
  analysis: Analysis,
  entries: readonly Entry[],
): Set<Entry> => new Set(blanksAt(analysis, entries).values());

/** The blanks at remembered places. A place is a whole group or, where an entry fits none, one blank of a group. */
function blanksAt<Entry extends IgnoredBlank>(
  { document: { text }, placeholders, losses }: Analysis,
  entries: readonly Entry[],
): ReadonlyMap<TextRange, Entry> {
  if (entries.length === 0) return new Map();
  const { unfilled, lost } = openBlanks(placeholders);
  // What left a sign and what left none is one rule's, in text order.
  const gone = [...lost, ...losses.map((loss) => [loss])].sort(([a], [b]) => a!.start - b!.start);
  const members = unfilled.filter((group) => group.length > 1).flatMap((group) => group.map((blank) => [blank]));
  const ofLost = entries.filter(({ rule }) => rule !== 'placeholder/unfilled');
  const ofUnfilled = entries.filter(({ rule }) => rule !== 'placeholder/lost-text');
  const found = new Map<TextRange, Entry>([...fitting(text, gone, ofLost), ...fitting(text, unfilled, ofUnfilled)]);
  const used = new Set(found.values());
  const left = ofUnfilled.filter((entry) => !used.has(entry));
  return new Map([...found, ...fitting(text, members, left)]);
}

/** The blanks of the groups that entries fit. */
function fitting<Entry extends IgnoredBlank>(
  text: string,
  groups: readonly (readonly TextRange[])[],
  entries: readonly Entry[],
): readonly (readonly [TextRange, Entry])[] {
  const places = groups.map((group) => placeOf(text, { start: group[0]!.start, end: group.at(-1)!.end }));
  return matchPlaces(places, entries).flatMap((entry, index) =>
    entry === undefined ? [] : groups[index]!.map((blank) => [blank, entry] as const),
  );
}
