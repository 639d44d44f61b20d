import { readSymbols } from '../analysis/copies/symbols.ts';
import { alignAround, type Alignment } from './align.ts';
import type { Archive } from './archive-file.ts';
import { ChainBuilder, type Anchor } from './chains.ts';
import { NearbyFinder } from './nearby.ts';
import { SeedFinder } from './seeds.ts';
import { Stretches } from './stretches.ts';

/** Stretches of a text and of one old text that are alike; `from` counts the symbols of the text, `to` those of the old one. */
export interface TextFragments {
  readonly text: number;
  readonly fragments: readonly Alignment[];
}

/** Equal symbols, and their share, from which a stretch may be a part of a copy. */
const fragmentLength = 12;
const fragmentLikeness = 0.55;

/** Follows a chain from its anchor over what was changed; null where too little is alike. */
function align(left: Uint16Array, right: Uint16Array, { from, to }: Anchor): Alignment | null {
  const copy = alignAround(left, from, right, to);
  const length = Math.max(copy.fromEnd - copy.from, copy.toEnd - copy.to);
  return copy.equal >= fragmentLength && copy.equal >= fragmentLikeness * length ? copy : null;
}

const holds = (copy: Alignment, { from, to }: Anchor): boolean =>
  copy.from <= from && from < copy.fromEnd && copy.to <= to && to < copy.toEnd;

/**
 * Everything in an archive that a text has in common with an old one, by old text. One pass over the archive finds where seeds of
 * the text stand; only what has several of them side by side is looked at.
 *
 * @param counts whether the seed that begins at a symbol tells anything
 */
export function findFragments(
  archive: Archive,
  left: Uint16Array,
  counts: (symbol: number) => boolean,
): TextFragments[] {
  const { count, units, textStarts } = archive;
  const finder = new SeedFinder(left, counts);
  const builder = new ChainBuilder();
  const nearby = new NearbyFinder();
  const found: TextFragments[] = [];
  let old = new Uint16Array(0);
  for (let text = count - 1; text >= 0; text--) {
    const from = textStarts[text]!;
    const to = textStarts[text + 1]!;
    if (to - from > old.length) old = new Uint16Array(2 * (to - from));
    const length = readSymbols(units, from, to, old, 0);
    const anchors = builder.anchorsOf(finder.find(old, length));
    if (anchors.length === 0) continue;
    const right = old.subarray(0, length);
    const fragments: Alignment[] = [];
    const known = new Stretches<Alignment>();
    for (const anchor of anchors) {
      if (known.over(anchor.from).some((copy) => holds(copy, anchor))) continue;
      const copy = align(left, right, anchor);
      if (copy === null) continue;
      fragments.push(copy);
      known.add(copy);
    }
    if (fragments.length > 0) found.push({ text, fragments: nearby.find(left, right, fragments) });
  }
  return found;
}
