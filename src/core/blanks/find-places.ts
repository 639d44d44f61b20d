import type { Analysis } from '../analysis/analyze.ts';
import { groupBy } from '../text/group-by.ts';
import type { Sides } from '../text/place.ts';
import { areTwoPeople } from './blank-reference.ts';
import { personOf } from './fill-identity.ts';
import { fillPlaces, type FillPlace, type PlaceRecord } from './fill-places.ts';
import { LikelyPlaces, onlyOne, type Alike } from './likely-places.ts';
import { isSameButFilled, knownSentence, type KnownSentence } from './same-sentence.ts';

/** Where a remembered place stands now. */
export interface FoundPlace {
  readonly place: FillPlace;
  /** False when the sentence has other words than it had; that other blanks of it have been filled is no change. */
  readonly exact: boolean;
}

/**
 * Finds remembered places in a text: by their names; those of whose sentence only other blanks were filled since, by the words that
 * are left; and those whose sentence was changed, by what they ask for and the words right beside them. A place that could be two is
 * none, and neither is one that names somebody else.
 *
 *     findPlaces(analysis, sent).get('K7Q2M9-2')?.exact // false: the sentence was changed
 */
export function findPlaces(analysis: Analysis, records: readonly PlaceRecord[]): ReadonlyMap<string, FoundPlace> {
  const open = new Map(fillPlaces(analysis).map((place) => [place.id, place]));
  const found = new Map<string, FoundPlace>();
  const byId = groupBy(records, ({ id }) => [id]);
  const lost: LostPlace[] = [];
  // Where many sentences are alike, each is read once.
  const sentences = new Map<string, KnownSentence>();
  const sentenceOf = (record: PlaceRecord): KnownSentence => {
    const key = wordsOf(record);
    const known = sentences.get(key) ?? knownSentence(record);
    sentences.set(key, known);
    return known;
  };
  for (const { name, ids, last } of twins(records)) {
    const count = countOf(open, name);
    for (const id of ids) if (last <= count) found.set(id, { place: open.get(id)!, exact: true });
    // Some of several that read alike have gone, and nobody can tell which; of a single one it is asked.
    const [id] = ids;
    if (last <= count || ids.size > 1 || id === undefined) continue;
    for (const record of byId.get(id)!) lost.push({ record, ...sentenceOf(record) });
  }
  for (const { place } of found.values()) open.delete(place.id);
  const left = new OpenPlaces(analysis, open.values());
  for (const [id, place] of left.takeFilled(lost)) found.set(id, { place, exact: true });
  for (const one of lost) {
    if (found.has(one.record.id)) continue;
    const place = left.takeNearest(one);
    if (place !== undefined) found.set(one.record.id, { place, exact: false });
  }
  return found;
}

/** Names of places whose sentences read alike: K7Q2M9-2, K7Q2M9-2.2. */
interface Twins {
  readonly name: string;
  readonly ids: ReadonlySet<string>;
  /** The highest number among them, counted from 1. */
  readonly last: number;
}

function twins(records: readonly PlaceRecord[]): readonly Twins[] {
  const byName = new Map<string, { readonly ids: Set<string>; last: number }>();
  for (const { id } of records) {
    const [, name = id, number = '1'] = /^([^]*)\.(\d+)$/.exec(id) ?? [];
    const known = byName.get(name) ?? { ids: new Set<string>(), last: 0 };
    byName.set(name, known);
    known.ids.add(id);
    known.last = Math.max(known.last, Number(number));
  }
  return [...byName].map(([name, { ids, last }]) => ({ name, ids, last }));
}

function countOf(open: ReadonlyMap<string, FillPlace>, name: string): number {
  let count = open.has(name) ? 1 : 0;
  while (count > 0 && open.has(`${name}.${count + 1}`)) count++;
  return count;
}

/** A record whose name no place has now. */
interface LostPlace extends KnownSentence {
  readonly record: PlaceRecord;
}

/** The places no record has been found for yet, by what they ask for. */
class OpenPlaces {
  private readonly byLabel: ReadonlyMap<string, LikelyPlaces>;

  constructor(
    private readonly analysis: Analysis,
    places: Iterable<FillPlace>,
  ) {
    const labels = groupBy(places, ({ group }) => [group.label]);
    this.byLabel = new Map([...labels].map(([label, asked]) => [label, new LikelyPlaces(asked)]));
  }

  /** The places whose sentence is a record's but for other blanks, where neither could be another. */
  takeFilled(lost: readonly LostPlace[]): ReadonlyMap<string, FillPlace> {
    const ofPlace = new Map<FillPlace, LostPlace[]>();
    for (const [, alike] of groupBy(lost, ({ record }) => [wordsOf(record)])) {
      const place = this.onlyFilled(alike[0]!);
      if (place === undefined) continue;
      const others = ofPlace.get(place);
      if (others === undefined) ofPlace.set(place, [...alike]);
      else others.push(...alike);
    }
    const taken = [...ofPlace].flatMap(([place, [one, ...more]]) =>
      more.length === 0 ? [[one!.record.id, place] as const] : [],
    );
    for (const [, place] of taken) this.take(place);
    return new Map(taken);
  }

  private onlyFilled(one: LostPlace): FillPlace | undefined {
    let found: Alike | undefined;
    for (const alike of this.byLabel.get(one.record.label)?.between(one) ?? []) {
      const [place] = alike.places;
      if (place === undefined || isTwin(one.record, place) || !isSameButFilled(one, place) || !this.mayBe(one, place))
        continue;
      if (found !== undefined) return undefined;
      found = alike;
    }
    return found && onlyOne(found);
  }

  /** The place whose words agree best with a record's, if it is the only one. */
  takeNearest(one: LostPlace): FillPlace | undefined {
    const place = this.byLabel.get(one.record.label)?.nearest(one.record, (other) => this.mayBe(one, other));
    if (place !== undefined) this.take(place);
    return place;
  }

  private mayBe({ person }: LostPlace, { group }: FillPlace): boolean {
    return !areTwoPeople(person, personOf(this.analysis, group));
  }

  private take(place: FillPlace): void {
    this.byLabel.get(place.group.label)!.take(place);
  }
}

/** What a record asks for and between which words: those that are alike in it are found alike. */
const wordsOf = ({ label, before, after }: PlaceRecord): string => JSON.stringify([label, before, after]);

/** The same sentence word by word, under another name: of several that read alike some have gone, and this may be another. */
const isTwin = (a: Sides, b: Sides): boolean => a.before === b.before && a.after === b.after;
