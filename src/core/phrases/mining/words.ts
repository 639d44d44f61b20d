import type { Grams } from './grams.ts';

/** Which pairs of characters are at home at a clause's edge: words, not the seams between them. */
export interface WordEdges {
  /** Whether a word seems to begin with the two characters at the offset, or to end with them. */
  beginsAt(at: number): boolean;
  endsAt(end: number): boolean;
  /** The same, but nothing is held against a pair too rare to know. */
  mayBeginAt(at: number): boolean;
  mayEndAt(end: number): boolean;
}

/** Seams of frequent words stand at a clause's edge too, by other cuts of the same characters, but seldom. */
const leastShare = 0.03;
/** So many occurrences without one at an edge prove a seam. */
const enough = 10;

const unknown = 0;
const word = 1;
const seam = 2;

/**
 * Learns words from where clauses begin and end: no dictionary is needed, and the texts' own words are in it.
 *
 *     learnWordEdges(grams).beginsAt(at)
 */
export function learnWordEdges(grams: Grams): WordEdges {
  const { size, counts, starts, ends } = grams.levels[2]!;
  const classify = (edges: Int32Array): Uint8Array => {
    // One place more, before the others, for pairs without a number.
    const classes = new Uint8Array(size + 1).fill(unknown);
    for (let pair = 0; pair < size; pair++) {
      if (edges[pair]! >= leastShare * counts[pair]!) classes[pair + 1] = word;
      else if (counts[pair]! >= enough) classes[pair + 1] = seam;
    }
    return classes;
  };
  const begins = classify(starts);
  const closes = classify(ends);
  const { pairs } = grams;
  return {
    beginsAt: (at) => begins[pairs[at]! + 1] === word,
    endsAt: (end) => closes[pairs[end - 2]! + 1] === word,
    mayBeginAt: (at) => begins[pairs[at]! + 1] !== seam,
    mayEndAt: (end) => closes[pairs[end - 2]! + 1] !== seam,
  };
}
