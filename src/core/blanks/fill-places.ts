import type { Analysis } from '../analysis/analyze.ts';
import { hashOf } from '../text/hash.ts';
import { agreement, type Sides } from '../text/place.ts';
import { placeholderGroups, type PlaceholderGroup } from './fill-groups.ts';

/** A group with a name that it keeps while the text is edited elsewhere; its sides are all of its sentence. */
export interface FillPlace extends Sides {
  /**
   * Made of the sentence's own words and the blank's place in it: `K7Q2M9-2` is its second blank. Sentences that stand twice
   * are told apart by their order: `K7Q2M9-2.2`.
   */
  readonly id: string;
  readonly group: PlaceholderGroup;
}

/** What is remembered of a place, to find it again in a later text. */
export type PlaceRecord = Pick<FillPlace, 'id' | 'before' | 'after'> & { readonly label: string };

/** Where a remembered place stands now. */
export interface FoundPlace {
  readonly place: FillPlace;
  /** False when the sentence has other words than it had. */
  readonly exact: boolean;
}

/** A pure function's memo: every view of an analysis asks for its places. */
const known = new WeakMap<Analysis, readonly FillPlace[]>();

/**
 * The groups of a text with names that survive edits elsewhere, in text order; the running ids (b4) do not.
 *
 *     fillPlaces(analyze(parse('XX人参加。'))).map(({ id }) => id) // ['C6V3HD-1']
 */
export function fillPlaces(analysis: Analysis): readonly FillPlace[] {
  const before = known.get(analysis);
  if (before !== undefined) return before;
  const { text } = analysis.document;
  const used = new Map<string, number>();
  let sentence = -1;
  let inSentence = 0;
  const places = placeholderGroups(analysis).map((group): FillPlace => {
    inSentence = group.sentence.start === sentence ? inSentence + 1 : 1;
    sentence = group.sentence.start;
    const words = text.slice(group.sentence.start, group.sentence.end);
    const name = `${nameOf(words)}-${inSentence}`;
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return {
      id: times === 1 ? name : `${name}.${times}`,
      group,
      before: text.slice(group.sentence.start, group.start),
      after: text.slice(group.end, group.sentence.end),
    };
  });
  known.set(analysis, places);
  return places;
}

/** Letters and figures that nobody takes for one another when they are read out or copied by hand. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 6;

/** A short name for a sentence, white space left out. */
function nameOf(sentence: string): string {
  let hash = hashOf(sentence.replace(/\s/gu, ''));
  let name = '';
  for (let index = 0; index < LENGTH; index++) {
    name += ALPHABET[hash & 31]!;
    hash >>>= 5;
  }
  return name;
}

/** What to remember of a place. */
export const recordOf = ({ id, before, after, group }: FillPlace): PlaceRecord => ({
  id,
  before,
  after,
  label: group.label,
});

/** Words beside a blank that must agree for it to be the one remembered when its sentence has changed. */
const LEAST = 4;

/**
 * Finds remembered places in a text: by their names, and those whose sentence was changed since by what they ask for and the
 * words right beside them. A place that could be two is none.
 *
 *     findPlaces(analysis, sent).get('K7Q2M9-2')?.exact // false: the sentence was changed
 */
export function findPlaces(analysis: Analysis, records: readonly PlaceRecord[]): ReadonlyMap<string, FoundPlace> {
  const found = new Map<string, FoundPlace>();
  const open = new Map(fillPlaces(analysis).map((place) => [place.id, place]));
  for (const { id } of records) {
    const place = open.get(id);
    if (place === undefined) continue;
    found.set(id, { place, exact: true });
    open.delete(id);
  }
  for (const record of records) {
    if (found.has(record.id)) continue;
    const place = nearest(record, [...open.values()]);
    if (place === undefined) continue;
    found.set(record.id, { place, exact: false });
    open.delete(place.id);
  }
  return found;
}

function nearest(record: PlaceRecord, places: readonly FillPlace[]): FillPlace | undefined {
  const ranked = places
    .filter(({ group }) => group.label === record.label)
    .map((place) => ({ place, score: agreement(record, place) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  return best !== undefined && best.score > (second?.score ?? 0) ? best.place : undefined;
}
