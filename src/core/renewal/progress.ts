import { sidesOf } from '../text/place.ts';
import type { TextRange } from '../text/range.ts';
import type { Followed, StoredPlace } from './followed.ts';
import type { RenewalItem } from './items.ts';
import { readPlace } from './read-place.ts';
import { relocate } from './relocate.ts';

/** 未动, 已改, 确认沿用. */
export type RenewalState = 'untouched' | 'changed' | 'kept';

/** One item as it is followed through the edits of this year. */
export interface RenewalPlace
  extends TextRange, Pick<StoredPlace, 'kind' | 'weak' | 'old' | 'label' | 'sentence' | 'value' | 'gone'> {
  readonly id: number;
  readonly state: RenewalState;
}

/** Marks that end what is typed on behind a new value. */
const ENDS_VALUE = /[，。、；：！？“”《》\n\r]/;

/**
 * Follows the items of last year's text through the edits of this year's and tells the state of each. The state is never written
 * into the text: an item is changed when its place says something else, so undoing a change makes it untouched again. Knows no editor:
 * it is told each change, and when the text rests, the text.
 *
 *     progress.change(0, 5, '2026年'); progress.settle(text); progress.places[0].state // 'changed'
 */
export class RenewalProgress {
  private known: readonly RenewalPlace[] | undefined;
  /** The item that the last change was in: what is typed on at its end belongs to it. */
  private active: Followed | undefined;

  private constructor(private readonly followed: Followed[]) {}

  /** All items untouched. */
  static begin(text: string, items: readonly RenewalItem[]): RenewalProgress {
    const followed = items.map(({ start, end, kind, weak, text: old, label, sentence }, id) => ({
      ...{ id, kind, weak, old, label, sentence, start, end, value: old, kept: false, gone: false, torn: false },
      ...sidesOf(text, { start, end }),
    }));
    return new RenewalProgress(followed);
  }

  /** Takes up what was stored; the text may have changed meanwhile. */
  static restore(text: string, stored: readonly StoredPlace[]): RenewalProgress {
    const followed = stored.map((place, id) => ({
      ...place,
      ...{ id, end: place.start + place.value.length, torn: false },
    }));
    for (const place of followed) place.gone ||= !isInPlace(text, place);
    relocate(text, followed, ({ gone }) => gone);
    return new RenewalProgress(followed).settle(text);
  }

  /** In the order of the text. */
  get places(): readonly RenewalPlace[] {
    return (this.known ??= [...this.followed].sort(inOrder).map((place) => ({ ...place, state: stateOf(place) })));
  }

  get stored(): readonly StoredPlace[] {
    return this.followed.map(({ kind, weak, old, label, sentence, value, kept, gone, start, before, after }) => ({
      kind,
      weak,
      old,
      label,
      sentence,
      value,
      kept,
      gone,
      start,
      before,
      after,
    }));
  }

  /** `removed` units at `start` were replaced by `inserted`. */
  change(start: number, removed: number, inserted: string): void {
    this.known = undefined;
    const end = start + removed;
    let from = 0;
    let active: Followed | undefined;
    for (const place of this.followed) {
      if (place.gone) continue;
      const isMore = start < place.start || end > place.end;
      if (isMore && start <= place.start && place.end <= end && place.start < end && start < place.end) {
        const at = inserted.indexOf(place.value, from);
        place.gone = at < 0;
        place.start = start + Math.max(0, at);
        place.end = at < 0 ? start : place.start + place.value.length;
        if (at >= 0) from = at + place.value.length;
      } else if (this.move(place, start, end, inserted)) active = place;
    }
    this.active = active;
  }

  /** Moves a place through a change that leaves something of it; true when the change was in it. */
  private move(place: Followed, start: number, end: number, inserted: string): boolean {
    const shift = inserted.length - (end - start);
    const isEmpty = place.start === place.end;
    if (start === end && start === place.end) {
      const isTypedOn = (isEmpty || place === this.active) && !ENDS_VALUE.test(inserted);
      if (isTypedOn) place.end += shift;
      return isTypedOn;
    }
    if (start >= place.end) return false;
    if (end <= place.start) {
      place.start += shift;
      place.end += shift;
      return false;
    }
    place.torn ||= start < place.start || end > place.end;
    const after = Math.max(0, place.end - end);
    place.start = Math.min(place.start, start);
    place.end = start + inserted.length + after;
    return true;
  }

  /** The text rests: reads what stands at each place, and looks for those whose passage was taken away. */
  settle(text: string): this {
    this.known = undefined;
    // Twice: a place that is read gives up what it had taken of its neighbours' space.
    for (let round = 0; round < 2; round++) readAll(text, this.followed);
    relocate(
      text,
      this.followed,
      ({ gone, start, end, torn, value, old }) => gone || start === end || (torn && value !== old),
    );
    readAll(text, this.followed);
    for (const place of this.followed) if (!place.gone) Object.assign(place, sidesOf(text, place));
    return this;
  }

  /** Confirms that a value is taken over, or takes that back. */
  keep(ids: ReadonlySet<number>, kept: boolean): void {
    this.known = undefined;
    for (const place of this.followed) if (ids.has(place.id)) place.kept = kept;
  }
}

/** Reads each place within the space that its neighbours leave. */
function readAll(text: string, followed: Followed[]): void {
  followed.sort(inOrder);
  const present = followed.filter(({ gone }) => !gone);
  let from = 0;
  present.forEach((place, index) => {
    const next = present[index + 1]?.start ?? text.length;
    place.start = Math.min(Math.max(place.start, from), next);
    place.end = Math.min(Math.max(place.end, place.start), next);
    readPlace(text, place, { start: from, end: next });
    from = place.end;
  });
}

const inOrder = (a: Followed, b: Followed): number => a.start - b.start || a.end - b.end || a.id - b.id;

const stateOf = ({ gone, value, old, kept }: Followed): RenewalState => {
  if (gone || value !== old) return 'changed';
  return kept ? 'kept' : 'untouched';
};

function isInPlace(text: string, { start, end, value, before, after }: Followed): boolean {
  const sides = sidesOf(text, { start, end });
  return text.slice(start, end) === value && sides.before === before && sides.after === after;
}
