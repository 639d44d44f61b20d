import { WordOccurrences, type Occurrences } from '../text/word-occurrences.ts';
import type { Wish } from './wish.ts';

/** A pair of neighbouring UTF-16 units of a text, as a number. */
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

function pairsOf(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = pairAt(text, at);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** A text as it was sent out and as it stands now. */
export interface TextChange {
  readonly before: string;
  readonly after: string;
}

/**
 * Which wishes a whole text has granted, where the place that they are about cannot be told any more: rather no than a guess. It is read once for
 * all of them.
 *
 *     new FarWishes([wish], { before: '甲。此项不再展开。', after: '甲。' }).isGranted(wish) // wish: { gone: '此项不再展开。', stands: [] }
 */
export class FarWishes {
  readonly #before: ReadonlyMap<string, Occurrences>;
  readonly #after: ReadonlyMap<string, Occurrences>;
  readonly #pairsBefore: ReadonlyMap<number, number>;
  readonly #pairsAfter: ReadonlyMap<number, number>;

  constructor(
    wishes: readonly Wish[],
    private readonly text: TextChange,
  ) {
    const words = [...new Set(wishes.flatMap(({ gone, stands }) => [gone, ...stands]))];
    const occurrences = new WordOccurrences(words);
    const byWord = (all: readonly Occurrences[]): ReadonlyMap<string, Occurrences> =>
      new Map(words.map((word, index) => [word, all[index]!]));
    this.#before = byWord(occurrences.in(text.before));
    this.#after = byWord(occurrences.in(text.after));
    this.#pairsBefore = pairsOf(text.before);
    this.#pairsAfter = pairsOf(text.after);
  }

  /** Whether one of the wishes is granted. */
  isGranted({ gone, stands }: Wish): boolean {
    if (stands.length === 0) return this.#hasGone(gone);
    return stands.some((words) => this.#hasCome(words) && (gone === '' || this.#isReplaced(gone, words)));
  }

  #hasCome = (words: string): boolean => this.#after.get(words)!.count > this.#before.get(words)!.count;

  /** Whether some words stand no more but inside those that replace them. */
  #isReplaced(gone: string, words: string): boolean {
    const inside = new WordOccurrences([gone]).in(words)[0]!.count;
    return this.#before.get(gone)!.count > 0 && this.#after.get(gone)!.count <= inside * this.#after.get(words)!.count;
  }

  /** Whether a passage has gone whole: no two neighbouring characters of it are left over. */
  #hasGone(passage: string): boolean {
    const { before } = this.text;
    const { first } = this.#before.get(passage)!;
    if (first < 0 || passage.length < 2) return false;
    const end = first + passage.length;
    const taken = pairsOf(before.slice(Math.max(0, first - 1), end + 1));
    const joined = first > 0 && end < before.length ? pairAt(before[first - 1]! + before[end]!, 0) : undefined;
    for (const pair of pairsOf(passage).keys()) {
      const rest = this.#pairsBefore.get(pair)! - taken.get(pair)! + (pair === joined ? 1 : 0);
      if ((this.#pairsAfter.get(pair) ?? 0) > rest) return false;
    }
    return true;
  }
}
