import type { Alignment } from './align.ts';
import { Weight, type ComparedText } from './compared-text.ts';
import type { TextFragments } from './fragments.ts';
import { middleOf, Stretches } from './stretches.ts';

/** How a passage stands in an old text: word for word, changed here and there, or in another order. */
export type CopyKind = 'exact' | 'near' | 'reordered';

/** A passage of a text that stands in one old text; `from` and `to` count symbols of the two. */
export interface CopyBlock extends Alignment {
  readonly source: TextFragments;
  readonly kind: CopyKind;
  /** Share of the symbols that are the same, 0…1. */
  readonly likeness: number;
}

/** Equal symbols from which a passage counts, those of set phrases and quotations for less. */
const evidence = 30;
/** So much of the same is a copy, set phrases or not. */
const muchAlike = 60;
const leastLikeness = 0.6;
/** So much of that must be left when what differs is taken off: formulas that are alike differ here and there all along. */
const surplus = 0.6;
const exactLikeness = 0.97;
/** Stretches parted by fewer symbols are one passage; in the old text they may lie further apart, in any order. */
const gap = 40;
const oldGap = 160;
/** Equal symbols of figures and blanks say little: so many different ones must there be. */
const fewestDifferent = 16;

interface Group {
  readonly parts: Alignment[];
  equal: number;
  from: number;
  fromEnd: number;
  to: number;
  toEnd: number;
}

/** Of stretches that are much the same place of the text the one that is most alike. */
function distinct(fragments: readonly Alignment[]): Alignment[] {
  const kept: Alignment[] = [];
  const taken = new Stretches<Alignment>();
  for (const copy of [...fragments].sort((a, b) => b.equal - a.equal)) {
    const isTaken = taken
      .over(middleOf(copy))
      .some(
        (one) => Math.min(one.fromEnd, copy.fromEnd) - Math.max(one.from, copy.from) > (copy.fromEnd - copy.from) / 2,
      );
    if (isTaken) continue;
    kept.push(copy);
    taken.add(copy);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Stretches by the neighbourhoods of the old text that they are from: what it says twice is compared with each place by itself. */
function neighbourhoods(fragments: readonly Alignment[]): Alignment[][] {
  const found: Alignment[][] = [];
  let end = 0;
  for (const copy of [...fragments].sort((a, b) => a.to - b.to)) {
    if (found.length === 0 || copy.to - end > oldGap) found.push([]);
    found.at(-1)!.push(copy);
    end = Math.max(end, copy.toEnd);
  }
  return found;
}

/** Neighbouring stretches from neighbouring places, in whatever order they stand there. */
function groupsOf(fragments: readonly Alignment[]): Group[] {
  const groups: Group[] = [];
  // Those that a later stretch may still belong to: stretches come in the order of their beginnings.
  let open: Group[] = [];
  for (const copy of distinct(fragments)) {
    open = open.filter(({ fromEnd }) => copy.from - fromEnd <= gap);
    const group = open.findLast(
      ({ fromEnd, to, toEnd }) => copy.from - fromEnd <= gap && copy.to - toEnd <= oldGap && to - copy.toEnd <= oldGap,
    );
    if (group === undefined) {
      const begun = { ...copy, parts: [copy] };
      groups.push(begun);
      open.push(begun);
    } else {
      group.parts.push(copy);
      group.equal += copy.equal;
      group.fromEnd = Math.max(group.fromEnd, copy.fromEnd);
      group.to = Math.min(group.to, copy.to);
      group.toEnd = Math.max(group.toEnd, copy.toEnd);
    }
  }
  return groups;
}

/** What the symbols of a passage say for a copy, and how many there are outside titles and quotations. */
function weigh({ symbols, weights }: ComparedText, from: number, end: number): { weight: number; unquoted: number } {
  const different = new Set<number>();
  let sum = 0;
  let unquoted = 0;
  for (let at = from; at < end; at++) {
    different.add(symbols[at]!);
    sum += weights[at]!;
    if (weights[at]! > Weight.quoted) unquoted++;
  }
  // Little but figures and blanks says nothing.
  return different.size < fewestDifferent ? { weight: 0, unquoted: 0 } : { weight: sum / Weight.own, unquoted };
}

function blockOf(text: ComparedText, source: TextFragments, group: Group): CopyBlock | null {
  const { parts, from, fromEnd, to, toEnd, equal } = group;
  const likeness = Math.min(1, equal / (fromEnd - from));
  const { weight, unquoted } = weigh(text, from, fromEnd);
  const tells = (symbols: number, least: number): boolean =>
    symbols * likeness >= least && symbols * (2 * likeness - 1) >= surplus * least;
  if (likeness < leastLikeness || !(tells(weight, evidence) || tells(unquoted, muchAlike))) return null;
  const inOrder = parts.every((part, index) => index === 0 || part.to >= parts[index - 1]!.toEnd - 8);
  const spread = equal / Math.max(1, toEnd - to);
  const kind = !inOrder ? 'reordered' : likeness >= exactLikeness && spread >= exactLikeness ? 'exact' : 'near';
  return { source, from, fromEnd, to, toEnd, equal, likeness, kind };
}

/** The passages of a text that stand in old ones, each in every old text that has it. */
export const blocksOf = (text: ComparedText, sources: readonly TextFragments[]): CopyBlock[] =>
  sources.flatMap((source) =>
    neighbourhoods(source.fragments)
      .flatMap(groupsOf)
      .flatMap((group) => {
        const block = blockOf(text, source, group);
        if (block !== null) return [block];
        // What does not count together may count alone.
        return group.parts.length < 2
          ? []
          : group.parts.flatMap((part) => blockOf(text, source, { ...part, parts: [part] }) ?? []);
      }),
  );
