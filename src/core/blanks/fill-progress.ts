import type { ChangeSet } from '../text/change-set.ts';
import { follow } from '../text/follow.ts';
import { textKey } from '../text/hash.ts';
import { agreement, sidesOf } from '../text/place.ts';
import { RangeSet } from '../text/range-set.ts';
import type { TextRange } from '../text/range.ts';
import { TextMemory } from '../text/text-memory.ts';
import { LEAST, locateFills, LONGEST, type LocatedFill } from './fill-locate.ts';
import type { FillEntry } from './fill-state-file.ts';

/** Where a filling stands; null where it has gone from the text. */
type Places = ReadonlyMap<string, TextRange | null>;

/**
 * Follows what was filled in through the edits of one text. A filling is looked for by its words when it is first asked about and when its passage was
 * taken away; otherwise it is where the edits have moved it. A text that comes back brings back where each stood, and a value that was checked is
 * checked again when it comes back. Knows no editor.
 *
 *     progress.change(changes, text); progress.read(text, entries)[0].range // where the first filling stands now
 */
export class FillProgress {
  private places: Places = new Map();
  private readonly memory = new TextMemory<Places>();
  /** What was last checked at each place. */
  private readonly checked = new Map<string, Pick<FillEntry, 'value' | 'checkedAt'>>();
  /** The filling that the last change was in: what is typed on at its end belongs to it. */
  private active: string | undefined;

  /** The text became `text` by these changes. */
  change(changes: ChangeSet, text: string): void {
    const key = textKey(text);
    const typedAt = this.active;
    this.active = undefined;
    const back = this.memory.recall(key);
    if (back !== undefined) {
      this.places = back;
      return;
    }
    const moved = new Map<string, TextRange | null>();
    for (const [id, range] of this.places) moved.set(id, range && this.move(id, range, changes, text, id === typedAt));
    this.know(key, moved, false);
  }

  /** The entries as they are in the text that has come to rest: one that was written over has its new value, and is to be checked again. */
  read(text: string, entries: readonly FillEntry[]): readonly LocatedFill[] {
    for (const entry of entries) this.noteCheck(entry);
    const followed = entries.map((entry): LocatedFill | undefined => {
      const range = this.places.get(entry.id);
      return range ? standingAt(text, entry, range) : undefined;
    });
    const taken = new RangeSet(followed.flatMap((one) => one?.range ?? []));
    const lost = entries.filter((_, index) => followed[index] === undefined);
    const byWords = new Map(locateFills(text, lost).map((located, index) => [lost[index]!, located]));
    const found = entries.map((entry, index): LocatedFill => {
      const located = followed[index] ?? byWords.get(entry)!;
      return followed[index] !== undefined || located.range === null || !taken.overlaps(located.range)
        ? located
        : { entry, range: null };
    });
    const places = entries.map(({ id }, index) => {
      const isEmptied = followed[index] !== undefined && found[index]!.range === null;
      return [id, isEmptied ? this.places.get(id)! : found[index]!.range] as const;
    });
    this.know(textKey(text), new Map(places), true);
    return found.map((located) => this.withCheck(located));
  }

  private move(id: string, range: TextRange, changes: ChangeSet, text: string, isActive: boolean): TextRange | null {
    const isTypedAt = isActive || range.start === range.end;
    const isNumber = DIGIT.test(text[changes.map(range.end, 'before') - 1] ?? '');
    const grows = (words: string): boolean =>
      (isTypedAt && !ENDS_VALUE.test(words)) || (isNumber && DIGIT.test(words[0] ?? ''));
    const trace = follow(changes, range, grows);
    if (trace.isTouched) this.active = id;
    return trace.isTorn ? null : trace.range;
  }

  private know(key: string, places: Places, isAtRest: boolean): void {
    this.places = places;
    this.memory.remember(key, places, { size: places.size, isAtRest });
  }

  private noteCheck({ id, state, value, checkedAt }: FillEntry): void {
    if (state === 'checked') this.checked.set(id, { value, checkedAt });
    // Taken back by hand.
    else if (this.checked.get(id)?.value === value) this.checked.delete(id);
  }

  private withCheck({ entry, range }: LocatedFill): LocatedFill {
    const check = this.checked.get(entry.id);
    const isAsChecked = range !== null && entry.state !== 'checked' && check?.value === entry.value;
    return { entry: isAsChecked ? { ...entry, ...check, state: 'checked' } : entry, range };
  }
}

const ENDS_VALUE = /[，。、；：！？“”《》\n\r]/;
/** A digit right behind a number goes on with it. */
const DIGIT = /[0-9]/;

/** An entry at a range that it was followed to; undefined where something else than a value stands there now. */
function standingAt(text: string, entry: FillEntry, range: TextRange): LocatedFill | undefined {
  const value = text.slice(range.start, range.end);
  // Deleted, or the mask is back: it is not filled now, and what is typed there next will be its value.
  if (value.trim() === '' || value === entry.mask) return { entry, range: null };
  if (value.length > LONGEST || /[\n\r]/u.test(value)) return undefined;
  const sides = sidesOf(text, range);
  const least = Math.min(LEAST, entry.before.length + entry.after.length);
  const known = agreement(entry, sides) < least ? { ...entry, ...sides } : entry;
  return { entry: value === entry.value ? known : { ...known, value, state: 'filled', checkedAt: '' }, range };
}
