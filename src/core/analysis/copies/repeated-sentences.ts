import type { SpeechDocument } from '../../syntax/nodes.ts';
import { overlaps, type TextRange } from '../../text/range.ts';
import type { NearDuplicate } from '../model.ts';

/** Characters without marks from which a sentence said twice is worth a look; shorter ones are set phrases. */
const SHORTEST = 24;

/** The same, of a sentence right behind itself in one paragraph; shorter ones, and cries (坚持！坚持！), are meant. */
const SHORTEST_RUNNING = 14;

/** Sentences that stand word for word in two paragraphs or twice running, outside the passages that are known to be copied. */
export function findRepeatedSentences(
  document: SpeechDocument,
  excluded: (paragraph: number) => boolean,
  passages: readonly NearDuplicate[],
): NearDuplicate[] {
  const first = new Map<string, { range: TextRange; paragraph: number }>();
  const found: NearDuplicate[] = [];
  const add = (a: TextRange, b: TextRange): void => {
    if (!passages.some((passage) => overlaps(passage.b, b)))
      found.push({ a, b, containment: 1, likeness: 1, scope: 'sentence' });
  };
  document.paragraphs.forEach(({ text, blanks }, paragraph) => {
    if (text.length < SHORTEST || excluded(paragraph)) return;
    const at = document.starts[paragraph]!;
    let before: { key: string; start: number; end: number } | undefined;
    for (const { start, end } of sentencesOf(text)) {
      const key = text.slice(start, end).replace(/[\s　，、：“”‘’（）《》,:"]+/gu, '');
      const previous = before;
      before = { key, start, end };
      if (key.length < SHORTEST_RUNNING || blanks.some((blank) => overlaps(blank, { start, end }))) continue;
      const range = { start: at + start, end: at + end };
      if (previous?.key === key && key.endsWith('。'))
        add({ start: at + previous.start, end: at + previous.end }, range);
      if (key.length < SHORTEST) continue;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, { range, paragraph });
      else if (earlier.paragraph !== paragraph) add(earlier.range, range);
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
