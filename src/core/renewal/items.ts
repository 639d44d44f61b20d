import { joinLines } from '../text/one-line.ts';
import type { Analysis } from '../analysis/analyze.ts';
import { takenPlaces } from '../analysis/facts/taken-places.ts';
import { bylineOf } from '../speeches/line-roles.ts';
import type { Paragraph } from '../syntax/nodes.ts';
import { paragraphAt } from '../syntax/paragraph-at.ts';
import { CharClass, isClass } from '../text/char-class.ts';
import type { TextRange } from '../text/range.ts';
import { sentenceReader } from '../text/sentence.ts';
import type { RenewalKind } from './kinds.ts';
import { scanRenewals } from './scan.ts';
import type { RenewalSpan } from './span.ts';

/** One thing of last year's text that this year's may not take over unseen. Offsets are of the document. */
export interface RenewalItem extends TextRange {
  readonly kind: RenewalKind;
  /** As it stands: the old value. */
  readonly text: string;
  /** To be read again rather than replaced: 去年, 三年来. */
  readonly weak: boolean;
  /** The words before it in its clause: 城镇新增就业 of 1312万人; empty when it opens its clause. */
  readonly label: string;
  /** The sentence it stands in, without white space at its ends. */
  readonly sentence: string;
  readonly paragraph: number;
}

/** Items with the same kind and text, in text order: one decision may serve them all. */
export interface RenewalGroup<Item> {
  readonly kind: RenewalKind;
  readonly text: string;
  readonly items: readonly Item[];
}

const LABEL = 14;

/**
 * Everything in a text that has to be renewed or confirmed before it serves again, in text order, nothing overlapping: figures,
 * dates, 届次, meetings, names, places, titles of documents, and words such as 去年. Numbering, blanks and set figures
 * (“三个代表”) are not among them.
 *
 *     renewalItems(analyze(parse('2025年增长6.9%。'))).map(({ text }) => text) // ['2025年', '6.9%']
 */
export function renewalItems(analysis: Analysis): readonly RenewalItem[] {
  const items = itemsOfReading(analysis.reading);
  const { text, logical } = analysis.document;
  if (logical === null) return items;
  return items.map((item) => {
    const range = logical.rangeOf(item);
    const paragraph = paragraphAt(analysis.document, range.start);
    // The value is followed through edits, so it is kept as it stands.
    return { ...item, ...range, text: text.slice(range.start, range.end), paragraph };
  });
}

function itemsOfReading(analysis: Analysis): readonly RenewalItem[] {
  const { paragraphs, starts } = analysis.document;
  const taken = takenPlaces(analysis);
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraph.boilerplate || paragraph.indent === paragraph.text.length) return [];
    const speaker = analysis.roles[index] === 'byline' ? (bylineOf(paragraph.text)?.name ?? null) : null;
    const spans = scanRenewals(paragraph.text, taken.get(index) ?? [], speaker);
    const sentenceAt = sentenceReader(paragraph.text);
    return spans.map((span) => describe(paragraph, span, sentenceAt(span.start), starts[index]!, index));
  });
}

function describe(
  { text }: Paragraph,
  { start, end, kind, weak }: RenewalSpan,
  sentence: TextRange,
  at: number,
  paragraph: number,
): RenewalItem {
  return {
    start: at + start,
    end: at + end,
    kind,
    text: text.slice(start, end),
    weak,
    label: labelBefore(text, start),
    sentence: text.slice(sentence.start, sentence.end),
    paragraph,
  };
}

const ENDS_LABEL = CharClass.SentenceMark | CharClass.ClauseMark | CharClass.Open | CharClass.Close | CharClass.Space;

function labelBefore(line: string, start: number): string {
  let from = start;
  while (from > Math.max(0, start - LABEL) && !isClass(line, from - 1, ENDS_LABEL)) from--;
  return line.slice(from, start);
}

/**
 * Items that say the same, as one decision: groups in the order of their first item.
 *
 *     renewalGroups(items)[0] // { kind: 'year', text: '2025年', items: [12 of them] }
 */
export function renewalGroups<Item extends Pick<RenewalItem, 'kind' | 'text'>>(
  items: readonly Item[],
): readonly RenewalGroup<Item>[] {
  const groups = new Map<string, { kind: RenewalKind; text: string; items: Item[] }>();
  for (const item of items) {
    const key = `${item.kind} ${joinLines(item.text, '')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { kind: item.kind, text: item.text, items: [item] });
    else group.items.push(item);
  }
  return [...groups.values()];
}
