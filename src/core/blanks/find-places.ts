import type { Analysis } from '../analysis/analyze.ts';
import { agreement, type Sides } from '../text/place.ts';
import { areTwoPeople } from './blank-reference.ts';
import { personOf } from './fill-identity.ts';
import { fillPlaces, type FillPlace, type PlaceRecord } from './fill-places.ts';
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
  const lost: LostPlace[] = [];
  for (const { name, ids, last } of twins(records)) {
    const count = countOf(open, name);
    for (const id of ids) if (last <= count) found.set(id, { place: open.get(id)!, exact: true });
    // Some of several that read alike have gone, and nobody can tell which; of a single one it is asked.
    if (last > count && ids.length === 1)
      lost.push(...records.filter(({ id }) => id === ids[0]).map((record) => ({ record, ...knownSentence(record) })));
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
  readonly ids: readonly string[];
  /** The highest number among them, counted from 1. */
  readonly last: number;
}

function twins(records: readonly PlaceRecord[]): readonly Twins[] {
  const byName = new Map<string, string[]>();
  for (const { id } of records) {
    const name = id.replace(/\.\d+$/, '');
    const ids = byName.get(name) ?? [];
    byName.set(name, ids);
    if (!ids.includes(id)) ids.push(id);
  }
  const numberOf = (id: string): number => Number(/\.(\d+)$/.exec(id)?.[1] ?? 1);
  return [...byName].map(([name, ids]) => ({ name, ids, last: Math.max(...ids.map(numberOf)) }));
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

/** Places that ask for the same between the same words: they cannot be told apart. */
interface Alike extends Sides {
  readonly places: FillPlace[];
}

/** The places no record has been found for yet, by what they ask for. */
class OpenPlaces {
  private readonly byLabel = new Map<string, Map<string, Alike>>();

  constructor(
    private readonly analysis: Analysis,
    places: Iterable<FillPlace>,
  ) {
    for (const place of places) {
      const { label } = place.group;
      const groups = this.byLabel.get(label) ?? new Map<string, Alike>();
      this.byLabel.set(label, groups);
      const [key, sides] = [keyOf(place), sidesOf(place)];
      const alike = groups.get(key);
      if (alike === undefined) groups.set(key, { ...sides, places: [place] });
      else alike.places.push(place);
    }
  }

  /** The places whose sentence is a record's but for other blanks, where neither could be another. */
  takeFilled(lost: readonly LostPlace[]): ReadonlyMap<string, FillPlace> {
    const recordsOf = new Map<FillPlace, string[]>();
    for (const one of lost) {
      const all = [...(this.byLabel.get(one.record.label)?.values() ?? [])].flatMap(({ places }) => places);
      const [place, ...more] = all.filter(
        (other) => !isTwin(one.record, other) && isSameButFilled(one, other) && this.mayBe(one, other),
      );
      if (place === undefined || more.length > 0) continue;
      recordsOf.set(place, [...(recordsOf.get(place) ?? []), one.record.id]);
    }
    const taken = [...recordsOf].flatMap(([place, ids]) => (ids.length === 1 ? [[ids[0]!, place] as const] : []));
    for (const [, place] of taken) this.take(place);
    return new Map(taken);
  }

  /** The place whose words agree best with a record's, if it is the only one. */
  takeNearest(one: LostPlace): FillPlace | undefined {
    let best: Alike | undefined;
    let score = LEAST - 1;
    let isOne = false;
    for (const alike of this.byLabel.get(one.record.label)?.values() ?? []) {
      const own = agreement(one.record, alike);
      if (own < score || own < LEAST || !this.mayBe(one, alike.places[0]!)) continue;
      isOne = own > score && alike.places.length === 1;
      best = alike;
      score = own;
    }
    const place = isOne ? best?.places[0] : undefined;
    if (place !== undefined) this.take(place);
    return place;
  }

  private mayBe({ person }: LostPlace, { group }: FillPlace): boolean {
    return !areTwoPeople(person, personOf(this.analysis, group));
  }

  private take(place: FillPlace): void {
    const groups = this.byLabel.get(place.group.label)!;
    const alike = groups.get(keyOf(place))!;
    alike.places.splice(alike.places.indexOf(place), 1);
    if (alike.places.length === 0) groups.delete(keyOf(place));
  }
}

/** The same sentence word by word, under another name: of several that read alike some have gone, and this may be another. */
const isTwin = (a: Sides, b: Sides): boolean => a.before === b.before && a.after === b.after;

/** Words beside a blank that must agree for it to be the one remembered when its sentence has changed. */
const LEAST = 4;
/** Words beside a place, in UTF-16 units, that are compared. */
const REMEMBERED = 12;

const sidesOf = ({ before, after }: FillPlace): Sides => ({
  before: before.slice(-REMEMBERED),
  after: after.slice(0, REMEMBERED),
});
const keyOf = (place: FillPlace): string => JSON.stringify(sidesOf(place));
