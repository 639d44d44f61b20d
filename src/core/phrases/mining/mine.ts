import type { Phrase, PhraseFunction } from '../phrase.ts';
import { createFunctionAssigner } from './assign-function.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { findFrames, type Frame } from './frames.ts';
import { countGrams, type Grams } from './grams.ts';
import { textOf, TextCollector, type MiningSource, type MiningText } from './mining-text.ts';
import { readOccurrences } from './occurrences.ts';
import { findParallels, type Parallel } from './parallels.ts';
import type { MinedKind } from './mined-kind.ts';
import { reducePhrases } from './reduce.ts';
import { spreadPhrases } from './spread.ts';
import { runSteps, type Steps } from './steps.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { learnWordEdges } from './words.ts';

/** A set phrase found in texts. Immutable. */
export interface MinedPhrase {
  /** As written; a frame and a parallel pattern show … for each slot. */
  readonly text: string;
  readonly kind: MinedKind;
  /** What it does in a speech, by its words and by where it stands. */
  readonly function: PhraseFunction;
  /** Occurrences, and speeches that have it; drafts of one speech count as one. */
  readonly count: number;
  readonly speeches: number;
  /** 0…1: how much more often its parts stand together than chance would have it. */
  readonly fixedness: number;
  /** 0…1: how surely it begins and ends where phrases do, 1 for frames and patterns: 作为当前 and 上的讲话 are torn out. */
  readonly wholeness: number;
  /** Whether it has words of what these texts are about; such phrases come after all others. */
  readonly topical: boolean;
  /** At most two clauses in which it stands, blanks as ……. */
  readonly examples: readonly string[];
}

export interface MiningOptions {
  /** In at least so many speeches; by default 2 for a few speeches and more for many. */
  readonly minSpeeches?: number | undefined;
  /** At most so many phrases; 300 unless told. */
  readonly limit?: number | undefined;
  /** The known phrases: their words are never taken for the topic, and they teach the functions. */
  readonly stock?: readonly Phrase[] | undefined;
}

/** Reads texts one by one, then finds what they have in common. */
export interface PhraseMiner {
  /** Speeches read so far. */
  readonly speechCount: number;
  /** Reads one text. Any string will do. */
  add(source: MiningSource): void;
  /** The phrases, best first. */
  finish(): MinedPhrase[];
  /** The same in steps of some tens of milliseconds, seconds for more than 50 MB, for those who must not be kept waiting. */
  finishInSteps(): Steps<MinedPhrase[]>;
}

/** A phrase before its text and its function are read. */
interface Draft {
  readonly kind: MinedKind;
  /** Where it stands once, in the mined text, and a frame's slot there. */
  readonly start: number;
  readonly end: number;
  readonly pattern: Frame | Parallel | null;
  readonly count: number;
  readonly speeches: number;
  readonly fixedness: number;
  readonly wholeness: number;
  readonly topical: boolean;
  /** Whether the stock has it. */
  readonly known: boolean;
  readonly score: number;
}

const defaultLimit = 300;
const rareWorth = 0.2;
/** Most phrases of verbs take an object, so that their end is never a clause's: wholeness counts less than the rest. */
const wholenessPower = 0.35;
/** More than any score. */
const topicalPenalty = 1000;
/** Phrases looked at beyond the number wanted, for those that fall away as parts of others. */
const spare = 3;
/** Two fillers are chance: frames and patterns want one speech more than phrases. */
const fewestForPatterns = 3;

/** Few speeches share little; among thousands, what only three have is chance. */
const usualMinSpeeches = (speeches: number): number => Math.max(2, Math.floor(Math.log2(Math.max(1, speeches))) - 2);

/**
 * A miner that takes texts as they come: nothing but their characters is kept, two bytes each.
 *
 *     const miner = createPhraseMiner({ stock });
 *     for await (const source of sources) miner.add(source);
 *     miner.finish()[0] // { text: '提高政治站位', function: '认识', speeches: 9, … }
 */
export function createPhraseMiner(options: MiningOptions = {}): PhraseMiner {
  const collector = new TextCollector();
  return {
    get speechCount() {
      return collector.speechCount;
    },
    add: (source) => collector.add(source),
    finish: () => runSteps(mine(collector.finish(), options)),
    finishInSteps: () => mine(collector.finish(), options),
  };
}

/**
 * Finds the set phrases of a folder of speeches: runs of 4 to 20 characters, frames with slots and parallel patterns that
 * several speeches share, that hold together and begin and end where phrases do. Best first; words of the folder's own
 * topic last. The order of the texts does not matter. Never fails.
 *
 *     minePhrases([{ name: '一.txt', text }, { name: '二.txt', text: other }], { stock })
 */
export function minePhrases(sources: Iterable<MiningSource>, options: MiningOptions = {}): MinedPhrase[] {
  const miner = createPhraseMiner(options);
  for (const source of sources) miner.add(source);
  return miner.finish();
}

function* mine(text: MiningText, options: MiningOptions): Steps<MinedPhrase[]> {
  const { stock = [], limit = defaultLimit } = options;
  const minSpeeches = options.minSpeeches ?? usualMinSpeeches(new Set(text.groups).size);
  const grams = yield* countGrams(text, minSpeeches);
  const drafts = yield* findDrafts(text, grams, stock, minSpeeches);
  const pool = bestOf(drafts, limit * spare).map((draft) => ({ ...draft, text: wordsOf(text, draft) }));
  const best = spreadPhrases(reducePhrases(pool, pool.length), limit);
  yield;
  const assign = createFunctionAssigner(stock);
  const found = readOccurrences(text, grams.pairs, best);
  return best.map(({ text: words, kind, count, speeches, fixedness, wholeness, topical }, index) => {
    const { places, examples } = found[index]!;
    const name = kind === 'parallel' ? '排比' : assign(words, places);
    return { text: words, kind, function: name, count, speeches, fixedness, wholeness, topical, examples };
  });
}

/** The best drafts in order; the worst score among them is found first, so that only they are sorted. */
function bestOf(drafts: readonly Draft[], wanted: number): Draft[] {
  const keyOf = ({ topical, score }: Draft): number => (topical ? score - topicalPenalty : score);
  const keys = Float64Array.from(drafts, keyOf).sort();
  const least = keys[keys.length - wanted] ?? -Infinity;
  return drafts
    .filter((draft) => keyOf(draft) >= least)
    .sort((a, b) => keyOf(b) - keyOf(a) || b.count - a.count || a.start - b.start || a.end - b.end);
}

function wordsOf({ units }: MiningText, { pattern, start, end }: Draft): string {
  if (pattern === null) return textOf(units, start, end);
  if ('text' in pattern) return pattern.text;
  const { slotStart, slotEnd, open } = pattern;
  return `${textOf(units, start, slotStart)}…${textOf(units, slotEnd, end)}${open ? '…' : ''}`;
}

/** Rare words stand together surely, but it is the usual ones that phrases of all speeches are made of. */
const worthOf = (speeches: number, fixedness: number, usualness: number): number =>
  Math.log2(1 + speeches) * Math.sqrt(fixedness) * (rareWorth + usualness);

function draftCandidate(words: Vocabulary, candidate: Candidate): Draft {
  const { offset: start, length, count, speeches, fixedness, wholeness, known } = candidate;
  const end = start + length;
  const score = worthOf(speeches, fixedness, words.usualness(start, end)) * wholeness ** wholenessPower;
  const topical = !known && words.isTopical(start, end);
  return { kind: 'phrase', start, end, pattern: null, count, speeches, fixedness, wholeness, topical, known, score };
}

function draftFrame(words: Vocabulary, frame: Frame): Draft {
  const { start, slotStart, slotEnd, end, count, speeches, fixedness } = frame;
  const usualness = (words.usualness(start, slotStart) + words.usualness(slotEnd, end)) / 2;
  const score = worthOf(speeches, fixedness, usualness);
  const topical = words.isTopical(start, slotStart) || words.isTopical(slotEnd, end);
  return {
    kind: 'frame',
    start,
    end,
    pattern: frame,
    count,
    speeches,
    fixedness,
    wholeness: 1,
    topical,
    known: false,
    score,
  };
}

function draftParallel(parallel: Parallel): Draft {
  const { start, end, count, speeches, fixedness } = parallel;
  const score = worthOf(speeches, fixedness, 1);
  const never = { wholeness: 1, topical: false, known: false };
  return { kind: 'parallel', start, end, pattern: parallel, count, speeches, fixedness, ...never, score };
}

function* findDrafts(text: MiningText, grams: Grams, stock: readonly Phrase[], minSpeeches: number): Steps<Draft[]> {
  const edges = learnWordEdges(grams);
  const words = createVocabulary(text, grams, stock);
  const forPatterns = Math.max(fewestForPatterns, minSpeeches);
  const candidates = findCandidates(text, grams, words).map((candidate) => draftCandidate(words, candidate));
  yield;
  const frames = findFrames(text, grams, edges, forPatterns).map((frame) => draftFrame(words, frame));
  yield;
  return [...candidates, ...frames, ...findParallels(text, edges, forPatterns).map(draftParallel)];
}
