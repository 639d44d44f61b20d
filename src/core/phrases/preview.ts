import type { Phrase } from './phrase.ts';
import { plainText } from './snippet-body.ts';

/** A phrase as it will stand in the text, and how it is used. */
export interface PhrasePreview {
  /** A frame's stops show their defaults. */
  readonly text: string;
  /** At most two sentences. */
  readonly examples: readonly string[];
}

/**
 * The lines that lists show beside a phrase.
 *
 *     previewOf(phrase) // { text: '为深入贯彻【会议名称】精神', examples: [] }
 */
export const previewOf = (phrase: Phrase): PhrasePreview => ({
  text: phrase.frame === null ? phrase.text : plainText(phrase.frame),
  examples: phrase.examples ?? [],
});
