import { CharClass, isClass } from '../text/char-class.ts';
import { currentLine, lettersBefore, lookBack, startsClause } from './clause.ts';
import { writtenKey, type Phrase } from './phrase.ts';
import { matchByLetters } from './store.ts';

/** One character may be the end of another word, unless a clause begins with it. */
const surelyTyped = 2;

/**
 * How many UTF-16 units before the cursor are the beginning of this phrase, typed for it: its letters or its first
 * characters; 0 when nothing there belongs to it.
 *
 *     typedPart(提高政治站位, '我们要tgzz') // 4
 *     typedPart(提高政治站位, '会议指出，提高') // 2
 *     typedPart(提高政治站位, '小提') // 0
 */
export function typedPart(phrase: Phrase, textBeforeCursor: string): number {
  const line = currentLine(textBeforeCursor).slice(-lookBack);
  const letters = lettersBefore(line);
  if (letters !== '') return matchByLetters(phrase, letters.toLowerCase()) === null ? 0 : letters.length;
  const key = writtenKey(phrase);
  for (let length = Math.min(key.length, line.length); length > 0; length--) {
    if (!line.endsWith(key.slice(0, length))) continue;
    return length >= surelyTyped || startsClause(line.slice(0, -length)) ? length : 0;
  }
  return 0;
}

/**
 * The part of a phrase that was typed before the cursor, to begin a search with: letters, or at least two characters that begin
 * a phrase; empty else.
 */
export function typedQuery(phrases: readonly Phrase[], textBeforeCursor: string): string {
  const line = currentLine(textBeforeCursor).slice(-lookBack);
  const letters = lettersBefore(line);
  if (letters !== '' || !isClass(line, line.length - 1, CharClass.Han)) return letters;
  for (let length = Math.min(8, line.length); length >= surelyTyped; length--) {
    const typed = line.slice(-length);
    if (phrases.some((phrase) => writtenKey(phrase).startsWith(typed))) return typed;
  }
  return '';
}
