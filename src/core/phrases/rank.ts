import type { PhraseFunction } from './phrase.ts';
import type { PhraseMatch } from './store.ts';

export interface RankOptions {
  /** What the words at the cursor are for; phrases of that function come first. */
  readonly functionAtCursor?: PhraseFunction | undefined;
  /** How often this writer took a phrase, by its text. */
  readonly uses?: ReadonlyMap<string, number> | undefined;
}

/** Points beside the weight of 1…9. The function counts as much as the step from a rare phrase to a common one. */
const functionPoints = 4;
/** A key typed to its end; in proportion for a part. */
const completenessPoints = 4;
/** Mixed keys are the least sure reading of the letters. */
const mixedPoints = -3;
/** Each doubling of the writer's uses, up to three doublings. */
const usePoints = 2;

function scoreOf({ phrase, kind, key }: PhraseMatch, typedLength: number, options: RankOptions): number {
  const uses = options.uses?.get(phrase.text) ?? 0;
  return (
    phrase.weight +
    (phrase.function === options.functionAtCursor ? functionPoints : 0) +
    (kind === 'mixed' ? mixedPoints : 0) +
    (key === '' ? 0 : completenessPoints * Math.min(1, typedLength / key.length)) +
    (uses === 0 ? 0 : usePoints * Math.min(3, Math.log2(1 + uses)))
  );
}

const byLengthThenText = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

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
  const scored = matches.map((match) => ({ match, score: scoreOf(match, typedLength, options) }));
  scored.sort((a, b) => b.score - a.score || byLengthThenText(a.match.phrase.text, b.match.phrase.text));
  const best = new Map<string, PhraseMatch>();
  for (const { match } of scored) {
    if (best.size === limit) break;
    if (!best.has(match.phrase.text)) best.set(match.phrase.text, match);
  }
  return [...best.values()];
}
