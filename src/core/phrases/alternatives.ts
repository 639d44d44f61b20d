import type { Analysis } from '../analysis/analyze.ts';
import type { Speech } from '../speeches/speech.ts';
import type { SpeechDocument } from '../syntax/nodes.ts';
import { paragraphAt } from '../syntax/paragraph-at.ts';
import { perLine } from '../syntax/per-line.ts';
import type { TextRange } from '../text/range.ts';
import { tradeWords, vocabulary, type TradeWord } from './alternatives-words.ts';

/** A word that may stand for another in its frame. */
export interface Alternative {
  readonly text: string;
  /** How often it stands nearby already: in the same paragraph or within 150 units. */
  readonly nearby: number;
  /** UTF-16 units between the place and its nearest use in the speech; null when it is not used there. */
  readonly distance: number | null;
}

/** A word at a place, how often it is used, and what may stand for it there. */
export interface WordAlternatives {
  readonly range: TextRange;
  readonly word: string;
  /** The word with what decides on its alternatives: 切实加强, 提高能力; the word alone when nothing is known to. */
  readonly frame: string;
  /** Uses in the paragraph and in the speech, this one counted. */
  readonly inParagraph: number;
  readonly inSpeech: number;
  /** Other uses in the same paragraph or within 150 units. */
  readonly nearby: number;
  /** Those not used nearby first, then the nearest in meaning; empty when none goes with the frame. */
  readonly alternatives: readonly Alternative[];
}

/** How far a word is still heard when it comes again, in UTF-16 units: two or three sentences. */
const earshot = 150;

const wordsOf = perLine(({ text, boilerplate }): readonly TradeWord[] => (boilerplate ? [] : tradeWords(text)));

/**
 * The adverb or verb of the trade at an offset, and what may stand for it in its frame; null when no such word is there.
 * An offset at either edge of the word is at the word.
 *
 *     alternativesAt(analysis, 3) // { word: '切实', frame: '切实加强', nearby: 2, alternatives: [{ text: '着力', … }] }
 */
export function alternativesAt({ document, reading }: Analysis, offset: number): WordAlternatives | null {
  const { logical } = document;
  if (logical === null) return alternativesInReading(reading, offset);
  const found = alternativesInReading(reading, logical.readingOf(offset));
  return found && { ...found, range: logical.rangeOf(found.range) };
}

function alternativesInReading(analysis: Analysis, offset: number): WordAlternatives | null {
  const { document } = analysis;
  const index = paragraphAt(document, offset);
  const start = document.starts[index]!;
  const line = document.paragraphs[index]!;
  const words = wordsOf(line);
  const at = wordAt(words, offset - start);
  const own = words[at];
  if (own === undefined) return null;
  const range = { start: start + own.start, end: start + own.end };
  const { frame, texts } = frameOf(line.text, words, at);
  const uses = usesIn(document, speechOf(analysis, index), range);
  const same = uses.get(own.word)!;
  const isNear = (use: Use): boolean => use.paragraph === index || use.distance <= earshot;
  const alternatives = texts.map((text): Alternative => {
    const others = uses.get(text) ?? [];
    const distances = others.map(({ distance }) => distance);
    const distance = distances.reduce<number | null>(
      (least, one) => (least === null || one < least ? one : least),
      null,
    );
    return { text, nearby: others.filter(isNear).length, distance };
  });
  return {
    range,
    word: own.word,
    frame,
    inParagraph: same.filter(({ paragraph }) => paragraph === index).length,
    inSpeech: same.length,
    nearby: same.filter(isNear).length - 1,
    alternatives: alternatives.sort((a, b) => a.nearby - b.nearby),
  };
}

/** Between two words that touch, the one that begins at the offset. */
function wordAt(words: readonly TradeWord[], offset: number): number {
  const begins = words.findIndex(({ start, end }) => start <= offset && offset < end);
  return begins >= 0 ? begins : words.findIndex(({ end }) => end === offset);
}

/** The speech that a paragraph belongs to; the whole file when it belongs to none. */
function speechOf(
  { document, speeches }: Analysis,
  paragraph: number,
): Pick<Speech, 'firstParagraph' | 'endParagraph'> {
  const speech = speeches.find(
    ({ firstParagraph, endParagraph }) => firstParagraph <= paragraph && paragraph < endParagraph,
  );
  return speech ?? { firstParagraph: 0, endParagraph: document.paragraphs.length };
}

/** One use of a word; `distance` is the gap to the place that is asked about, in UTF-16 units. */
interface Use {
  readonly paragraph: number;
  readonly distance: number;
}

function usesIn(
  { paragraphs, starts }: SpeechDocument,
  { firstParagraph, endParagraph }: Pick<Speech, 'firstParagraph' | 'endParagraph'>,
  place: TextRange,
): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (let paragraph = firstParagraph; paragraph < endParagraph; paragraph++) {
    for (const { word, start, end } of wordsOf(paragraphs[paragraph]!)) {
      const from = starts[paragraph]!;
      const distance = Math.max(0, from + start - place.end, place.start - from - end);
      const alike = uses.get(word);
      if (alike === undefined) uses.set(word, [{ paragraph, distance }]);
      else alike.push({ paragraph, distance });
    }
  }
  return uses;
}

interface Frame {
  readonly frame: string;
  readonly texts: readonly string[];
}

/** What is denied or compared is another matter: 不认真落实, 更有效防范. */
const opensOtherwise = /[不没未无更最较很]$|没有$/u;

/** What the word goes with, and the words that go with the same. */
function frameOf(line: string, words: readonly TradeWord[], at: number): Frame {
  const own = words[at]!;
  if (opensOtherwise.test(line.slice(Math.max(0, own.start - 2), own.start))) return { frame: own.word, texts: [] };
  const before = beside(words[at - 1], own, 0);
  const adverb = before !== undefined && vocabulary.nearAdverbs.has(before) ? before : undefined;
  return vocabulary.nearAdverbs.has(own.word)
    ? adverbFrame(line, words, at, adverb)
    : verbFrame(line, words, at, adverb);
}

function adverbFrame(line: string, words: readonly TradeWord[], at: number, adverb: string | undefined): Frame {
  const { nearAdverbs, adverbsOfVerbs, aimingAdverbs } = vocabulary;
  const { word, end } = words[at]!;
  const verb = beside(words[at + 1], words[at]!, 0) ?? '';
  const fitting = adverbsOfVerbs.get(verb) ?? [];
  const frame = word + verb;
  // In a row of adverbs (进一步全面深化) each was chosen beside the other.
  if (!fitting.includes(word) || adverb !== undefined) return { frame, texts: [] };
  const isResult = !aimingAdverbs.has(word) && endsClause(line, end + verb.length);
  const texts = nearAdverbs.get(word)!.filter((text) => fitting.includes(text));
  return { frame, texts: isResult ? texts.filter((text) => !aimingAdverbs.has(text)) : texts };
}

function verbFrame(line: string, words: readonly TradeWord[], at: number, adverb: string | undefined): Frame {
  const { nearVerbs, adverbsOfVerbs } = vocabulary;
  const own = words[at]!;
  const object = objectAfter(line, own.end);
  const fitting = vocabulary.verbsOfObjects.get(object) ?? [];
  if (!fitting.includes(own.word)) return { frame: own.word, texts: [] };
  // Of 建立健全 and 巩固和完善 neither may become the other.
  const neighbours = [beside(words[at - 1], own, 1), beside(words[at + 1], own, 1)];
  const texts = (nearVerbs.get(own.word) ?? []).filter(
    (verb) =>
      fitting.includes(verb) &&
      !neighbours.includes(verb) &&
      (adverb === undefined || adverbsOfVerbs.get(verb)?.includes(adverb) === true),
  );
  return { frame: `${own.word}…${object}`, texts };
}

/** The other word when it stands at most `gap` units from this one. */
const beside = (other: TradeWord | undefined, { start, end }: TradeWord, gap: number): string | undefined =>
  other !== undefined && (other.start >= end ? other.start - end : start - other.end) <= gap ? other.word : undefined;

/** Where the object of a verb may end. */
const objectEnd = /[，。；：、！？,;:!?\s”’）》]|[和与及的]|$/gu;
/** What ends a clause for good. */
const clauseEnd = /[，。；：！？,;:!?\s]/u;
/** No object stands farther behind its verb, in UTF-16 units. */
const farthestObject = 16;

const endsClause = (line: string, at: number): boolean => at === line.length || clauseEnd.test(line[at]!);

/** The known object nearest behind a verb, at the end of its part of the clause; empty when there is none. */
function objectAfter(line: string, from: number): string {
  const rest = line.slice(from, from + farthestObject);
  const isWhole = from + farthestObject >= line.length;
  for (const { index, 0: mark } of rest.matchAll(objectEnd)) {
    // Where the look ends is no end of a clause.
    const object = mark === '' && !isWhole ? undefined : longestObject(rest.slice(0, index));
    if (object !== undefined) return mark === '的' ? '' : object;
    if (clauseEnd.test(mark)) return '';
  }
  return '';
}

/** The longest known object at the end of some words. */
function longestObject(words: string): string | undefined {
  for (let start = 0; start < words.length; start++) {
    const object = words.slice(start);
    if (vocabulary.verbsOfObjects.has(object)) return object;
  }
  return undefined;
}
