import type { Outline, OutlineItem, Series } from '../outline/model.ts';
import type { Speech } from '../speeches/speech.ts';
import type { SpeechDocument } from '../syntax/nodes.ts';
import { paragraphAt } from '../syntax/paragraph-at.ts';
import type { LogicalText } from '../text/logical-text.ts';
import type { TextRange } from '../text/range.ts';
import type { Analysis, NearDuplicate, Placeholder } from './model.ts';

/**
 * The analysis of a text as it stands, from that of the text as it is read; that one itself where they are one. The parts of
 * both have the same ids and the same order.
 *
 *     asItStands(parse('请X\u200bX同志'), reading).placeholders[0] // { start: 1, end: 4, text: 'X\u200bX', … }
 */
export const asItStands = (document: SpeechDocument, reading: Analysis): Analysis =>
  document.logical === null ? reading : new StandingAnalysis(document, reading, document.logical);

class StandingAnalysis implements Analysis {
  readonly #logical: LogicalText;
  #speeches: readonly Speech[] | undefined;
  #outline: Outline | undefined;
  #placeholders: readonly Placeholder[] | undefined;
  #losses: readonly TextRange[] | undefined;
  #duplicates: readonly NearDuplicate[] | undefined;

  constructor(
    readonly document: SpeechDocument,
    readonly reading: Analysis,
    logical: LogicalText,
  ) {
    this.#logical = logical;
  }

  get activation() {
    return this.reading.activation;
  }

  get speeches(): readonly Speech[] {
    return (this.#speeches ??= this.reading.speeches.map((speech) => {
      const range = this.#logical.rangeOf(speech);
      const firstParagraph = paragraphAt(this.document, range.start);
      const endParagraph = 1 + paragraphAt(this.document, Math.max(range.start, range.end - 1));
      const titleRange = speech.titleRange && this.#logical.rangeOf(speech.titleRange);
      return { ...speech, ...range, titleRange, firstParagraph, endParagraph };
    }));
  }

  get roles() {
    return this.reading.roles;
  }

  get outline(): Outline {
    return (this.#outline ??= outlineOf(this.document, this.reading.outline, this.#logical));
  }

  get placeholders(): readonly Placeholder[] {
    return (this.#placeholders ??= this.reading.placeholders.map((blank) => {
      const range = this.#logical.rangeOf(blank);
      const text = this.document.text.slice(range.start, range.end);
      return { ...blank, ...range, text, paragraph: paragraphAt(this.document, range.start) };
    }));
  }

  get losses(): readonly TextRange[] {
    return (this.#losses ??= this.reading.losses.map((loss) => this.#logical.rangeOf(loss)));
  }

  get duplicates(): readonly NearDuplicate[] {
    return (this.#duplicates ??= this.reading.duplicates.map((pair) => ({
      ...pair,
      a: this.#logical.rangeOf(pair.a),
      b: this.#logical.rangeOf(pair.b),
    })));
  }

  get statistics() {
    return this.reading.statistics;
  }

  statisticsOf(speech: Speech) {
    const index = this.speeches.indexOf(speech);
    return this.reading.statisticsOf(this.reading.speeches[index] ?? speech);
  }
}

/** The items of an outline with offsets of the text as it stands, in a tree of their own. */
function outlineOf(document: SpeechDocument, { items, series }: Outline, logical: LogicalText): Outline {
  const copies = new Map<OutlineItem, Writable<OutlineItem>>();
  const groups = new Map<Series, Writable<Series>>(series.map((one) => [one, { ...one }]));
  const range = (one: TextRange): TextRange => logical.rangeOf(one);
  for (const item of items)
    copies.set(item, {
      ...item,
      ...range(item),
      markerRange: range(item.markerRange),
      ordinalRange: range(item.ordinalRange),
      labelRange: range(item.labelRange),
      paragraph: paragraphAt(document, logical.startOf(item.start)),
      series: groups.get(item.series)!,
    });
  const copyOf = (item: OutlineItem): OutlineItem => copies.get(item)!;
  for (const [item, copy] of copies) {
    copy.parent = item.parent && copyOf(item.parent);
    copy.children = item.children.map(copyOf);
  }
  for (const [one, copy] of groups) {
    copy.parent = one.parent && copyOf(one.parent);
    copy.items = one.items.map(copyOf);
  }
  return { items: [...copies.values()], series: [...groups.values()] };
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
