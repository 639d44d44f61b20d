import type { NumberingStyle, Ordinal } from '../syntax/nodes.ts';
import type { TextRange } from '../text/range.ts';

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
  /** The series under an earlier heading whose count this one goes on with: （三） under 二、 after （一）（二） under 一、. */
  readonly follows: Series | null;
  readonly speech: number;
}

/** The outline of a whole file, items in text order. */
export interface Outline {
  readonly items: readonly OutlineItem[];
  readonly series: readonly Series[];
}
