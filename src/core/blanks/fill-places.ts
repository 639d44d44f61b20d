import type { Analysis } from '../analysis/analyze.ts';
import { hashOf } from '../text/hash.ts';
import { agreement, type Sides } from '../text/place.ts';
import { placeholderGroups, type PlaceholderGroup } from './fill-groups.ts';

/** A group with a name that it keeps while the text is edited elsewhere; its sides are all of its sentence, as it is read. */
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
  const { text } = analysis.reading.document;
  const used = new Map<string, number>();
  let sentence = -1;
  let inSentence = 0;
  let sentenceName = '';
  const standing = placeholderGroups(analysis);
  const places = placeholderGroups(analysis.reading).map((group, index): FillPlace => {
    if (group.sentence.start === sentence) inSentence++;
    else {
      inSentence = 1;
      sentence = group.sentence.start;
      sentenceName = nameOf(text.slice(group.sentence.start, group.sentence.end));
    }
    const name = `${sentenceName}-${inSentence}`;
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return {
      id: times === 1 ? name : `${name}.${times}`,
      group: standing[index]!,
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
  const left = new OpenPlaces(open.values());
  for (const record of records) {
    if (found.has(record.id)) continue;
    const place = left.takeNearest(record);
    if (place !== undefined) found.set(record.id, { place, exact: false });
  }
  return found;
}

/** Places that ask for the same between the same words: they cannot be told apart. */
interface Alike extends Sides {
  readonly places: FillPlace[];
}

/** The places no record has been found for yet, by what they ask for. */
class OpenPlaces {
  private readonly byLabel = new Map<string, Map<string, Alike>>();

  constructor(places: Iterable<FillPlace>) {
    for (const place of places) {
      const { label } = place.group;
      const before = place.before.slice(-REMEMBERED);
      const after = place.after.slice(0, REMEMBERED);
      const groups = this.byLabel.get(label) ?? new Map<string, Alike>();
      this.byLabel.set(label, groups);
      const key = JSON.stringify([before, after]);
      const alike = groups.get(key);
      if (alike === undefined) groups.set(key, { before, after, places: [place] });
      else alike.places.push(place);
    }
  }

  /** The place whose words agree best with a record's, if it is the only one. */
  takeNearest(record: PlaceRecord): FillPlace | undefined {
    const groups = this.byLabel.get(record.label);
    let best: Alike | undefined;
    let score = LEAST - 1;
    let isOne = false;
    for (const alike of groups?.values() ?? []) {
      const own = agreement(record, alike);
      if (own < score || own < LEAST) continue;
      isOne = own > score && alike.places.length === 1;
      best = alike;
      score = own;
    }
    if (best === undefined || !isOne) return undefined;
    groups!.delete(JSON.stringify([best.before, best.after]));
    return best.places[0];
  }
}

/** Words beside a place, in UTF-16 units, that are compared. */
const REMEMBERED = 12;
