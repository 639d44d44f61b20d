import type { PlaceholderGroup, TextRange } from '../core/index.ts';

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

interface Tracked {
  start: number;
  end: number;
  touched: boolean;
  readonly mask: string;
  readonly kind: PlaceholderGroup['kind'];
  readonly label: string;
  readonly key: string | null;
}

/** A blank of a text at rest, with its key (`referenceKey`). */
export interface OpenBlank extends TextRange {
  readonly group: PlaceholderGroup;
  readonly key: string | null;
}

/**
 * Follows the blanks of one document through its edits, and tells which of them have been filled and with what. Knows no
 * editor: it is told each change and, when the text rests, the blanks that are left.
 *
 *     tracker.change(97, 2, 3); tracker.settle(text, blanks); tracker.filled // [{ mask: 'XX', value: '120', … }]
 */
export class FillTracker {
  private open: Tracked[] = [];
  private done: (Tracked & { value: string })[] = [];

  get filled(): readonly FilledPlace[] {
    return this.done;
  }

  /** `removed` characters at `start` were replaced by `inserted` others. */
  change(start: number, removed: number, inserted: number): void {
    for (const place of this.open) move(place, start, removed, inserted);
    for (const place of this.done) move(place, start, removed, inserted);
    // Replaced together with its surroundings: nobody filled it.
    this.open = this.open.filter(({ start: from }) => from >= 0);
    this.done = this.done.filter(({ start: from }) => from >= 0);
  }

  /** The text rests: what was touched and holds no blank any more is filled; what holds one again is open. */
  settle(text: string, blanks: readonly OpenBlank[]): void {
    const isOpen = ({ start, end }: TextRange): boolean =>
      blanks.some((blank) => blank.start < Math.max(end, start + 1) && start < blank.end);
    this.done = this.done.filter((place) => !isOpen(place)).map((place) => ({ ...place, value: valueIn(text, place) }));
    const touched = this.open.filter((place) => place.touched);
    for (const place of touched)
      if (!isOpen(place) && valueIn(text, place) !== '')
        this.done.push({ ...place, touched: false, value: valueIn(text, place) });
    this.done = this.done.filter(({ value }) => value !== '').sort((a, b) => a.start - b.start);
    this.open = blanks.map((blank) => track(text, blank, touched));
  }

  /** Forgets what was filled. */
  clear(): void {
    this.done = [];
  }
}

/** A group of which one part is filled (3月X) is still the one that began as X月X. */
function track(text: string, { start, end, group, key }: OpenBlank, touched: readonly Tracked[]): Tracked {
  const before = touched.find((place) => place.start < end && start < place.end);
  if (before === undefined)
    return { start, end, touched: false, mask: text.slice(start, end), kind: group.kind, label: group.label, key };
  return { ...before, start: Math.min(start, before.start), end: Math.max(end, before.end) };
}

/** Moves a place through a change; its start is −1 when the change took more than the place. */
function move(place: Tracked, start: number, removed: number, inserted: number): void {
  const removedEnd = start + removed;
  const shift = inserted - removed;
  const isTypedOn = place.touched && start === place.end && removed === 0;
  if (start > place.end || (start === place.end && place.end > place.start && !isTypedOn)) return;
  const isBefore = removedEnd < place.start || (removedEnd === place.start && place.end > place.start);
  if (isBefore) {
    place.start += shift;
    place.end += shift;
  } else if (start < place.start || removedEnd > place.end) {
    place.start = -1;
  } else {
    place.end += shift;
    place.touched = true;
  }
}

/** What stands there now; a date with the unit that is printed behind it. */
function valueIn(text: string, { start, end, kind }: Tracked): string {
  const value = text.slice(start, end).trim();
  if (value === '' || /[\n\r]/u.test(value)) return '';
  const unit =
    kind === 'date' || kind === 'year' || kind === 'time' ? /^[年月日号时分]/u.exec(text.slice(end))?.[0] : undefined;
  return value + (unit ?? '');
}
