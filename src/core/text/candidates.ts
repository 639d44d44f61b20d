import { sidesOf, type Sides } from './place.ts';
import { lowerBound } from './lower-bound.ts';

/** Something that stood in a text, to be found again. */
export interface Remembered extends Sides {
  readonly value: string;
  /** Where it is supposed to be; left out where nothing is known. */
  readonly start?: number | undefined;
}

/** So many places of a value are all candidates; of more, so many at each side of each place where one is likely. */
const FEW = 48;
const NEAR = 8;

/**
 * Reads where each of several values may stand in a text, in text order: everywhere if the value is rare. Of a value that fills a table only the
 * places that are likely are given: those with the very words beside them, those near where it was, and those that come in the same order as
 * the values asked for, from the front and from the back. So the work stays linear where all values are alike.
 *
 *     const placesOf = candidateReader('甲12人，乙12人', [{ value: '12', before: '甲', after: '人' }]);
 *     placesOf(0) // [1, 6]
 */
export function candidateReader(
  text: string,
  asked: readonly Remembered[],
  isPlace: (start: number, end: number) => boolean = () => true,
): (index: number) => readonly number[] {
  const values = new Map<string, Occurrences>();
  const ranks = asked.map((one) => {
    let known = values.get(one.value);
    if (known === undefined) values.set(one.value, (known = new Occurrences(text, one.value, isPlace)));
    return known.ask(one);
  });
  return (index) => values.get(asked[index]!.value)!.likely(asked[index]!, ranks[index]!);
}

/** Which of those that ask for a value, and of those with the same words beside it, one is. */
interface Rank {
  readonly all: number;
  readonly alike: number;
}

/** Where one value stands, and how many ask for it. */
class Occurrences {
  private readonly starts: readonly number[];
  private readonly bySides = new Map<string, number[]>();
  private asked = 0;
  private readonly askedBySides = new Map<string, number>();

  constructor(
    text: string,
    private readonly value: string,
    isPlace: (start: number, end: number) => boolean,
  ) {
    const starts: number[] = [];
    if (value !== '')
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
        if (isPlace(at, at + value.length)) starts.push(at);
    this.starts = starts;
    if (starts.length <= FEW) return;
    for (const start of starts) {
      const key = keyOf(sidesOf(text, { start, end: start + this.value.length }));
      const alike = this.bySides.get(key);
      if (alike === undefined) this.bySides.set(key, [start]);
      else alike.push(start);
    }
  }

  ask(one: Remembered): Rank {
    const key = keyOf(one);
    const alike = this.askedBySides.get(key) ?? 0;
    this.askedBySides.set(key, alike + 1);
    return { all: this.asked++, alike };
  }

  likely(one: Remembered, { all, alike }: Rank): readonly number[] {
    if (this.starts.length <= FEW) return this.starts;
    const key = keyOf(one);
    const found = new Set<number>();
    addNear(found, this.bySides.get(key) ?? [], alike, this.askedBySides.get(key)!);
    addNear(found, this.starts, all, this.asked);
    if (one.start !== undefined) addAround(found, this.starts, indexFrom(this.starts, one.start));
    return [...found].sort((a, b) => a - b);
  }
}

const keyOf = ({ before, after }: Sides): string => JSON.stringify([before, after]);

/** The places of the same rank, counted from the front, from the back and in proportion. */
function addNear(found: Set<number>, starts: readonly number[], rank: number, of: number): void {
  addAround(found, starts, rank);
  addAround(found, starts, starts.length - (of - rank));
  // Where a value stands oftener than it is asked for, the middle ones are further on.
  addAround(found, starts, Math.round((rank * starts.length) / of));
}

function addAround(found: Set<number>, starts: readonly number[], at: number): void {
  const middle = Math.min(Math.max(at, 0), starts.length);
  for (const start of starts.slice(Math.max(0, middle - NEAR), middle + NEAR)) found.add(start);
}

/** Index of the first of ascending starts that is not before an offset. */
export const indexFrom = (starts: readonly number[], offset: number): number =>
  lowerBound(starts.length, (index) => starts[index]! < offset);
