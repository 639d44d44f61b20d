import type { NumberingStyle, Ordinal, PlaceholderForm, PlaceholderKind } from '../syntax/nodes.ts';
import type { TextRange } from '../text/range.ts';

/** One speech of the file. Offsets are into the document; paragraphs `[firstParagraph, endParagraph)`. */
export interface Speech extends TextRange {
  readonly title: string | null;
  /** Range of the title line, without indentation; null when there is none. */
  readonly titleRange: TextRange | null;
  readonly firstParagraph: number;
  readonly endParagraph: number;
}

/** A heading or enumerated item. `start`…`end` is what it governs, marker included. */
export interface OutlineItem extends TextRange {
  readonly id: number;
  /** As printed, with the punctuation that belongs to it. */
  readonly marker: string;
  readonly markerRange: TextRange;
  /** The ordinal's own characters inside the marker: 二 of 二是. */
  readonly ordinalRange: TextRange;
  readonly style: NumberingStyle;
  readonly ordinal: Ordinal;
  readonly parent: OutlineItem | null;
  readonly children: readonly OutlineItem[];
  readonly series: Series;
  /** True when the marker does not open its line. */
  readonly inline: boolean;
  /** Lead sentence without the marker, up to the first 。；：or the line end; the marker itself when empty. */
  readonly label: string;
  readonly labelRange: TextRange;
  /** Depth in the tree, 1-based. */
  readonly level: number;
  readonly paragraph: number;
}

/** Items that count one thing: 一是, 二是, 三要 (a mixed one), in text order. */
export interface Series {
  readonly id: number;
  readonly items: readonly OutlineItem[];
  /** Style and key of the first member; members that differ make the series mixed. */
  readonly style: NumberingStyle;
  readonly key: string;
  readonly parent: OutlineItem | null;
  readonly speech: number;
}

/** The outline of a whole file, items in text order. */
export interface Outline {
  readonly items: readonly OutlineItem[];
  readonly series: readonly Series[];
}

/** A blank of the document. */
export interface Placeholder extends TextRange {
  /** Stable within one analysis: `b<group>-<n>`. */
  readonly id: string;
  readonly text: string;
  readonly form: PlaceholderForm;
  readonly kind: PlaceholderKind;
  readonly certain: boolean;
  readonly group: number;
  readonly paragraph: number;
}

/** The same passage twice: `a` before `b`, both ranges of the document. */
export interface NearDuplicate {
  readonly a: TextRange;
  readonly b: TextRange;
  /** Share of the shorter side's shingles that the other side holds, 0…1. */
  readonly containment: number;
  readonly scope: 'paragraph' | 'passage' | 'sentence';
}

export interface Statistics {
  readonly words: number;
  readonly han: number;
  readonly characters: number;
  readonly minutes: number;
  readonly placeholders: number;
}
