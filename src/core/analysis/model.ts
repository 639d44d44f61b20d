import type { PlaceholderForm } from '../syntax/nodes.ts';
import type { PlaceholderKind } from '../syntax/blanks/kind-names.ts';
import type { TextRange } from '../text/range.ts';

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
  /** How much of the longer side is equal, 0…1: what one of them has more of counts as different. */
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
