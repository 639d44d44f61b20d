import { longestPhrase, type GramLevel, type Grams } from './grams.ts';
import type { MiningText } from './mining-text.ts';
import { COMMA } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A run of characters that may be a set phrase. */
export interface Candidate {
  /** An offset in the mined text at which it stands, and its length. */
  readonly offset: number;
  readonly length: number;
  readonly count: number;
  readonly speeches: number;
  /** 0…1: how much more often its parts stand together than chance would have it. */
  readonly fixedness: number;
  /** 0…1: how surely a phrase begins and ends where the run does. */
  readonly wholeness: number;
  /** Whether the stock has it. */
  readonly known: boolean;
}

/** Shorter runs are words. */
const shortestPhrase = 4;
/** A run of which a larger share goes on in one and the same way is a part of a longer one. */
const largestShare = 0.8;
const leastFixedness = 0.35;
const leastWholeness = 0.12;
/** The stock's phrases are fixed elsewhere, whatever these texts make of them. */
const knownFixedness = 0.7;
/** Occurrences that are counted in beside those seen, so that few of them prove little, and their share at an edge. */
const doubt = 6;
const usualShare = 0.15;
/** A pair of characters of which such a share stands at a clause's edge is at home there; likewise a character. */
const sureShare = 0.2;
const sureCharacterShare = 0.06;

/**
 * Pointwise mutual information of the weakest cut in two, as a share of the most it can be. `parts` is room for the counts
 * of the run's beginnings, by length.
 */
function fixednessOf(grams: Grams, level: GramLevel, run: number, parts: Float64Array): number {
  const { levels, characters, total } = grams;
  let part = run;
  for (let length = level.length; length > 1; length--) {
    part = levels[length]!.prefixes[part]!;
    parts[length - 1] = length === 2 ? characters[part]! : levels[length - 1]!.counts[part]!;
  }
  let most = 0;
  part = run;
  for (let length = level.length; length > 1; length--) {
    part = levels[length]!.suffixes[part]!;
    const end = length === 2 ? characters[part]! : levels[length - 1]!.counts[part]!;
    most = Math.max(most, end * parts[level.length - length + 1]!);
  }
  const count = level.counts[run]!;
  return Math.max(0, Math.log((count * total) / most) / Math.log(total / count));
}

/** A share that a few occurrences do not decide: `doubt` more of them, with the usual share, are counted in. */
const shareOf = (part: number, whole: number): number => (part + doubt * usualShare) / (whole + doubt);

/**
 * How surely words begin (or end) at an edge: how often the pair of characters there stands at a clause's edge. Characters
 * that hardly ever do (的, 和, 把) tell themselves by their own share.
 */
const homeliness = (pairAtEdge: number, pair: number, characterAtEdge: number, character: number): number =>
  Math.min(1, shareOf(pairAtEdge, pair) / sureShare) *
  Math.min(1, shareOf(characterAtEdge, character) / sureCharacterShare);

/** How surely an edge is one: many occurrences stand at a clause's edge, or what is beside it varies and words fit. */
function sureness(count: number, atEdge: number, sameNeighbour: number, home: number): number {
  const own = atEdge / count;
  return own + (1 - own) * (1 - sameNeighbour / count) * home;
}

function wholenessOf(
  { units }: MiningText,
  grams: Grams,
  level: GramLevel,
  run: number,
  before: number,
  after: number,
): number {
  const { starts, ends, counts } = grams.levels[2]!;
  const { characters, characterStarts, characterEnds } = grams;
  const offset = level.offsets[run]!;
  const first = grams.pairs[offset]!;
  const last = grams.pairs[offset + level.length - 2]!;
  const head = units[offset]!;
  const tail = units[offset + level.length - 1]!;
  const begins = homeliness(starts[first]!, counts[first]!, characterStarts[head]!, characters[head]!);
  const closes = homeliness(ends[last]!, counts[last]!, characterEnds[tail]!, characters[tail]!);
  const count = level.counts[run]!;
  const left = sureness(count, level.starts[run]!, before, begins);
  const right = sureness(count, level.ends[run]!, after, closes);
  return Math.sqrt(left * right);
}

/**
 * The runs that are not just part of a longer one, hold together, and begin and end where phrases do; those of the stock
 * in any case.
 *
 *     findCandidates(text, grams, createVocabulary(text, grams, stock))
 */
export function findCandidates(text: MiningText, grams: Grams, words: Vocabulary): Candidate[] {
  const candidates: Candidate[] = [];
  const parts = new Float64Array(longestPhrase + 1);
  for (const level of grams.levels) {
    if (level.length < shortestPhrase || level.length > longestPhrase) continue;
    for (let run = 0; run < level.size; run++) {
      const count = level.counts[run]!;
      const offset = level.offsets[run]!;
      const found = { offset, length: level.length, count, speeches: level.speeches[run]! };
      if (words.isKnown(offset, offset + level.length)) {
        const fixedness = Math.max(knownFixedness, fixednessOf(grams, level, run, parts));
        candidates.push({ ...found, fixedness, wholeness: 1, known: true });
        continue;
      }
      // The folder's own words always stand beside some phrases (疫情形势不容乐观): elsewhere others would.
      const left = words.isTopical(offset - 2, offset) ? 0 : level.left[run]!;
      const right = words.isTopical(offset + level.length, offset + level.length + 2) ? 0 : level.right[run]!;
      if (left >= largestShare * count || right >= largestShare * count) continue;
      if (text.units[offset] === COMMA || text.units[offset + level.length - 1] === COMMA) continue;
      const wholeness = wholenessOf(text, grams, level, run, left, right);
      if (wholeness < leastWholeness) continue;
      const fixedness = fixednessOf(grams, level, run, parts);
      if (fixedness < leastFixedness) continue;
      candidates.push({ ...found, fixedness, wholeness, known: false });
    }
  }
  return candidates;
}
