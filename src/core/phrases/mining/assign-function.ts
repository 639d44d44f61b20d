import { phraseFunctions, type Phrase, type PhraseFunction } from '../phrase.ts';

/** Likeness of words to the stock of each function; a place counts as much as the surest likeness. */
const likenessWeight = 2;
/** Places in front of which a function is certain: their words say what they are for. */
const tellingPlaces: ReadonlySet<PhraseFunction> = new Set([
  '承前',
  '引出',
  '督查',
  '宣传',
  '责任',
  '结尾',
  '号召',
  '主持',
  '问题',
]);
const tellingWeight = 1.5;

const pairsOf = (text: string): string[] => {
  const pairs: string[] = [];
  for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
    for (let at = 0; at + 2 <= run.length; at++) pairs.push(run.slice(at, at + 2));
  }
  return pairs;
};

/** Says what a phrase does in a speech. `places` counts its occurrences by the place's function, in the order of the list. */
export type FunctionAssigner = (text: string, places: ArrayLike<number>) => PhraseFunction;

/**
 * Learns from the stock which words belong to which function. A phrase of the stock keeps its own; another gets the one
 * whose phrases it is like and in whose places it stands.
 *
 *     createFunctionAssigner(stock)('加强督查检查', places) // '督查'
 */
export function createFunctionAssigner(stock: readonly Phrase[]): FunctionAssigner {
  const known = new Map<string, PhraseFunction>();
  const byPair = new Map<string, Float64Array>();
  for (const { text, function: name } of stock) {
    known.set(text, name);
    for (const pair of pairsOf(text)) {
      const counts = byPair.get(pair) ?? new Float64Array(phraseFunctions.length);
      counts[phraseFunctions.indexOf(name)]! += 1;
      byPair.set(pair, counts);
    }
  }
  return (text, places) => known.get(text) ?? bestFunction(byPair, text, places);
}

function bestFunction(
  byPair: ReadonlyMap<string, Float64Array>,
  text: string,
  places: ArrayLike<number>,
): PhraseFunction {
  const pairs = pairsOf(text);
  const total = Array.from(places).reduce((sum, count) => sum + count, 0);
  let best: PhraseFunction = '部署';
  let bestScore = 0;
  for (const [index, name] of phraseFunctions.entries()) {
    let likeness = 0;
    for (const pair of pairs) {
      const counts = byPair.get(pair);
      if (counts !== undefined) likeness += counts[index]! / counts.reduce((sum, count) => sum + count, 0);
    }
    const weight = tellingPlaces.has(name) ? tellingWeight : 1;
    const score =
      (likenessWeight * likeness) / Math.max(1, pairs.length) + (weight * places[index]!) / Math.max(1, total);
    if (score > bestScore) [best, bestScore] = [name, score];
  }
  return best;
}
