import { longestPhrase, type GramLevel, type Grams } from './grams.ts';
import { COMMA, type MiningText } from './mining-text.ts';

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
}

/** Shorter runs are words. */
const shortestPhrase = 4;
/** A run of which a larger share goes on in one and the same way is a part of a longer one. */
const largestShare = 0.8;
const leastFixedness = 0.35;
const leastWholeness = 0.12;
/** Occurrences that are counted in beside those seen, so that few of them prove little, and their share at an edge. */
const doubt = 6;
const usualShare = 0.15;
/** A pair of characters of which such a share stands at a clause's edge is at home there; likewise a character. */
const sureShare = 0.2;
const sureCharacterShare = 0.06;

/** Counts of the beginnings of a run, longest first, down to its first character; likewise of its ends. */
function countParts(grams: Grams, level: GramLevel, run: number, side: 'prefixes' | 'suffixes'): number[] {
  const counts: number[] = [];
  let part = run;
  for (let length = level.length; length > 2; length--) {
    part = grams.levels[length]![side][part]!;
    counts.push(grams.levels[length - 1]!.counts[part]!);
  }
  counts.push(grams.characters[grams.levels[2]![side][part]!]!);
  return counts;
}

/** Pointwise mutual information of the best of all cuts in two, as a share of the most it can be. */
function fixednessOf(grams: Grams, level: GramLevel, run: number): number {
  const beginnings = countParts(grams, level, run, 'prefixes');
  const ends = countParts(grams, level, run, 'suffixes').reverse();
  const count = level.counts[run]!;
  let least = Infinity;
  for (const [cut, beginning] of beginnings.entries()) {
    least = Math.min(least, (count * grams.total) / (beginning * ends[cut]!));
  }
  return Math.max(0, Math.log(least) / Math.log(grams.total / count));
}

/** What is known of one edge of a run. */
interface Edge {
  /** Occurrences of the run, those at a clause's edge, and those beside the commonest neighbour. */
  readonly count: number;
  readonly atEdge: number;
  readonly sameNeighbour: number;
  /** How often the pair of characters at this edge stands anywhere, and at a clause's edge; likewise the last character. */
  readonly pair: number;
  readonly pairAtEdge: number;
  readonly character: number;
  readonly characterAtEdge: number;
}

/** A share that a few occurrences do not decide: `doubt` more of them, with the usual share, are counted in. */
const shareOf = (part: number, whole: number): number => (part + doubt * usualShare) / (whole + doubt);

/**
 * How surely an edge is one: many of the occurrences stand at a clause's edge, or what follows is free and the word there
 * is at home at an edge. Words that never are (的, 和, 把) tell themselves by their own share.
 */
function sureness(edge: Edge): number {
  const own = edge.atEdge / edge.count;
  const free = 1 - edge.sameNeighbour / edge.count;
  const pair = Math.min(1, shareOf(edge.pairAtEdge, edge.pair) / sureShare);
  const character = Math.min(1, shareOf(edge.characterAtEdge, edge.character) / sureCharacterShare);
  return own + (1 - own) * free * pair * character;
}

function wholenessOf({ units }: MiningText, grams: Grams, level: GramLevel, run: number): number {
  const pairs = grams.levels[2]!;
  const offset = level.offsets[run]!;
  const end = offset + level.length;
  const first = grams.bigramOf(units[offset]!, units[offset + 1]!);
  const last = grams.bigramOf(units[end - 2]!, units[end - 1]!);
  const count = level.counts[run]!;
  const left = sureness({
    ...{ count, atEdge: level.starts[run]!, sameNeighbour: level.left[run]! },
    ...{ pair: pairs.counts[first]!, pairAtEdge: pairs.starts[first]! },
    ...{ character: grams.characters[units[offset]!]!, characterAtEdge: grams.characterStarts[units[offset]!]! },
  });
  const right = sureness({
    ...{ count, atEdge: level.ends[run]!, sameNeighbour: level.right[run]! },
    ...{ pair: pairs.counts[last]!, pairAtEdge: pairs.ends[last]! },
    ...{ character: grams.characters[units[end - 1]!]!, characterAtEdge: grams.characterEnds[units[end - 1]!]! },
  });
  return Math.sqrt(left * right);
}

/**
 * The runs that are not just part of a longer one, hold together, and begin and end where phrases do.
 *
 *     findCandidates(text, countGrams(text, 3))
 */
export function findCandidates(text: MiningText, grams: Grams): Candidate[] {
  const candidates: Candidate[] = [];
  for (const level of grams.levels) {
    if (level.length < shortestPhrase || level.length > longestPhrase) continue;
    for (let run = 0; run < level.size; run++) {
      const count = level.counts[run]!;
      if (level.left[run]! >= largestShare * count || level.right[run]! >= largestShare * count) continue;
      const offset = level.offsets[run]!;
      if (text.units[offset] === COMMA || text.units[offset + level.length - 1] === COMMA) continue;
      const wholeness = wholenessOf(text, grams, level, run);
      if (wholeness < leastWholeness) continue;
      const fixedness = fixednessOf(grams, level, run);
      if (fixedness < leastFixedness) continue;
      candidates.push({ offset, length: level.length, count, speeches: level.speeches[run]!, fixedness, wholeness });
    }
  }
  return candidates;
}
