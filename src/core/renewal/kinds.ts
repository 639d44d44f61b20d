import { renewalKinds } from './messages.zh.ts';

/** What a figure, name or title of last year's text is, and so what takes its place. */
export type RenewalKind =
  | 'date'
  | 'year'
  | 'time'
  | 'percent'
  | 'amount'
  | 'count'
  | 'plan'
  | 'session'
  | 'ordinal'
  | 'person'
  | 'place'
  | 'document'
  | 'meeting'
  | 'relative';

/** The kinds in the order and the words in which they are shown to a writer. */
export const renewalKindNames: Readonly<Record<RenewalKind, string>> = renewalKinds;
