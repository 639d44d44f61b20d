import { isHan } from '../../text/char-class.ts';
import type { Phrase } from '../phrase.ts';
import { backgroundPairs } from './background-data.ts';
import type { Grams } from './grams.ts';
import type { MiningText } from './mining-text.ts';

/** So many times more frequent than in office prose at large is what the folder is about. */
const topicRatio = 10;
/** So many times more frequent a word may be by chance. */
const innocentOveruse = 2;
/** What the background does not have is at most so frequent there, in a million pairs. */
const unknownRate = 10;
/** What a speech is about it names again and again; what each has about once is how speeches talk. */
const leastTimes = 1.5;
/** A pair that hardly ever begins or ends a clause is the seam of two words, and tells nothing. */
const leastEdges = 0.03;

const keyOf = (first: number, second: number): number => first * 0x10000 + second;

function readBackground(): ReadonlyMap<number, number> {
  const rates = new Map<number, number>();
  for (const [rate, pairs] of backgroundPairs) {
    for (let at = 0; at < pairs.length; at += 2) rates.set(keyOf(pairs.charCodeAt(at), pairs.charCodeAt(at + 1)), rate);
  }
  return rates;
}

/** Pairs of characters in the known phrases: words of speeches, whatever the topic. */
function pairsOf(stock: readonly Phrase[]): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const { text } of stock) {
    for (let at = 0; at + 2 <= text.length; at++) pairs.add(keyOf(text.charCodeAt(at), text.charCodeAt(at + 1)));
  }
  return pairs;
}

/** Tells the phrases of the stock where they stand in the text. */
function phraseReader(
  { units }: MiningText,
  { levels, pairs }: Grams,
  stock: readonly Phrase[],
): (from: number, to: number) => boolean {
  const texts = new Set(stock.filter(({ frame }) => frame === null).map(({ text }) => text));
  const openings = new Set(Array.from(texts, (text) => keyOf(text.charCodeAt(0), text.charCodeAt(1))));
  const { prefixes, suffixes } = levels[2]!;
  const opens = Uint8Array.from(prefixes, (first, pair) => Number(openings.has(keyOf(first, suffixes[pair]!))));
  return (from, to) => opens[pairs[from]!] === 1 && texts.has(String.fromCharCode(...units.subarray(from, to)));
}

/** A character that is a word by itself tells little; a pair that speeches or reports are full of tells much. */
const singleWorth = 0.35;
const backgroundWorth = 0.75;
/** A rate at which a pair of the background counts in full, and how much less each halving of it counts. */
const commonRate = 256;
const halvingCost = 0.15;

/** The words that are known beforehand: from the stock, and from office prose at large. */
export interface Vocabulary {
  /** Whether a range is a phrase of the stock: it is one for certain, however seldom these texts have it. */
  isKnown(from: number, to: number): boolean;
  /** Whether the characters of a range have a word of the folder's topic. */
  isTopical(from: number, to: number): boolean;
  /** 0…1: how far a range is made of words that speeches and reports of any topic are made of. */
  usualness(from: number, to: number): number;
}

function worthOf(rate: number | undefined): number {
  if (rate === undefined) return 0;
  return Math.max(0, backgroundWorth - halvingCost * Math.max(0, Math.log2(commonRate / rate)));
}

/** How many times more frequent than in office prose at large each pair is in these texts; 0 for seams and known words. */
function overuseOf(grams: Grams, known: ReadonlySet<number>, background: ReadonlyMap<number, number>): Float32Array {
  const pairs = grams.levels[2]!;
  const overuse = new Float32Array(pairs.size);
  for (let pair = 0; pair < pairs.size; pair++) {
    const first = pairs.prefixes[pair]!;
    const second = pairs.suffixes[pair]!;
    const count = pairs.counts[pair]!;
    if (!isHan(first) || !isHan(second) || known.has(keyOf(first, second))) continue;
    const edges = pairs.starts[pair]! + pairs.ends[pair]!;
    const rate = (count / grams.total) * 1e6;
    if (edges < count * leastEdges || count < leastTimes * pairs.speeches[pair]!) continue;
    overuse[pair] = rate / (background.get(keyOf(first, second)) ?? unknownRate);
  }
  return overuse;
}

/**
 * Tells the words of a folder's own topic from those of speeches at large. A folder about one matter has its words in
 * every speech, so the number of speeches does not tell them from set phrases; how often other office prose has them does.
 *
 *     const vocabulary = createVocabulary(text, grams, stock);
 *     vocabulary.isTopical(at, at + 4) // true for 防汛抗旱 in a folder about floods
 */
export function createVocabulary(text: MiningText, grams: Grams, stock: readonly Phrase[]): Vocabulary {
  const { pairs } = grams;
  const { prefixes, suffixes } = grams.levels[2]!;
  const background = readBackground();
  const known = pairsOf(stock);
  const overuse = overuseOf(grams, known, background);
  const worths = Float32Array.from(prefixes, (first, pair) => {
    const key = keyOf(first, suffixes[pair]!);
    return known.has(key) ? 1 : worthOf(background.get(key)) * Math.min(1, innocentOveruse / overuse[pair]!);
  });
  return {
    isKnown: phraseReader(text, grams, stock),
    isTopical(from, to) {
      // A pair without a number is none of the array's, and compares as false.
      for (let at = from; at + 1 < to; at++) if (overuse[pairs[at]!]! >= topicRatio) return true;
      return false;
    },
    usualness(from, to) {
      // The best cut of the range into pairs and single characters.
      let before = 0;
      let best = singleWorth;
      for (let at = from + 1; at < to; at++) {
        const pair = pairs[at - 1]!;
        const inPairs = before + 2 * (pair < 0 ? 0 : worths[pair]!);
        before = best;
        best = Math.max(best + singleWorth, inPairs);
      }
      return best / (to - from);
    },
  };
}
