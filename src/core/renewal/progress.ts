import type { ChangeSet } from '../text/change-set.ts';
import { follow } from '../text/follow.ts';
import { textKey } from '../text/hash.ts';
import { sidesOf } from '../text/place.ts';
import type { TextRange } from '../text/range.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { TextMemory } from '../text/text-memory.ts';
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
 * into the text: an item is changed when its place says something else, so that a change taken back makes it untouched again. A text that comes back
 * brings back what was known of it. Knows no editor: it is told each change, and when the text rests, the text.
 *
 *     progress.change(ChangeSet.of([{ range: { start: 0, end: 5 }, text: '2026年' }]), text);
 *     progress.settle(text).places[0].state // 'changed'
 */
export class RenewalProgress {
  private known: readonly RenewalPlace[] | undefined;
  /** The item that the last change was in: what is typed on at its end belongs to it. */
  private active: Followed | undefined;
  private readonly memory = new TextMemory<Snapshot>();
  /** Nothing has changed since the text was last read. */
  private isAtRest = false;
  /** Of the text as it is now (`textKey`). */
  private key = '';

  private constructor(private readonly followed: Followed[]) {}

  /** All items untouched. */
  static begin(text: string, items: readonly RenewalItem[]): RenewalProgress {
    const followed = items.map(({ start, end, kind, weak, text: old, label, sentence }, id) => ({
      ...{ id, kind, weak, old, label, sentence, start, end, value: old, kept: false, gone: false, torn: false },
      ...sidesOf(text, { start, end }),
    }));
    return new RenewalProgress(followed).rest(text);
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

  /** The text became `text` by these changes. */
  change(changes: ChangeSet, text: string): void {
    this.known = undefined;
    const typedAt = this.active;
    this.active = undefined;
    const before = this.key;
    this.key = textKey(text);
    const back = this.memory.recall(this.key);
    if (back !== undefined) return this.takeBack(back);
    // What is only shifted is shifted back as well: what a change is about to alter has to be remembered.
    if (!this.isAtRest && this.followed.some((place) => changes.touching(place).length > 0)) this.remember(before);
    this.isAtRest = false;
    // Of several equal values that were replaced at once, the first is looked for first.
    const read = new Map<TextEdit, number>();
    for (const place of this.followed) if (move(place, changes, place === typedAt, read)) this.active = place;
  }

  /** The text rests: reads what stands at each place, and looks for those whose passage was taken away. */
  settle(text: string): this {
    if (this.isAtRest) return this;
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
    return this.rest(text);
  }

  private rest(text: string): this {
    this.isAtRest = true;
    this.key = textKey(text);
    this.remember(this.key);
    return this;
  }

  private remember(key: string): void {
    const places = this.followed.map(({ id, start, end, value, gone, torn, before, after }) => {
      return { id, start, end, value, gone, torn, before, after };
    });
    const { isAtRest } = this;
    this.memory.remember(key, { places, isAtRest }, { size: places.length, isAtRest });
  }

  /** What the writer confirmed meanwhile stays confirmed. */
  private takeBack({ places, isAtRest }: Snapshot): void {
    this.isAtRest = isAtRest;
    const byId = new Map(places.map((place) => [place.id, place]));
    for (const place of this.followed) Object.assign(place, byId.get(place.id));
  }

  /** Confirms that a value is taken over, or takes that back. */
  keep(ids: ReadonlySet<number>, kept: boolean): void {
    this.known = undefined;
    for (const place of this.followed) if (ids.has(place.id)) place.kept = kept;
  }
}

/** Moves a place through a change; true when the change was in it. `isActive`: so was the last one. */
function move(place: Followed, changes: ChangeSet, isActive: boolean, read: Map<TextEdit, number>): boolean {
  const isTypedAt = isActive || place.start === place.end;
  const grows = (words: string): boolean => isTypedAt && !ENDS_VALUE.test(words);
  const { range, isTouched, isTorn, swallowedBy } = follow(changes, place, grows);
  Object.assign(place, range);
  if (place.gone) return false;
  if (swallowedBy === null) {
    place.torn ||= isTorn;
    return isTouched;
  }
  const from = read.get(swallowedBy) ?? 0;
  const at = swallowedBy.text.indexOf(place.value, from);
  place.gone = at < 0;
  place.start = changes.map(swallowedBy.range.start, 'before') + Math.max(0, at);
  place.end = place.start + (at < 0 ? 0 : place.value.length);
  if (at >= 0) read.set(swallowedBy, at + place.value.length);
  return false;
}

/** All that a change of the text may change. */
interface Snapshot {
  readonly places: readonly Pick<Followed, 'id' | 'start' | 'end' | 'value' | 'gone' | 'torn' | 'before' | 'after'>[];
  readonly isAtRest: boolean;
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
