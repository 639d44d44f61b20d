import type { SpeechDocument } from '../../syntax/nodes.ts';
import { isCommonHan } from '../../text/char-class.ts';
import type { TextRange } from '../../text/range.ts';
import { lazy } from '../../text/lazy.ts';
import { RangeSet } from '../../text/range-set.ts';
import type { NearDuplicate } from '../model.ts';

/** Characters without marks from which a sentence said twice is worth a look; shorter ones are set phrases. */
const SHORTEST = 24;

/** The same, of a sentence right behind itself in one paragraph; shorter ones, and cries (坚持！坚持！), are meant. */
const SHORTEST_RUNNING = 14;

/** The same, where marks are equal, too: 明确时限。明确时限。, of which the first is the last clause of a sentence; a whole sentence may be said twice for weight. */
const SHORTEST_ECHO = 6;

/** A sentence of a line: where it stands in the line, how many characters it has without marks, and what these add up to. */
interface Sentence extends TextRange {
  readonly length: number;
  readonly hash: number;
}

/** A sentence with the line it stands in, by which it is told whether another says the same. */
interface Place {
  readonly sentence: Sentence;
  readonly paragraph: number;
}

/** Sentences that stand word for word in two paragraphs or twice running, outside the passages that are known to be copied. */
export function findRepeatedSentences(
  document: SpeechDocument,
  excluded: (paragraph: number) => boolean,
  passages: readonly NearDuplicate[],
): NearDuplicate[] {
  const first = new FirstPlaces(document);
  const copied = new RangeSet(passages.map(({ b }) => b));
  const found: NearDuplicate[] = [];
  const add = (a: TextRange, b: TextRange): void => {
    if (!copied.overlaps(b)) found.push({ a, b, containment: 1, likeness: 1, scope: 'sentence' });
  };
  document.paragraphs.forEach(({ text, blanks }, paragraph) => {
    if (text.length < SHORTEST || excluded(paragraph)) return;
    const at = document.starts[paragraph]!;
    const rangeOf = ({ start, end }: TextRange, line: number): TextRange => ({ start: line + start, end: line + end });
    const unsure = blanks.length === 0 ? undefined : new RangeSet(blanks);
    let before: Sentence | undefined;
    for (const sentence of sentencesOf(text)) {
      const previous = before;
      before = sentence;
      if (sentence.length < SHORTEST_ECHO || unsure?.overlaps(sentence)) continue;
      if (previous !== undefined && sentence.length < SHORTEST_RUNNING && isEcho(text, previous, sentence))
        add(
          { start: at + sentence.start - (sentence.end - sentence.start), end: at + previous.end },
          rangeOf(sentence, at),
        );
      if (sentence.length < SHORTEST_RUNNING) continue;
      if (previous !== undefined && text[sentence.end - 1] === '。' && isSame(text, previous, text, sentence))
        add(rangeOf(previous, at), rangeOf(sentence, at));
      if (sentence.length < SHORTEST) continue;
      const earlier = first.placeOf({ sentence, paragraph });
      if (earlier !== undefined && earlier.paragraph !== paragraph)
        add(rangeOf(earlier.sentence, document.starts[earlier.paragraph]!), rangeOf(sentence, at));
    }
  });
  return found;
}

/** Whether the sentence is the end of the one before it once more, from one mark to the next. */
function isEcho(text: string, { start, end }: Sentence, sentence: Sentence): boolean {
  const from = end - (sentence.end - sentence.start);
  const words = text.slice(sentence.start, sentence.end);
  return from > start && words.endsWith('。') && text.slice(from, end) === words && !isCommonHan(text[from - 1]);
}

/** Where each sentence stands first. */
class FirstPlaces {
  private readonly byHash = new Map<number, Place[]>();

  constructor(private readonly document: SpeechDocument) {}

  /** The first place of the same words; undefined where this is the first. */
  placeOf(place: Place): Place | undefined {
    const alike = this.byHash.get(place.sentence.hash);
    if (alike === undefined) {
      this.byHash.set(place.sentence.hash, [place]);
      return undefined;
    }
    const text = this.lineOf(place);
    const earlier = alike.find((one) => isSame(this.lineOf(one), one.sentence, text, place.sentence));
    if (earlier === undefined) alike.push(place);
    return earlier;
  }

  private lineOf({ paragraph }: Place): string {
    return this.document.paragraphs[paragraph]!.text;
  }
}

/** What `\s` matches. */
const SPACES =
  ' \t\v\f\r\n\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const MARK = 1;
const END = 2;

/** By UTF-16 unit: marks and white space, which are not compared, and what ends a sentence. */
const units = lazy((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (const mark of '，、：“”‘’（）《》,:"') table[mark.charCodeAt(0)] = MARK;
  for (const space of SPACES) table[space.charCodeAt(0)] = MARK;
  for (const end of '。！？!?；;') table[end.charCodeAt(0)] = END;
  return table;
});

/** Sentences of a line, each with the mark that ends it. */
function sentencesOf(text: string): readonly Sentence[] {
  const kinds = units();
  const sentences: Sentence[] = [];
  let start = 0;
  while (start < text.length && /[\s　>]/u.test(text[start]!)) start++;
  let length = 0;
  let hash = 0;
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (kinds[code] !== MARK) {
      length++;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    if (kinds[code] !== END && index + 1 < text.length) continue;
    sentences.push({ start, end: index + 1, length, hash });
    start = index + 1;
    length = 0;
    hash = 0;
  }
  return sentences;
}

/** Whether two sentences have the same words, whatever marks stand between them. */
function isSame(text: string, one: Sentence, other: string, two: Sentence): boolean {
  if (one.hash !== two.hash || one.length !== two.length) return false;
  const kinds = units();
  let at = two.start;
  for (let index = one.start; index < one.end; index++) {
    const code = text.charCodeAt(index);
    if (kinds[code] === MARK) continue;
    while (kinds[other.charCodeAt(at)] === MARK) at++;
    if (other.charCodeAt(at++) !== code) return false;
  }
  return true;
}
