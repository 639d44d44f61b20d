import type { PlaceholderGroup, TextRange } from '../../core/index.ts';

/** A blank and what came to stand in its place; the range moves with the text. */
export interface FilledPlace extends TextRange {
  /** What stood there: X月X. */
  readonly mask: string;
  /** The group as it was: kind, label, and the key that names the same person or place. */
  readonly kind: PlaceholderGroup['kind'];
  readonly label: string;
  readonly key: string | null;
  readonly value: string;
}

/** A blank of a text at rest, with its key (`referenceKey`). */
export interface OpenBlank extends TextRange {
  readonly group: PlaceholderGroup;
  readonly key: string | null;
}

type Place = Omit<FilledPlace, 'value'>;
interface Tracked extends Place {
  readonly touched: boolean;
}

/**
 * Follows the blanks of one document through its edits, and tells which of them have been filled and with what. Knows no
 * editor: it is told each change and, when the text rests, the blanks that are left.
 *
 *     tracker.change(97, 2, 3); tracker.settle(text, blanks); tracker.filled // [{ mask: 'XX', value: '120', … }]
 */
export class FillTracker {
  private open: readonly Tracked[] = [];
  private done: readonly Tracked[] = [];
  private values: readonly FilledPlace[] = [];
  /** Where the last change ended: a change that begins there is typing that goes on. */
  private lastEnd = -1;

  /** In text order. */
  get filled(): readonly FilledPlace[] {
    return this.values;
  }

  /** `removed` characters at `start` were replaced by `inserted` others. */
  change(start: number, removed: number, inserted: number): void {
    const goesOn = start === this.lastEnd;
    const follow = (places: readonly Tracked[]): Tracked[] =>
      places.flatMap((place) => moved(place, { start, removed, inserted, goesOn }) ?? []);
    this.open = follow(this.open);
    this.done = follow(this.done);
    this.lastEnd = start + inserted;
  }

  /** The text rests: what was touched and holds no blank any more is filled; what holds one again is open. */
  settle(text: string, blanks: readonly OpenBlank[]): void {
    const isOpen = ({ start, end }: TextRange): boolean =>
      blanks.some((blank) => blank.start < Math.max(end, start + 1) && start < blank.end);
    const touched = this.open.filter((place) => place.touched);
    this.done = [...this.done, ...touched].filter((place) => !isOpen(place) && valueIn(text, place) !== '');
    this.values = this.done
      .map((place) => ({ ...place, value: valueIn(text, place) }))
      .sort((a, b) => a.start - b.start);
    this.open = blanks.map((blank) => track(text, blank, touched));
  }

  /** Forgets what was filled. */
  clear(): void {
    this.done = [];
    this.values = [];
  }
}

/** A group of which one part is filled (3月X) is still the one that began as X月X. */
function track(text: string, { start, end, group, key }: OpenBlank, touched: readonly Tracked[]): Tracked {
  const before = touched.find((place) => place.start < end && start < place.end);
  if (before === undefined)
    return { start, end, touched: false, mask: text.slice(start, end), kind: group.kind, label: group.label, key };
  return { ...before, start: Math.min(start, before.start), end: Math.max(end, before.end) };
}

interface Change {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
  readonly goesOn: boolean;
}

/** A place after a change; undefined when the change took more than the place, which then nobody filled. */
function moved(place: Tracked, { start, removed, inserted, goesOn }: Change): Tracked | undefined {
  const removedEnd = start + removed;
  const shift = inserted - removed;
  const isTypedOn = place.touched && start === place.end && removed === 0 && (goesOn || place.start === place.end);
  const isEmpty = place.start === place.end;
  if (start > place.end || (start === place.end && !isEmpty && !isTypedOn)) return place;
  if (removedEnd < place.start || (removedEnd === place.start && !isEmpty))
    return { ...place, start: place.start + shift, end: place.end + shift };
  if (start < place.start || removedEnd > place.end) return undefined;
  return { ...place, end: place.end + shift, touched: true };
}

/** What stands there now; a date with the unit that is printed behind it. */
function valueIn(text: string, { start, end, kind }: Place): string {
  const value = text.slice(start, end).trim();
  if (value === '' || /[\n\r]/u.test(value)) return '';
  const unit =
    kind === 'date' || kind === 'year' || kind === 'time' ? /^[年月日号时分]/u.exec(text.slice(end))?.[0] : undefined;
  return value + (unit ?? '');
}
