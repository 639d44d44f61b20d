import type { TextRange } from '../text/range.ts';
import {
  adverbsOfVerbs,
  aimingAdverbs,
  nearAdverbs,
  nearVerbs,
  otherWords,
  verbsOfObjects,
} from './alternatives-data.ts';

/** A word of the trade in a line; offsets are relative to the line. */
export interface TradeWord extends TextRange {
  readonly word: string;
}

type Lists = ReadonlyMap<string, readonly string[]>;

const readLists = (data: Readonly<Record<string, string>>): Lists =>
  new Map(Object.entries(data).map(([word, list]) => [word, list.split(' ')]));

/** The data as lists. */
interface Vocabulary {
  readonly nearAdverbs: Lists;
  readonly adverbsOfVerbs: Lists;
  readonly aimingAdverbs: ReadonlySet<string>;
  readonly nearVerbs: Lists;
  readonly verbsOfObjects: Lists;
  /** All words to look for and to leave alone, by their first character, the longest first. */
  readonly byCharacter: ReadonlyMap<string, readonly string[]>;
}

function readVocabulary(): Vocabulary {
  const lists = {
    nearAdverbs: readLists(nearAdverbs),
    adverbsOfVerbs: readLists(adverbsOfVerbs),
    aimingAdverbs: new Set(aimingAdverbs.split(' ')),
    nearVerbs: readLists(nearVerbs),
    verbsOfObjects: readLists(verbsOfObjects),
  };
  const words = [...lists.nearAdverbs.keys(), ...lists.adverbsOfVerbs.keys(), ...lists.nearVerbs.keys()];
  const byCharacter = new Map<string, string[]>();
  for (const word of new Set([...words, ...otherWords.split(' ')])) {
    const alike = byCharacter.get(word.charAt(0));
    if (alike === undefined) byCharacter.set(word.charAt(0), [word]);
    else alike.push(word);
  }
  for (const alike of byCharacter.values()) alike.sort((a, b) => b.length - a.length);
  return { ...lists, byCharacter };
}

/** The vocabulary; bundles that never look for words go without it. */
export const vocabulary: Vocabulary = /* @__PURE__ */ readVocabulary();

/** What others said and what documents are called stays as it is. */
const closing: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》', '「': '」' };

/**
 * Reads where what is quoted from an offset on ends; the offset itself when nothing is, or it never ends. A mark that does not come any more is
 * not looked for again.
 */
function quotationReader(line: string): (at: number) => number {
  const gone = new Set<string>();
  return (at) => {
    const close = closing[line.charAt(at)];
    if (close === undefined || gone.has(close)) return at;
    const end = line.indexOf(close, at);
    if (end < 0) gone.add(close);
    return Math.max(at, end + 1);
  };
}

/**
 * The adverbs and verbs of the trade in a line, by the longest match from the left, so that 深入人心 holds no 深入 and
 * 安全面临 no 全面. Words in quotation marks and titles are not the writer's own and are left out.
 *
 *     tradeWords('切实加强领导') // [{ word: '切实', start: 0, end: 2 }, { word: '加强', start: 2, end: 4 }]
 */
export function tradeWords(line: string): TradeWord[] {
  const { byCharacter, nearAdverbs: adverbs, adverbsOfVerbs: verbs, nearVerbs: others } = vocabulary;
  const found: TradeWord[] = [];
  const endOfQuotation = quotationReader(line);
  for (let at = 0; at < line.length; at++) {
    const quotationEnd = endOfQuotation(at);
    const word = quotationEnd > at ? undefined : byCharacter.get(line[at]!)?.find((one) => line.startsWith(one, at));
    if (word !== undefined && (adverbs.has(word) || verbs.has(word) || others.has(word)))
      found.push({ word, start: at, end: at + word.length });
    if (quotationEnd > at) at = quotationEnd - 1;
    else if (word !== undefined) at += word.length - 1;
  }
  return found;
}
