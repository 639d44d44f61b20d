import { phraseFunctions } from '../phrase.ts';
import { placeReader, textOf, type MiningText } from './mining-text.ts';

/** What is read where a phrase stands. */
export interface Occurrences {
  /** Occurrences by the function of the place, in the order of phraseFunctions. */
  readonly places: Int32Array;
  /** At most two clauses in which it stands. */
  readonly examples: string[];
}

/** What to look for: the words of a phrase, or of a pattern only one place. */
export interface Sought {
  readonly text: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const examplesWanted = 2;
/** Characters shown on either side of a phrase, at most. */
const context = 24;
const sentenceEnds: ReadonlySet<number> = new Set(['\n', '。', '；', '！', '？'].map((mark) => mark.charCodeAt(0)));

/** The sentence around a place, as far as it is not long. */
function sentenceAround({ units }: MiningText, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < context && !sentenceEnds.has(units[from - 1]!)) from--;
  let to = end;
  while (to < units.length && to - end < context && !sentenceEnds.has(units[to]!)) to++;
  return textOf(units, from, to);
}

function standsAt(units: Uint16Array, at: number, words: string): boolean {
  for (let index = 2; index < words.length; index++) {
    if (units[at + index] !== words.charCodeAt(index)) return false;
  }
  return true;
}

/** Phrases by the number of the pair of characters they begin with, and which pairs any begins with. */
function indexByPair(
  pairs: Int32Array,
  sought: readonly Sought[],
): { byPair: Map<number, number[]>; begins: Uint8Array } {
  const byPair = new Map<number, number[]>();
  for (const [index, { start, kind }] of sought.entries()) {
    if (kind !== 'phrase') continue;
    const others = byPair.get(pairs[start]!);
    if (others === undefined) byPair.set(pairs[start]!, [index]);
    else others.push(index);
  }
  const begins = new Uint8Array(Math.max(0, ...byPair.keys()) + 1);
  for (const pair of byPair.keys()) begins[pair] = 1;
  return { byPair, begins };
}

/**
 * Reads where the phrases stand, all of them in one pass over the text; the result is in their order.
 *
 *     readOccurrences(text, grams.pairs, [{ text: '加强督查检查', kind: 'phrase', start: 9, end: 15 }])[0].examples
 */
export function readOccurrences(text: MiningText, pairs: Int32Array, sought: readonly Sought[]): Occurrences[] {
  const { units } = text;
  const found = sought.map((): Occurrences => ({ places: new Int32Array(phraseFunctions.length), examples: [] }));
  const placeAt = placeReader(text);
  const note = ({ places, examples }: Occurrences, start: number, end: number): void => {
    places[placeAt(start)]!++;
    if (examples.length >= examplesWanted) return;
    const example = sentenceAround(text, start, end);
    if (!examples.includes(example)) examples.push(example);
  };
  const { byPair, begins } = indexByPair(pairs, sought);
  for (let at = 0; at < units.length; at++) {
    const pair = pairs[at]!;
    if (pair < 0 || begins[pair] !== 1) continue;
    for (const index of byPair.get(pair)!) {
      const words = sought[index]!.text;
      if (standsAt(units, at, words)) note(found[index]!, at, at + words.length);
    }
  }
  for (const [index, { kind, start, end }] of sought.entries()) {
    if (kind !== 'phrase') note(found[index]!, start, end);
  }
  return found;
}
