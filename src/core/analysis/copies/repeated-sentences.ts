import type { SpeechDocument } from '../../syntax/nodes.ts';
import { overlaps, type TextRange } from '../../text/range.ts';
import type { NearDuplicate } from '../model.ts';

/** Characters without marks from which a sentence said twice is worth a look; shorter ones are set phrases. */
const SHORTEST = 24;

/** Sentences that stand word for word in two paragraphs, outside the passages that are known to be copied. */
export function findRepeatedSentences(
  document: SpeechDocument,
  excluded: (paragraph: number) => boolean,
  passages: readonly NearDuplicate[],
): NearDuplicate[] {
  const first = new Map<string, { range: TextRange; paragraph: number }>();
  const found: NearDuplicate[] = [];
  document.paragraphs.forEach(({ text, blanks }, paragraph) => {
    if (text.length < SHORTEST || excluded(paragraph)) return;
    const at = document.starts[paragraph]!;
    for (const { start, end } of sentencesOf(text)) {
      const key = text.slice(start, end).replace(/[\s　，、：“”‘’（）《》,:"]+/gu, '');
      if (key.length < SHORTEST || blanks.some((blank) => overlaps(blank, { start, end }))) continue;
      const range = { start: at + start, end: at + end };
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, { range, paragraph });
      else if (earlier.paragraph !== paragraph && !passages.some(({ b }) => overlaps(b, range)))
        found.push({ a: earlier.range, b: range, containment: 1, scope: 'sentence' });
    }
  });
  return found;
}

/** Ranges of the sentences of a line, each with the mark that ends it. */
function* sentencesOf(text: string): Generator<TextRange> {
  let start = 0;
  while (start < text.length && /[\s　>]/u.test(text[start]!)) start++;
  for (let index = start; index < text.length; index++) {
    if (!'。！？!?；;'.includes(text[index]!)) continue;
    yield { start, end: index + 1 };
    start = index + 1;
  }
  if (start < text.length) yield { start, end: text.length };
}
