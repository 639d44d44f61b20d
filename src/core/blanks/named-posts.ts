import { surnameAt, surnamesAlsoWords } from '../lexicon/surnames.ts';
import { BLANK } from './person-reference.ts';

/**
 * Whether anybody of a post stands in the speech by name: 市委书记王明同志. Behind XX书记 goes on what that one does (强调，), and a family name that
 * is rather a word is one only before 同志.
 */
export function isNamedElsewhere(speech: string, post: string): boolean {
  for (const { 0: words, index } of speech.matchAll(new RegExp(`(?<!${BLANK})${post}[\\s　]*`, 'gu'))) {
    const at = index + words.length;
    const length = surnameAt(speech, at);
    const closing = surnamesAlsoWords.has(speech.slice(at, at + length)) ? /^[一-鿿]{1,2}同志/u : NAME_END;
    if (length > 0 && closing.test(speech.slice(at + length, at + length + 4))) return true;
  }
  return false;
}

/** A given name and what ends it. */
const NAME_END = /^[一-鿿]{1,2}(?:同志|[，。、；])/u;
