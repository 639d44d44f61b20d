import { CharClass, isClass } from '../text/char-class.ts';
import { writtenKey, type Phrase } from './phrase.ts';
import { initialsOf, joinedPinyin, matchesMixed } from './pinyin.ts';

/**
 * How the typed text leads to a phrase, the surest first; `whole` is a skeleton where nothing is written
 * yet, `inside` what a search finds elsewhere than at the beginning.
 */
export type MatchKind = 'whole' | 'prefix' | 'written' | 'initials' | 'pinyin' | 'mixed' | 'inside' | 'none';

export interface PhraseMatch {
  readonly phrase: Phrase;
  readonly kind: MatchKind;
  /** The key whose beginning was typed. */
  readonly key: string;
}

/** An index over phrases; it never changes. Make a new one when the stock does. */
export interface PhraseStore {
  readonly phrases: readonly Phrase[];
  /** Phrases by the first letter of their pinyin and of their prefix. */
  readonly byLetter: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases by their first character as written. */
  readonly byCharacter: ReadonlyMap<string, readonly Phrase[]>;
}

function put(index: Map<string, Phrase[]>, first: string, phrase: Phrase): void {
  const phrases = index.get(first);
  if (phrases === undefined) index.set(first, [phrase]);
  else phrases.push(phrase);
}

/**
 * Makes the index: one pass that looks at first characters only. Among 20,000 phrases some thousands share a letter, and
 * reading them all takes less time than keeping every key sorted would at the start.
 *
 *     const store = createPhraseStore([...stock, ...own]);
 *     completePhrases(store, '我们要tgzz', { trigger: 'explicit' });
 */
export function createPhraseStore(phrases: readonly Phrase[]): PhraseStore {
  const byLetter = new Map<string, Phrase[]>();
  const byCharacter = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const letter = phrase.pinyin.charAt(0);
    const other = phrase.prefix.charAt(0);
    if (letter !== '') put(byLetter, letter, phrase);
    if (other !== '' && other !== letter) put(byLetter, other, phrase);
    const key = writtenKey(phrase);
    if (key !== '') put(byCharacter, key.charAt(0), phrase);
  }
  return { phrases, byLetter, byCharacter };
}

/**
 * The surest key of one phrase that the letters, in lower case, begin; null when none.
 *
 *     matchByLetters(提高政治站位, 'tgzz') // { kind: 'prefix', key: 'tgzzzw', … }
 */
export function matchByLetters(phrase: Phrase, typed: string): PhraseMatch | null {
  if (phrase.prefix.startsWith(typed)) return { phrase, kind: 'prefix', key: phrase.prefix };
  if (!matchesMixed(typed, phrase.pinyin)) return null;
  const initials = initialsOf(phrase.pinyin);
  if (initials.startsWith(typed)) return { phrase, kind: 'initials', key: initials };
  const joined = joinedPinyin(phrase.pinyin);
  return { phrase, kind: joined.startsWith(typed) ? 'pinyin' : 'mixed', key: joined };
}

/**
 * Phrases that the letters begin: by prefix, initials, pinyin, or both mixed. Each phrase once, by its surest key.
 *
 *     matchLetters(store, 'tigao') // [{ phrase: 提高政治站位, kind: 'pinyin', key: 'tigaozhengzhizhanwei' }]
 */
export function matchLetters(store: PhraseStore, letters: string): PhraseMatch[] {
  const typed = letters.toLowerCase();
  const matches: PhraseMatch[] = [];
  for (const phrase of store.byLetter.get(typed.charAt(0)) ?? []) {
    const match = matchByLetters(phrase, typed);
    if (match !== null) matches.push(match);
  }
  return matches;
}

/** Whether more follows what was typed: the rest of the phrase, or a frame's slots. */
const isOpen = (phrase: Phrase, typed: string): boolean =>
  phrase.frame === null ? typed.length < phrase.text.length : typed.length <= writtenKey(phrase).length;

/**
 * Phrases of which the longest possible end of `text` is a beginning, but not the whole. `length` is that end's, in
 * UTF-16 units; 0 and no matches when no end of the text begins a phrase.
 *
 *     matchWritten(store, '我们要提高') // { length: 2, matches: [提高政治站位 …] }
 */
export function matchWritten(store: PhraseStore, text: string): { length: number; matches: PhraseMatch[] } {
  for (let start = 0; start < text.length; start++) {
    const phrases = store.byCharacter.get(text.charAt(start));
    if (phrases === undefined) continue;
    const typed = text.slice(start);
    const matches = phrases
      .filter((phrase) => phrase.text.startsWith(typed) && isOpen(phrase, typed))
      .map((phrase): PhraseMatch => ({ phrase, kind: 'written', key: writtenKey(phrase) }));
    if (matches.length > 0) return { length: typed.length, matches };
  }
  return { length: 0, matches: [] };
}

/**
 * The Han characters that may open the list in the middle of a run of text: first and second ones of what is written.
 *
 *     triggerCharacters(store) // ['提', '高', …]
 */
export function triggerCharacters(store: PhraseStore): string[] {
  const characters = new Set<string>();
  for (const phrase of store.phrases) {
    const key = writtenKey(phrase);
    for (let index = 0; index < 2; index++) if (isClass(key, index, CharClass.Han)) characters.add(key.charAt(index));
  }
  return [...characters].sort();
}
