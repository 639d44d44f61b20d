import type { ChangeSet } from '../text/change-set.ts';
import { follow } from '../text/follow.ts';
import { textKey } from '../text/hash.ts';
import type { TextRange } from '../text/range.ts';
import { TextMemory } from '../text/text-memory.ts';
import type { BlankReference } from './blank-reference.ts';
import type { PlaceholderGroup } from './fill-groups.ts';

/** A blank and what came to stand in its place; the range moves with the text. */
export interface FilledPlace extends TextRange {
  /** What stood there: X月X. */
  readonly mask: string;
  /** The group as it was: kind, label, and the person or place it refers to. */
  readonly kind: PlaceholderGroup['kind'];
  readonly label: string;
  readonly reference: BlankReference | null;
  readonly value: string;
}

/** A blank of a text at rest, with what it refers to (`referenceOf`). */
export interface OpenBlank extends TextRange {
  readonly group: PlaceholderGroup;
  readonly reference: BlankReference | null;
}

type Place = Omit<FilledPlace, 'value'>;
interface Tracked extends Place {
  readonly touched: boolean;
}

/** All that is known of one text. */
interface State {
  readonly open: readonly Tracked[];
  readonly done: readonly Tracked[];
  readonly values: readonly FilledPlace[];
  /** False while it is only moved along with the keys. */
  readonly isAtRest: boolean;
}

/**
 * Follows the blanks of one document through its edits, and tells which of them have been filled and with what. A text that comes
 * back brings back what was known of it. Knows no editor: it is told each change and, when the text rests, the blanks that are left.
 *
 *     tracker.change(changes, text); tracker.settle(text, blanks); tracker.filled // [{ mask: 'XX', value: '120', … }]
 */
export class FillTracker {
  private state: State = { open: [], done: [], values: [], isAtRest: false };
  private memory = new TextMemory<State>();
  /** Where the last change ended: a change that begins there is typing that goes on. */
  private lastEnd = -1;

  /** In text order. */
  get filled(): readonly FilledPlace[] {
    return this.state.values;
  }

  /** The text became `text` by these changes. */
  change(changes: ChangeSet, text: string): void {
    const key = textKey(text);
    const back = this.memory.recall(key);
    const [first] = changes.edits;
    const goesOn = first !== undefined && changes.edits.length === 1 && first.range.start === this.lastEnd;
    this.lastEnd = first === undefined ? -1 : first.range.start + first.text.length;
    if (back !== undefined) {
      this.state = back;
      this.lastEnd = -1;
      return;
    }
    const moveAll = (places: readonly Tracked[]): Tracked[] =>
      places.flatMap((place) => moved(place, changes, goesOn) ?? []);
    const { open, done, values } = this.state;
    this.know(key, { open: moveAll(open), done: moveAll(done), values, isAtRest: false });
  }

  /** The text rests: what was touched and holds no blank any more is filled; what holds one again is open. */
  settle(text: string, blanks: readonly OpenBlank[]): void {
    const isOpen = ({ start, end }: TextRange): boolean =>
      blanks.some((blank) => blank.start < Math.max(end, start + 1) && start < blank.end);
    const touched = this.state.open.filter((place) => place.touched);
    const done = [...this.state.done, ...touched].filter((place) => !isOpen(place) && valueIn(text, place) !== '');
    const values = done.map((place) => ({ ...place, value: valueIn(text, place) })).sort((a, b) => a.start - b.start);
    const known = new Map(this.state.open.map((place) => [place.start, place]));
    const open = blanks.map((blank) => onceKnown(track(text, blank, touched), known.get(blank.start)));
    this.know(textKey(text), { open, done, values, isAtRest: true });
  }

  /** Forgets what was filled, in the texts before, too. */
  clear(): void {
    this.memory = new TextMemory();
    this.state = { ...this.state, done: [], values: [] };
  }

  private know(key: string, state: State): void {
    this.state = state;
    this.memory.remember(key, state, { size: state.open.length + state.done.length, isAtRest: state.isAtRest });
  }
}

/** A group of which one part is filled (3月X) is still the one that began as X月X. */
function track(text: string, { start, end, group, reference }: OpenBlank, touched: readonly Tracked[]): Tracked {
  const before = touched.find((place) => place.start < end && start < place.end);
  if (before === undefined)
    return {
      start,
      end,
      touched: false,
      mask: text.slice(start, end),
      kind: group.kind,
      label: group.label,
      reference,
    };
  return { ...before, start: Math.min(start, before.start), end: Math.max(end, before.end) };
}

/** A place as it was known before where nothing about it is new: what stays as it is stands once in all that is remembered. */
const onceKnown = (place: Tracked, known: Tracked | undefined): Tracked =>
  known !== undefined && JSON.stringify(known) === JSON.stringify(place) ? known : place;

/** A place after a change; undefined when the change took more than the place, which then nobody filled. */
function moved(place: Tracked, changes: ChangeSet, goesOn: boolean): Tracked | undefined {
  const isEmpty = place.start === place.end;
  const { range, isTouched, isTorn } = follow(changes, place, () => place.touched && (goesOn || isEmpty));
  // What deletes on from an emptied place takes the place with it.
  const isLost = isEmpty && changes.touching(place).some((edit) => edit.range.start < edit.range.end);
  if (isTorn || isLost) return undefined;
  const after = { ...place, ...range, touched: place.touched || isTouched };
  return after.start === place.start && after.end === place.end && after.touched === place.touched ? place : after;
}

/** What stands there now; a date with the unit that is printed behind it. */
function valueIn(text: string, { start, end, kind }: Place): string {
  const value = text.slice(start, end).trim();
  if (value === '' || /[\n\r]/u.test(value)) return '';
  const unit =
    kind === 'date' || kind === 'year' || kind === 'time' ? /^[年月日号时分]/u.exec(text.slice(end))?.[0] : undefined;
  return value + (unit ?? '');
}
