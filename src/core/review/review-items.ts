import type { Analysis } from '../analysis/analyze.ts';
import { takenPlaces } from '../analysis/facts/taken-places.ts';
import { bylineOf } from '../speeches/line-roles.ts';
import type { Paragraph } from '../syntax/nodes.ts';
import type { TextRange } from '../text/range.ts';
import { sentenceReader } from '../text/sentence.ts';
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
  /** The subject it is said of: the indicator of a figure, the source of a quotation; else ''. */
  readonly subject: string;
  readonly places: readonly ReviewPlace[];
  /** Other forms of the same thing in this text: the indicator's other values, the name with another post. */
  readonly variants: readonly string[];
}

interface Scanned {
  readonly taken: string;
  readonly mentions: readonly (Mention & { readonly sentence: TextRange })[];
}

/** A line's mentions live as long as the line: a pure function's memo, so that a keystroke scans one line. */
const kept = new WeakMap<Paragraph, Scanned>();
const NONE: readonly TextRange[] = [];

function scan(paragraph: Paragraph, taken: readonly TextRange[], isByline: boolean): Scanned {
  const key = `${isByline ? 'byline ' : ''}${taken.map(({ start, end }) => `${start}-${end}`).join()}`;
  let known = kept.get(paragraph);
  if (known?.taken !== key) {
    const sentenceAt = sentenceReader(paragraph.text);
    const mentions = paragraph.boilerplate
      ? []
      : mentionsOf(paragraph.text, taken, isByline ? bylineOf(paragraph.text)?.name : null);
    known = { taken: key, mentions: mentions.map((one) => ({ ...one, sentence: sentenceAt(one.start) })) };
    kept.set(paragraph, known);
  }
  return known;
}

type Growing = Omit<ReviewItem, 'places' | 'variants'> & { readonly places: ReviewPlace[] };

/**
 * The items that an office checks by eye, kind by kind and in text order within a kind; equal things are one item with all their places.
 *
 *     reviewItems(analyze(parse('城镇新增就业1312万人。')))[0] // { kind: 'figure', subject: '城镇新增就业', text: '1312万人', … }
 */
export function reviewItems({ document: { logical }, reading }: Analysis): readonly ReviewItem[] {
  const items = itemsOfReading(reading);
  if (logical === null) return items;
  return items.map((item) => ({
    ...item,
    places: item.places.map((place) => ({ ...logical.rangeOf(place), sentence: logical.rangeOf(place.sentence) })),
  }));
}

function itemsOfReading(analysis: Analysis): readonly ReviewItem[] {
  const { paragraphs, starts } = analysis.document;
  const taken = takenPlaces(analysis);
  const items = new Map<string, Growing>();
  paragraphs.forEach((paragraph, index) => {
    const { mentions } = scan(paragraph, taken.get(index) ?? NONE, analysis.roles[index] === 'byline');
    const at = starts[index]!;
    for (const { kind, text, subject, start, end, sentence } of mentions) {
      const around = { start: at + sentence.start, end: at + sentence.end };
      const place = { start: at + start, end: at + end, sentence: around };
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
