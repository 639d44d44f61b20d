import { groupBy } from '../text/group-by.ts';
import { lazy } from '../text/lazy.ts';
import { agreement, type Sides } from '../text/place.ts';
import type { FillPlace } from './fill-places.ts';
import type { KnownSentence } from './same-sentence.ts';

/** Words beside a blank that must agree for it to be the one remembered when its sentence has changed. */
const LEAST = 4;
/** Words beside a place, in UTF-16 units, that are compared. */
const REMEMBERED = 12;
/** So many units beside two places are looked for at a time, most first: what shares more agrees better. */
const LEVELS = [REMEMBERED, 8, 6, LEAST];
/** More places than these that share the same units are too many for one of them to be meant. */
const MOST = 64;

/** Places that ask for the same between the same words: they cannot be told apart. */
interface Alike extends Sides {
  readonly places: Set<FillPlace>;
}

/** Places that ask for the same thing, found by the words right beside them: of many, only those are looked at that may be meant. */
export class LikelyPlaces {
  private readonly open: Set<FillPlace>;
  private readonly alike = new Map<string, Alike>();
  private readonly byNeighbours: () => ReadonlyMap<string, readonly FillPlace[]>;
  private readonly byUnits: () => ReadonlyMap<string, readonly Alike[]>;

  constructor(places: readonly FillPlace[]) {
    this.open = new Set(places);
    for (const place of places) {
      const known = this.alike.get(keyOf(place));
      if (known === undefined) this.alike.set(keyOf(place), { ...sidesOf(place), places: new Set([place]) });
      else known.places.add(place);
    }
    this.byNeighbours = lazy(() => groupBy(this.open, neighbours));
    this.byUnits = lazy(() => groupBy(this.alike.values(), (one) => LEVELS.flatMap((level) => keysOf(one, level))));
  }

  take(place: FillPlace): void {
    this.open.delete(place);
    this.alike.get(keyOf(place))?.places.delete(place);
  }

  /** The places that stand between the words of a sentence which are nearest to its blank. */
  between({ before, after }: KnownSentence): Iterable<FillPlace> {
    const [front, behind] = [before.at(-1)!, after[0]!];
    const keys = [
      neighbourBefore(front, Math.min(LEAST, front.length)),
      neighbourAfter(behind, Math.min(LEAST, behind.length)),
    ];
    const found = keys.filter((key) => key.length > 1).map((key) => this.byNeighbours().get(key) ?? []);
    if (found.length === 0) return this.open;
    return found.reduce((fewest, one) => (one.length < fewest.length ? one : fewest));
  }

  /** The places whose words agree best with those of a place: several where nothing tells them apart, none where too little does. */
  nearest(sides: Sides, mayBe: (place: FillPlace) => boolean): Iterable<FillPlace> {
    const known = this.byUnits();
    for (const level of LEVELS) {
      const likely = new Set(keysOf(sides, level).flatMap((key) => known.get(key) ?? []));
      if (likely.size > MOST) return [];
      let best: Alike[] = [];
      let score = 0;
      for (const one of likely) {
        const [first] = one.places;
        if (first === undefined || !mayBe(first)) continue;
        const own = agreement(sides, one);
        if (own === score) best.push(one);
        else if (own > score) [best, score] = [[one], own];
      }
      if (best.length > 0) return best.flatMap(({ places }) => [...places]);
    }
    return [];
  }
}

const neighbourBefore = (words: string, length: number): string => `<${words.slice(words.length - length)}`;
const neighbourAfter = (words: string, length: number): string => `>${words.slice(0, length)}`;

/** The units right beside a blank on either side: the nearest one, two and so on. */
function neighbours({ before, after }: Sides): readonly string[] {
  const keys: string[] = [];
  for (let length = 1; length <= Math.min(LEAST, before.length); length++) keys.push(neighbourBefore(before, length));
  for (let length = 1; length <= Math.min(LEAST, after.length); length++) keys.push(neighbourAfter(after, length));
  return keys;
}

/** All ways in which so many units stand beside a place. */
function keysOf({ before, after }: Sides, level: number): readonly string[] {
  const keys: string[] = [];
  for (let length = Math.max(0, level - after.length); length <= Math.min(level, before.length); length++)
    keys.push(`${length} ${before.slice(before.length - length)}|${after.slice(0, level - length)}`);
  return keys;
}

const sidesOf = ({ before, after }: FillPlace): Sides => ({
  before: before.slice(-REMEMBERED),
  after: after.slice(0, REMEMBERED),
});
const keyOf = (place: FillPlace): string => JSON.stringify(sidesOf(place));
