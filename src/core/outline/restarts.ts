import { isJudged } from './ordinal-text.ts';
import type { Outline, OutlineItem, Series } from './model.ts';

/** A series that begins with one right after another of its shape that had one item: parts pasted together. */
interface Restart {
  readonly first: OutlineItem;
  readonly before: OutlineItem;
  /** How many such items stand in a row before this one. */
  readonly count: number;
}

/** Series of one item in a row, and the one after them. */
export function* restartsIn({ series }: Outline): Generator<Restart> {
  const runs = new Map<string, { last: Series; count: number }>();
  for (const next of series) {
    const [first] = next.items;
    if (!isJudged(next) || next.style === 'agenda' || first === undefined || first.inline) continue;
    const place = `${next.speech}/${next.parent?.id ?? ''}/${next.key}`;
    const run = runs.get(place);
    const before = run?.last.items.at(-1);
    const isRestart = before !== undefined && run!.last.items.length === 1 && isOne(before) && isOne(first);
    const count = isRestart ? run!.count : 0;
    if (isRestart) yield { first, before: before!, count };
    runs.set(place, { last: next, count: count + 1 });
  }
}

const isOne = ({ ordinal }: OutlineItem): boolean => ordinal.value === 1;

/** A series that begins with a number which the one before it, of the same shape and under the same heading, has used: 五、 and then 三、. */
export function fallsBackIn({ series }: Outline): ReadonlyMap<Series, Series> {
  const latest = new Map<string, Series>();
  const found = new Map<Series, Series>();
  for (const next of series) {
    const [first] = next.items;
    if (!isJudged(next) || first === undefined || first.inline) continue;
    const place = `${next.speech}/${next.parent?.id ?? ''}/${next.key}`;
    const before = latest.get(place);
    const last = before?.items.at(-1)!.ordinal.value ?? 0;
    if (before !== undefined && next.follows === null && first.ordinal.value > 1 && first.ordinal.value <= last)
      found.set(next, before);
    latest.set(place, next);
  }
  return found;
}
