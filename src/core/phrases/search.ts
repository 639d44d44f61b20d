import { phraseFunctions, type Phrase } from './phrase.ts';
import { matchesMixed } from './pinyin.ts';
import { rankMatches, type RankOptions } from './rank.ts';
import { matchByLetters, type PhraseMatch, type PhraseStore } from './store.ts';

export interface SearchOptions extends RankOptions {
  /** At most so many; 200 unless told. */
  readonly limit?: number | undefined;
}

const usualLimit = 200;
const letters = /^[a-z]+$/u;
/** Letters and characters of one word are looked for apart: 提高zz. */
const wordPattern = /[a-z]+|[^\sa-z]+/gu;

/** Whether the letters begin the pinyin of the phrase at any of its later syllables. */
function isInsidePinyin(typed: string, pinyin: string): boolean {
  for (let space = pinyin.indexOf(' '); space >= 0; space = pinyin.indexOf(' ', space + 1)) {
    if (pinyin.charCodeAt(space + 1) === typed.charCodeAt(0) && matchesMixed(typed, pinyin, 0, space + 1)) return true;
  }
  return false;
}

function matchWord(phrase: Phrase, word: string): PhraseMatch | null {
  if (!letters.test(word)) {
    const at = phrase.text.indexOf(word);
    if (at >= 0) return { phrase, kind: at === 0 ? 'written' : 'inside', key: phrase.text };
    const isNamed = phrase.function === word || phrase.name?.includes(word) === true;
    return isNamed || phrase.frame?.includes(word) === true ? { phrase, kind: 'inside', key: '' } : null;
  }
  const match = matchByLetters(phrase, word);
  if (match !== null) return match;
  return isInsidePinyin(word, phrase.pinyin) ? { phrase, kind: 'inside', key: phrase.pinyin } : null;
}

/** The phrase when every word fits it, by its first one. */
function matchWords(phrase: Phrase, words: readonly string[]): PhraseMatch | null {
  let first: PhraseMatch | null = null;
  for (const word of words) {
    const match = matchWord(phrase, word);
    if (match === null) return null;
    first ??= match;
  }
  return first;
}

/**
 * The phrases that a search finds, best first: by characters anywhere in them, full pinyin, initials, both mixed, the name
 * of a function, or several of these parted by spaces. An empty search finds all phrases.
 *
 *     searchPhrases(store, 'zhanwei') // 提高政治站位 …
 *     searchPhrases(store, '督查 zg') // 限时整改到位 …
 */
export function searchPhrases(store: PhraseStore, query: string, options: SearchOptions = {}): Phrase[] {
  const words: readonly string[] = query.toLowerCase().match(wordPattern) ?? [];
  const matches: PhraseMatch[] = [];
  for (const phrase of store.phrases) {
    const match = words.length === 0 ? ({ phrase, kind: 'none', key: '' } as const) : matchWords(phrase, words);
    if (match !== null) matches.push(match);
  }
  // Who names a function wants that one, wherever the cursor stands.
  const named = phraseFunctions.find((name) => words.includes(name));
  const ranking = named === undefined ? options : { ...options, functionAtCursor: named };
  return rankMatches(matches, words[0]?.length ?? 0, ranking, options.limit ?? usualLimit).map(({ phrase }) => phrase);
}
