import { lowerBound } from '../text/lower-bound.ts';

/** Units of a run by which changed lines are known again: longer runs are met less by chance, and fewer outlive a change. */
const RUN = 5;
/** A run that stands in more lines than this is a phrase of the house, and tells nothing. */
const COMMON = 4;
/** Shorter lines that have changed are not known again. */
const SHORTEST = 12;
/** Two lines are versions of one when so much of their runs is the same. */
const LIKENESS = 0.4;

/**
 * Which line of a later version each line of an earlier one has become, -1 where none has: lines with the same words, where these stand once in both,
 * and lines that still hold much of their words; one that stands twice is no mark to go by. Lines are given without their numbers, so that a renumbered heading is the same one.
 *
 *     matchLines(['提高认识', '抓好落实'], ['抓好落实', '提高认识']) // [1, 0]
 */
export function matchLines(before: readonly string[], after: readonly string[]): readonly number[] {
  const [inBefore, inAfter] = [placesOf(before), placesOf(after)];
  const found = before.map((words) => (inBefore.get(words) === -1 ? -1 : (inAfter.get(words) ?? -1)));
  const taken = new Set(found);
  const index = runsOf(after, (line) => !taken.has(line) && inAfter.get(after[line]!) !== -1);
  const pairs: { readonly from: number; readonly to: number; readonly share: number }[] = [];
  before.forEach((words, from) => {
    if (found[from]! >= 0 || words.length < SHORTEST || inBefore.get(words) === -1) return;
    for (const [to, votes] of votesFor(words, index)) {
      const share = (2 * votes) / (words.length + after[to]!.length - 2 * RUN + 2);
      if (share >= LIKENESS) pairs.push({ from, to, share });
    }
  });
  for (const { from, to } of pairs.sort((a, b) => b.share - a.share || a.from - b.from || a.to - b.to)) {
    if (found[from]! >= 0 || taken.has(to)) continue;
    found[from] = to;
    taken.add(to);
  }
  return found;
}

/** Where each line stands that stands once; -1 for one that stands twice or says nothing. */
function placesOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>([['', -1]]);
  lines.forEach((words, at) => places.set(words, places.has(words) ? -1 : at));
  return places;
}

/** The lines in which each run stands. */
function runsOf(lines: readonly string[], isOpen: (line: number) => boolean): ReadonlyMap<string, readonly number[]> {
  const runs = new Map<string, number[]>();
  lines.forEach((words, line) => {
    if (words.length < SHORTEST || !isOpen(line)) return;
    for (let at = 0; at + RUN <= words.length; at++) {
      const run = words.slice(at, at + RUN);
      const known = runs.get(run);
      if (known === undefined) runs.set(run, [line]);
      else if (known.length <= COMMON) known.push(line);
    }
  });
  return runs;
}

function votesFor(words: string, index: ReadonlyMap<string, readonly number[]>): ReadonlyMap<number, number> {
  const votes = new Map<number, number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    const lines = index.get(words.slice(at, at + RUN)) ?? [];
    if (lines.length <= COMMON) for (const line of new Set(lines)) votes.set(line, (votes.get(line) ?? 0) + 1);
  }
  return votes;
}

/**
 * The places of the longest run of numbers that rises; numbers below 0 are passed over.
 *
 *     longestRising([2, 0, 1]) // [1, 2]
 */
export function longestRising(numbers: readonly number[]): readonly number[] {
  const tops: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, index) => {
    if (number < 0) return;
    const length = lowerBound(tops.length, (top) => numbers[tops[top]!]! < number);
    previous[index] = length > 0 ? tops[length - 1]! : -1;
    tops[length] = index;
  });
  const chain: number[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at]!) chain.push(at);
  return chain.reverse();
}
