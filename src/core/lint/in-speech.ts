import type { Speech } from '../speeches/speech.ts';
import type { Paragraph, SpeechDocument } from '../syntax/nodes.ts';
import type { TextRange } from '../text/range.ts';

/**
 * What a reader of lines finds in a speech, in the order of the text; ranges, half-open in UTF-16 units, become those of the document.
 *
 *     for (const { range } of inSpeech(document, speech, namesIn)) text.slice(range.start, range.end)
 */
export function* inSpeech<Found extends { readonly range: TextRange }>(
  { paragraphs, starts }: SpeechDocument,
  { firstParagraph, endParagraph }: Pick<Speech, 'firstParagraph' | 'endParagraph'>,
  read: (paragraph: Paragraph) => readonly Found[],
): Generator<Found & { readonly line: number }> {
  for (let line = firstParagraph; line < endParagraph; line++)
    for (const found of read(paragraphs[line]!)) {
      const { start, end } = found.range;
      yield { ...found, line, range: { start: starts[line]! + start, end: starts[line]! + end } };
    }
}
