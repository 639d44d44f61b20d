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
/** So many units right beside a blank, and at either end of its sentence, a sentence is looked for by; the most it has. */
const NEIGHBOURS = [1, 2, 3, LEAST, 8, 16];

/** Places that ask for the same between the same words: they cannot be told apart. */
export interface Alike extends Sides {
  readonly places: Set<FillPlace>;
}

/** Places by the words at their sides. */
class AlikePlaces {
  private readonly byWords = new Map<string, Alike>();

  constructor(
    places: readonly FillPlace[],
    private readonly sidesOf: (place: FillPlace) => Sides,
  ) {
    for (const place of places) {
      const sides = sidesOf(place);
      const known = this.byWords.get(keyOf(sides));
      if (known === undefined) this.byWords.set(keyOf(sides), { ...sides, places: new Set([place]) });
      else known.places.add(place);
    }
  }

  values(): Iterable<Alike> {
    return this.byWords.values();
  }

  take(place: FillPlace): void {
    this.byWords.get(keyOf(this.sidesOf(place)))?.places.delete(place);
  }
}

/** Places that ask for the same thing, found by the words right beside them: of many, only those are looked at that may be meant. */
export class LikelyPlaces {
  private readonly near: AlikePlaces;
  private readonly whole: AlikePlaces;
  private readonly byNeighbours: () => ReadonlyMap<string, readonly Alike[]>;
  private readonly byUnits: () => ReadonlyMap<string, readonly Alike[]>;

  constructor(places: readonly FillPlace[]) {
    this.near = new AlikePlaces(places, nearSides);
    this.whole = new AlikePlaces(places, ({ before, after }) => ({ before, after }));
    this.byNeighbours = lazy(() => groupBy(this.whole.values(), neighbours));
    this.byUnits = lazy(() => groupBy(this.near.values(), (one) => LEVELS.flatMap((level) => keysOf(one, level))));
  }

  take(place: FillPlace): void {
    this.near.take(place);
    this.whole.take(place);
  }

  /** The places that stand between the words of a sentence which are nearest to its blank and its ends, those in one sentence together. */
  between({ before, after }: KnownSentence): readonly Alike[] {
    const keys = [
      closing('<', before.at(-1)!),
      opening('>', after[0]!),
      opening('^', before[0]!),
      closing('$', after.at(-1)!),
    ].flatMap((lengths) => lengths.slice(-1));
    const found = keys.map((key) => this.byNeighbours().get(key) ?? []);
    const fewest = found.reduce((few, one) => (one.length < few.length ? one : few), found[0] ?? []);
    return fewest.length > MOST ? [] : fewest;
  }

  /** The place whose words agree best with those of a place, if there is only one. */
  nearest(sides: Sides, mayBe: (place: FillPlace) => boolean): FillPlace | undefined {
    const known = this.byUnits();
    for (const level of LEVELS) {
      const likely = new Set(keysOf(sides, level).flatMap((key) => known.get(key) ?? []));
      if (likely.size > MOST) return undefined;
      let best: Alike[] = [];
      let score = 0;
      for (const one of likely) {
        const [first] = one.places;
        if (first === undefined || !mayBe(first)) continue;
        const own = agreement(sides, one);
        if (own === score) best.push(one);
        else if (own > score) [best, score] = [[one], own];
      }
      if (best.length > 0) return best.length === 1 ? onlyOne(best[0]!) : undefined;
    }
    return undefined;
  }
}

/** The place between words that no other place stands between. */
export function onlyOne({ places }: Alike): FillPlace | undefined {
  const [place] = places;
  return places.size === 1 ? place : undefined;
}

const lengthsOf = (words: string): readonly number[] => NEIGHBOURS.filter((length) => length <= words.length);
const opening = (sign: string, words: string): readonly string[] =>
  lengthsOf(words).map((length) => sign + words.slice(0, length));
const closing = (sign: string, words: string): readonly string[] =>
  lengthsOf(words).map((length) => sign + words.slice(words.length - length));

/** The units right beside a blank on either side and those at the ends of its sentence: the nearest one, two and so on. */
const neighbours = ({ before, after }: Sides): readonly string[] => [
  ...closing('<', before),
  ...opening('>', after),
  ...opening('^', before),
  ...closing('$', after),
];

/** All ways in which so many units stand beside a place. */
function keysOf({ before, after }: Sides, level: number): readonly string[] {
  const keys: string[] = [];
  for (let length = Math.max(0, level - after.length); length <= Math.min(level, before.length); length++)
    keys.push(`${length} ${before.slice(before.length - length)}|${after.slice(0, level - length)}`);
  return keys;
}

const nearSides = ({ before, after }: FillPlace): Sides => ({
  before: before.slice(-REMEMBERED),
  after: after.slice(0, REMEMBERED),
});
const keyOf = ({ before, after }: Sides): string => JSON.stringify([before, after]);
