import type { MinedKind } from './mined-kind.ts';

/** What is looked at to tell how much of a phrase others have already said. */
interface Ranked {
  readonly text: string;
  readonly kind: MinedKind;
  readonly topical: boolean;
  readonly score: number;
}

/** Characters in a row that are a phrase of their own: what is shorter is a word, and words may come again. */
const fewest = 4;
/** How much of its score a phrase loses whose every character another one has. */
const cost = 0.75;

/** Runs of four characters in the phrases taken so far, and the fixed words of their frames. */
class Taken {
  readonly #runs = new Set<string>();
  readonly #frames: { readonly head: string; readonly tail: string }[] = [];

  add({ text, kind }: Ranked): void {
    if (kind !== 'phrase') this.#frames.push(endsOf(text));
    for (let at = 0; at + fewest <= text.length; at++) this.#runs.add(text.slice(at, at + fewest));
  }

  /** 0…1: how much of the phrase stands in phrases taken before. */
  shareOf({ text, kind }: Ranked): number {
    const inRuns = this.#runShare(text);
    return kind === 'frame' ? Math.max(inRuns, this.#frameShare(text)) : inRuns;
  }

  #runShare(text: string): number {
    let covered = 0;
    let until = 0;
    for (let at = 0; at + fewest <= text.length; at++) {
      if (!this.#runs.has(text.slice(at, at + fewest))) continue;
      covered += at + fewest - Math.max(at, until);
      until = at + fewest;
    }
    return covered / text.length;
  }

  #frameShare(text: string): number {
    const { head, tail } = endsOf(text);
    let most = 0;
    for (const other of this.#frames) {
      if (other.head === '' || !head.endsWith(other.head) || !tail.startsWith(other.tail)) continue;
      most = Math.max(most, (other.head.length + other.tail.length) / (head.length + tail.length));
    }
    return most;
  }
}

/** The fixed words before and after the first slot. */
function endsOf(text: string): { head: string; tail: string } {
  const slot = text.indexOf('…');
  return { head: text.slice(0, slot), tail: text.slice(slot + 1) };
}

/**
 * The best `limit` of ranked phrases so that they say different things: what others already say counts for less, so that
 * 加强组织领导 is not followed by 切实加强组织领导 while phrases of their own wait. Best first.
 *
 *     spreadPhrases([{ text: '统一指挥', … }, { text: '统一指挥、统一行动', … }, { text: '关口前移', … }], 2) // 统一指挥, 关口前移
 */
export function spreadPhrases<T extends Ranked>(ranked: readonly T[], limit: number): T[] {
  const taken = new Taken();
  const weighed = ranked.map((phrase) => {
    const worth = phrase.score * (1 - cost * taken.shareOf(phrase));
    taken.add(phrase);
    return { phrase, worth };
  });
  return weighed
    .sort((a, b) => Number(a.phrase.topical) - Number(b.phrase.topical) || b.worth - a.worth)
    .slice(0, limit)
    .map(({ phrase }) => phrase);
}
