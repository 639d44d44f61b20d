import { review } from './messages.zh.ts';
import type { TextRange } from '../text/range.ts';

/** Kinds of things that an office checks by eye before a text is printed. */
export const reviewKinds = ['person', 'organisation', 'date', 'figure', 'quotation', 'document'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** The kinds in the words in which they are shown. */
export const reviewKindNames: Readonly<Record<ReviewKind, string>> = review;

/** One place of a line that holds something to check. Offsets are relative to the line. */
export interface Mention extends TextRange {
  readonly kind: ReviewKind;
  /** The thing itself in one form: half-width digits, no spaces. */
  readonly text: string;
  /** The subject it is said of: the indicator of a figure, the source of a quotation; else ''. */
  readonly subject: string;
}

/** A printed form as it is compared: half-width digits and signs, no spaces. */
export const normalise = (text: string): string =>
  text.replace(/[０-９．％]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/\s+/gu, '');
