import type { ChangeSet } from './change-set.ts';
import { follow, isGone } from './follow.ts';
import { textKey } from './hash.ts';
import { locatePassages, passageOf, type Passage } from './passage.ts';
import { RangeSet } from './range-set.ts';
import type { TextRange } from './range.ts';
import { TextMemory } from './text-memory.ts';

/** A passage that is followed; without a range its words are gone from the text, and known by what they were. */
interface Mark {
  readonly id: number;
  readonly range: TextRange | null;
  readonly passage: Passage | null;
}

/** What a plan does to the passages beside its change of the text. */
interface Step {
  readonly added: readonly Mark[];
  readonly removed: readonly Mark[];
}

/**
 * Follows the passages that are set aside in one text through its edits. What was set aside or taken back together with a change of
 * the text is undone and done again with it. Knows no editor.
 *
 *     progress.plan(plan.changes, plan.passages); // then the change itself is told of
 *     progress.change(changes, text); progress.ranges
 */
export class PassageProgress {
  private marks: ReadonlyMap<number, Mark> = new Map();
  private readonly memory = new TextMemory<ReadonlyMap<number, Mark>>();
  /** By the texts they lead from and to. */
  private readonly steps = new Map<string, Step>();
  private key: string;
  private next = 0;

  constructor(
    private text: string,
    ranges: readonly TextRange[],
  ) {
    this.key = textKey(text);
    this.take(ranges.map((range) => this.mark(range)));
  }

  /** In text order. */
  get ranges(): readonly TextRange[] {
    return [...this.marks.values()].flatMap(({ range }) => range ?? []).sort((a, b) => a.start - b.start);
  }

  /** The passages as they are to be known again, in text order; those of which nothing but white space is left say nothing. */
  get passages(): readonly Passage[] {
    return this.ranges.map((range) => passageOf(this.text, range)).filter(({ length }) => length > 0);
  }

  /** Tells what is about to be set aside or taken back: `ranges` are all passages of the text after. */
  plan(changes: ChangeSet, ranges: readonly TextRange[]): void {
    const left = new Map(ranges.map((range) => [`${range.start}-${range.end}`, range]));
    const removed = [...this.marks.values()].filter(({ range }) => {
      const now = range && changes.mapRange(range);
      return now !== null && !left.delete(`${now.start}-${now.end}`);
    });
    const step = { removed, added: [...left.values()].map((range) => this.mark(range)) };
    if (changes.isEmpty) this.make(step.added, step.removed);
    else this.steps.set(`${this.key}>${textKey(changes.apply(this.text))}`, step);
  }

  /** The text became `text` by these changes. */
  change(changes: ChangeSet, text: string): void {
    const before = { key: this.key, text: this.text };
    const key = textKey(text);
    const known = this.memory.recall(key);
    const marks = [...this.marks.values()].map((mark) => known?.get(mark.id) ?? moved(mark, changes, before.text));
    const isAnyLost = marks.some(({ id, range }) => range === null && this.marks.get(id)!.range !== null);
    [this.text, this.key] = [text, key];
    this.take(marks);
    if (isAnyLost) this.find();
    const step = this.steps.get(`${before.key}>${key}`);
    const back = this.steps.get(`${key}>${before.key}`);
    if (step !== undefined) this.make(step.added, step.removed);
    else if (back !== undefined) this.make(back.removed, back.added);
  }

  /** Looks for what was taken out and may have been put in again elsewhere. True when something was found. */
  find(): boolean {
    const lost = [...this.marks.values()].filter((mark) => mark.range === null);
    if (lost.length === 0) return false;
    const found = locatePassages(
      this.text,
      lost.map(({ passage }) => passage!),
    );
    const standing = new RangeSet(this.ranges);
    const back = lost.flatMap((mark, index) => {
      const range = found[index]!.range;
      return range === null || standing.overlaps(range) ? [] : [{ ...mark, range }];
    });
    this.make(back, []);
    return back.length > 0;
  }

  private mark(range: TextRange): Mark {
    return { id: this.next++, range, passage: null };
  }

  private make(added: readonly Mark[], removed: readonly Mark[]): void {
    const out = new Set(removed.map(({ id }) => id));
    const kept = [...this.marks.values()].filter(({ id }) => !out.has(id));
    this.take([...kept, ...added]);
  }

  private take(marks: readonly Mark[]): void {
    this.marks = new Map(marks.map((mark) => [mark.id, mark]));
    this.memory.remember(this.key, this.marks, { size: marks.length, isAtRest: true });
  }
}

function moved(mark: Mark, changes: ChangeSet, before: string): Mark {
  if (mark.range === null) return mark;
  const trace = follow(changes, mark.range);
  return isGone(trace)
    ? { ...mark, range: null, passage: passageOf(before, mark.range) }
    : { ...mark, range: trace.range };
}
