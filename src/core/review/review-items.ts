import type { Analysis } from '../analysis/analyze.ts';
import type { Paragraph } from '../syntax/nodes.ts';
import type { TextRange } from '../text/range.ts';
import { reviewKinds, type Mention, type ReviewKind } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import { variantsOf } from './variants.ts';

/** One place of an item. Offsets are of the document. */
export interface ReviewPlace extends TextRange {
  /** The sentence around it, closing mark included. */
  readonly sentence: TextRange;
}

/** One thing to check by eye, with all the places where it stands. */
export interface ReviewItem {
  readonly kind: ReviewKind;
  /** The thing itself in one form: 6.9%, 刘县长, 《安全生产法》. */
  readonly text: string;
  /** What is said of it: the indicator of a figure, the source of a quotation; else ''. */
  readonly subject: string;
  readonly places: readonly ReviewPlace[];
  /** Other forms of the same thing in this text: the indicator's other values, the name with another post. */
  readonly variants: readonly string[];
}

/** A line's mentions and the sentences that hold them. */
interface Scanned {
  readonly taken: string;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly TextRange[];
}

/** A line's mentions live as long as the line: a pure function's memo, so that a keystroke scans one line. */
const kept = new WeakMap<Paragraph, Scanned>();
const NONE: readonly TextRange[] = [];

function scan(paragraph: Paragraph, taken: readonly TextRange[]): Scanned {
  const key = taken.map(({ start, end }) => `${start}-${end}`).join();
  let known = kept.get(paragraph);
  if (known?.taken !== key) {
    const mentions = paragraph.boilerplate ? [] : mentionsOf(paragraph.text, taken);
    known = { taken: key, mentions, sentences: mentions.length === 0 ? NONE : sentencesOf(paragraph.text) };
    kept.set(paragraph, known);
  }
  return known;
}

const SENTENCE = /[^。！？；!?\s][^。！？；!?]*[。！？；!?]*[”’」』）)]*/g;

const sentencesOf = (line: string): TextRange[] =>
  Array.from(line.matchAll(SENTENCE), ({ 0: words, index }) => ({ start: index, end: index + words.length }));

/** Markers of the outline and blanks by paragraph, relative to it, in order. */
function takenPlaces({ outline, placeholders, document: { starts } }: Analysis): ReadonlyMap<number, TextRange[]> {
  const places = new Map<number, TextRange[]>();
  const add = (paragraph: number, range: TextRange): void => {
    const at = starts[paragraph]!;
    const place = { start: range.start - at, end: range.end - at };
    const known = places.get(paragraph);
    if (known === undefined) places.set(paragraph, [place]);
    else known.push(place);
  };
  for (const { paragraph, markerRange } of outline.items) add(paragraph, markerRange);
  for (const placeholder of placeholders) add(placeholder.paragraph, placeholder);
  for (const ranges of places.values()) ranges.sort((a, b) => a.start - b.start);
  return places;
}

type Growing = Omit<ReviewItem, 'places' | 'variants'> & { readonly places: ReviewPlace[] };

/**
 * What an office checks by eye, kind by kind and in text order within a kind; equal things are one item with all their places.
 *
 *     reviewItems(analyze(parse('城镇新增就业1312万人。')))[0] // { kind: 'figure', subject: '城镇新增就业', text: '1312万人', … }
 */
export function reviewItems(analysis: Analysis): readonly ReviewItem[] {
  const { paragraphs, starts } = analysis.document;
  const taken = takenPlaces(analysis);
  const items = new Map<string, Growing>();
  paragraphs.forEach((paragraph, index) => {
    const { mentions, sentences } = scan(paragraph, taken.get(index) ?? NONE);
    const at = starts[index]!;
    let sentence = 0;
    for (const { kind, text, subject, start, end } of mentions) {
      while (sentence < sentences.length - 1 && sentences[sentence]!.end <= start) sentence++;
      const around = sentences[sentence] ?? { start, end };
      const place = { start: at + start, end: at + end, sentence: { start: at + around.start, end: at + around.end } };
      const key = `${kind}\n${kind === 'figure' ? subject : ''}\n${text}`;
      const known = items.get(key);
      if (known === undefined) items.set(key, { kind, text, subject, places: [place] });
      else known.places.push(place);
    }
  });
  const ordered = [...items.values()].sort((a, b) => reviewKinds.indexOf(a.kind) - reviewKinds.indexOf(b.kind));
  const variants = variantsOf(ordered);
  return ordered.map((item) => ({ ...item, variants: variants.get(item) ?? [] }));
}
