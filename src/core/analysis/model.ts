import type { Outline } from '../outline/model.ts';
import type { LineRole } from '../speeches/line-roles.ts';
import type { Speech } from '../speeches/speech.ts';
import type { PlaceholderKind } from '../syntax/blanks/kind-names.ts';
import type { PlaceholderForm, SpeechDocument } from '../syntax/nodes.ts';
import type { TextRange } from '../text/range.ts';
import type { Activation } from './activation/activation.ts';

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
  /** How much of the shorter side the other one holds, 0…1. */
  readonly containment: number;
  /** How much of the longer side is equal, 0…1: what one of them has more of counts as different. Of several copies beside each other, the likest's. */
  readonly likeness: number;
  readonly scope: 'paragraph' | 'passage' | 'sentence';
}

export interface Statistics {
  readonly words: number;
  readonly han: number;
  readonly characters: number;
  readonly minutes: number;
  readonly placeholders: number;
}

/**
 * Everything known about one document, in offsets of the text as it stands. Each part is computed once, when first asked for.
 * `reading` is the same in offsets of the text as it is read; whoever reads words asks that one and hands out what
 * `document.logical` maps back.
 */
export interface Analysis {
  readonly document: SpeechDocument;
  /** The analysis itself where the text is read as it stands. */
  readonly reading: Analysis;
  readonly activation: Activation;
  readonly speeches: readonly Speech[];
  /** What each paragraph of `reading.document` is there for. */
  readonly roles: readonly LineRole[];
  readonly outline: Outline;
  readonly placeholders: readonly Placeholder[];
  /** Where text has vanished and left nothing, in text order; see `syntax/blanks/lost-places.ts`. */
  readonly losses: readonly TextRange[];
  readonly duplicates: readonly NearDuplicate[];
  /** Figures of the whole file. */
  readonly statistics: Statistics;
  /** Figures of one speech. */
  statisticsOf(speech: Speech): Statistics;
}
