import type { Analysis } from '../analysis/analyze.ts';
import type { ChangeSet } from '../text/change-set.ts';
import { follow } from '../text/follow.ts';
import type { TextRange } from '../text/range.ts';
import { fillPlaces, recordOf, type FillPlace, type PlaceRecord } from './fill-places.ts';
import { findPlaces, type FoundPlace } from './find-places.ts';
import { isSameButFilled, knownSentence } from './same-sentence.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** A place with where it stands, in the text as it stands. */
interface Followed {
  /** As it was when it was found; what was asked for, where its sentence had changed by then. */
  readonly record: PlaceRecord;
  /** Null where it was torn out of its surroundings. */
  readonly range: TextRange | null;
}

/**
 * Follows places through the edits of the text while a page shows them: each is where the edits have moved it, so that the second of two sentences that read
 * alike never becomes the first when that one is filled, and an undo brings it back. By its words it is looked for when it is first asked about, and after it was torn out.
 * Knows no editor.
 *
 *     const places = new FollowedPlaces(sent);
 *     places.read(analysis); places.change(changes); places.read(later).get('K7Q2M9-2')?.place
 */
export class FollowedPlaces {
  private known = new Map<string, Followed>();

  constructor(private readonly records: readonly PlaceRecord[]) {}

  /** All open places of a text. */
  static of(analysis: Analysis): FollowedPlaces {
    const places = fillPlaces(analysis);
    const followed = new FollowedPlaces(places.map(recordOf));
    for (const place of places) followed.know(place.id, recordOf(place), place);
    return followed;
  }

  /** The text has become another by these changes. */
  change(changes: ChangeSet): void {
    for (const [id, { record, range }] of this.known) {
      const trace = range && follow(changes, range);
      this.known.set(id, { record, range: trace === null || trace.isTorn ? null : trace.range });
    }
  }

  /** The places that are open in a text, which all changes up to it have been told of; what has been filled is not among them. */
  read(analysis: Analysis): ReadonlyMap<string, FoundPlace> {
    const open = new OpenRanges(fillPlaces(analysis));
    const found = new Map<string, FoundPlace>();
    for (const [id, { record, range }] of this.known) {
      const place = range === null ? undefined : open.takeAt(range);
      if (place !== undefined) found.set(id, { place, exact: isAsKnown(record, place) });
    }
    const lost = this.records.filter(({ id }) => (this.known.get(id)?.range ?? null) === null);
    if (lost.length === 0) return found;
    const byId = new Map(lost.map((record) => [record.id, record]));
    for (const [id, one] of findPlaces(analysis, lost)) {
      if (!open.take(one.place)) continue;
      found.set(id, one);
      this.know(id, one.exact ? { ...recordOf(one.place), id } : byId.get(id)!, one.place);
    }
    return found;
  }

  private know(id: string, record: PlaceRecord, { group: { start, end } }: FillPlace): void {
    this.known.set(id, { record, range: { start, end } });
  }
}

const isAsKnown = (record: PlaceRecord, place: FillPlace): boolean =>
  (record.before === place.before && record.after === place.after) || isSameButFilled(knownSentence(record), place);

/** The open places of a text, each given away once. */
class OpenRanges {
  private readonly taken = new Set<FillPlace>();

  /** `places` in text order. */
  constructor(private readonly places: readonly FillPlace[]) {}

  take(place: FillPlace): boolean {
    if (this.taken.has(place)) return false;
    this.taken.add(place);
    return true;
  }

  /** The place that begins in a range: of X月X日, whose month has been filled, what is left. */
  takeAt({ start, end }: TextRange): FillPlace | undefined {
    const place = this.places[lowerBound(this.places.length, (index) => this.places[index]!.group.start < start)];
    if (place === undefined || place.group.start >= Math.max(end, start + 1)) return undefined;
    return this.take(place) ? place : undefined;
  }
}
