import { broughtWeight, phraseFunctions, type OwnPhrase } from '../../../core/index.ts';
import type { MinedPhrase } from '../../../core/later.ts';
import { coreWords, messages } from '../../messages.ts';

/** A group of the list, under its heading. */
export interface MinedGroup {
  readonly title: string;
  readonly phrases: readonly MinedPhrase[];
}

/**
 * The phrases as the list shows them: by function, then frames, then parallel patterns, and last what is at hand already and
 * what has words of these texts' own matter.
 *
 *     groupMined(phrases, new Set(['提高政治站位'])) // [{ title: '开头', phrases: […] }, …]
 */
export function groupMined(phrases: readonly MinedPhrase[], known: ReadonlySet<string>): MinedGroup[] {
  const said = messages().mining;
  const fresh = phrases.filter(({ text, topical }) => !known.has(text) && !topical);
  const words = fresh.filter(({ kind }) => kind === 'phrase');
  return [
    ...phraseFunctions.map((name) => ({
      title: coreWords().phraseFunctionNames[name],
      phrases: words.filter((phrase) => phrase.function === name),
    })),
    { title: said.frames, phrases: fresh.filter(({ kind }) => kind === 'frame') },
    { title: said.parallels, phrases: fresh.filter(({ kind }) => kind === 'parallel') },
    { title: said.topical, phrases: phrases.filter(({ text, topical }) => !known.has(text) && topical) },
    { title: said.known, phrases: phrases.filter(({ text }) => known.has(text)) },
  ].filter((group) => group.phrases.length > 0);
}

/** A word said twice has one slot that fills both: 应…尽…, …之又…. In a row each member has its own: 再…、再…. */
const isMirror = ({ kind, text }: MinedPhrase): boolean => kind === 'parallel' && !/[、，]/u.test(text);

/**
 * The phrase as it goes into one's own: slots to fill, found in so many speeches, with its examples.
 *
 *     ownPhraseOf(mined) // { text: '应【词】尽【词】', function: '排比', speeches: 7, … }
 */
export const ownPhraseOf = (mined: MinedPhrase): OwnPhrase => ({
  text: mined.text.replaceAll('…', isMirror(mined) ? '【词】' : '【…】'),
  function: mined.function,
  prefix: '',
  pinyin: '',
  speeches: mined.speeches,
  examples: mined.examples,
  weight: broughtWeight,
});
