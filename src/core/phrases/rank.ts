import type { PhraseFunction } from './phrase.ts';
import type { PhraseMatch } from './store.ts';

export interface RankOptions {
  /** What the words at the cursor are for; phrases of that function come first. */
  readonly functionAtCursor?: PhraseFunction | undefined;
  /** How often this writer took a phrase, by its text. */
  readonly uses?: ReadonlyMap<string, number> | undefined;
}

/**
 * Points beside the weight of 1…9. Where nothing is typed the function counts as much as the step from a rare phrase to a
 * common one; what is typed says more than the place.
 */
const functionPoints = { asked: 4, typed: 2 } as const;
/** A key typed to its end; in proportion for a part. */
const completenessPoints = 4;
/** Mixed keys are the least sure reading of the letters. */
const mixedPoints = -3;
/** What begins as it was asked for comes before what only has it inside. */
const insidePoints = -8;
/** More than any other points: on an empty page one wants the skeleton of a speech. */
const wholePoints = 100;
/** Each doubling of the writer's uses, up to three doublings. */
const usePoints = 2;

const kindPoints: Partial<Record<PhraseMatch['kind'], number>> = {
  mixed: mixedPoints,
  inside: insidePoints,
  whole: wholePoints,
};

function scoreOf({ phrase, kind, key }: PhraseMatch, typedLength: number, options: RankOptions): number {
  const uses = options.uses?.get(phrase.text) ?? 0;
  return (
    phrase.weight +
    (phrase.function === options.functionAtCursor ? functionPoints[key === '' ? 'asked' : 'typed'] : 0) +
    (kindPoints[kind] ?? 0) +
    (key === '' ? 0 : completenessPoints * Math.min(1, typedLength / key.length)) +
    (uses === 0 ? 0 : usePoints * Math.min(3, Math.log2(1 + uses)))
  );
}

const byLengthThenText = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

interface Scored {
  readonly match: PhraseMatch;
  readonly score: number;
}

/** The `wanted` best in order: the least score among them is found first, so that only they are sorted by their words. */
function bestOf(matches: readonly PhraseMatch[], scores: Float64Array, wanted: number): Scored[] {
  const least = wanted < scores.length ? scores.slice().sort()[scores.length - wanted]! : -Infinity;
  const best: Scored[] = [];
  for (const [index, match] of matches.entries()) {
    if (scores[index]! >= least) best.push({ match, score: scores[index]! });
  }
  return best.sort((a, b) => b.score - a.score || byLengthThenText(a.match.phrase.text, b.match.phrase.text));
}

/**
 * The best `limit` matches, best first, each text once. Equal scores go to the shorter text, then to the order of
 * characters, so that the same question always has the same answer.
 *
 *     rankMatches(matches, 4, { functionAtCursor: '认识' }, 50)
 */
export function rankMatches(
  matches: readonly PhraseMatch[],
  typedLength: number,
  options: RankOptions,
  limit: number,
): PhraseMatch[] {
  const scores = Float64Array.from(matches, (match) => scoreOf(match, typedLength, options));
  const best = new Map<string, PhraseMatch>();
  // Texts that two collections have are few: one round is enough as a rule.
  for (let wanted = limit; best.size < limit; wanted *= 2) {
    best.clear();
    for (const { match } of bestOf(matches, scores, wanted)) {
      if (best.size < limit && !best.has(match.phrase.text)) best.set(match.phrase.text, match);
    }
    if (wanted >= matches.length) break;
  }
  return [...best.values()];
}
