import type { PhraseCompletion } from '../../core/index.ts';
import type { Continuation } from '../../core/later.ts';

/** An entry of the list at the cursor: a phrase, how old texts go on, or both where they say the same. */
export interface ListEntry {
  readonly phrase?: PhraseCompletion;
  readonly continuation?: Continuation;
}

/** So many continuations stand before the phrases: as many as are seen without scrolling. */
const first = 5;
const markAtEnd = /[，、；：。！？]$/u;

/**
 * Phrases and continuations in one list, none twice: how the office itself has gone on comes first, then phrases, then what is less
 * likely. A phrase that says what a continuation says stands in its place.
 *
 *     oneList([提高政治站位], [政治站位, 认识], '要提高') // [{ phrase, continuation }, { continuation }]
 */
export function oneList(
  phrases: readonly PhraseCompletion[],
  continuations: readonly Continuation[],
  before: string,
): ListEntry[] {
  const restOf = ({ insertText, isSnippet, replace }: PhraseCompletion): string | undefined => {
    const typed = replace === 0 ? '' : before.slice(-replace);
    return isSnippet || !insertText.startsWith(typed) ? undefined : insertText.slice(typed.length);
  };
  const byRest = new Map(phrases.map((phrase) => [restOf(phrase), phrase]));
  byRest.delete(undefined);
  const taken = new Set<PhraseCompletion>();
  const continued = continuations.map((continuation): ListEntry => {
    const phrase = byRest.get(continuation.text) ?? byRest.get(continuation.text.replace(markAtEnd, ''));
    if (phrase === undefined || taken.has(phrase)) return { continuation };
    taken.add(phrase);
    return { phrase, continuation };
  });
  const others = phrases.filter((phrase) => !taken.has(phrase)).map((phrase): ListEntry => ({ phrase }));
  return [...continued.slice(0, first), ...others, ...continued.slice(first)];
}
