import { renewalKinds } from './messages.zh.ts';

/** Kinds of figures, names and titles of last year's text: what takes the place of each. */
export type RenewalKind = keyof typeof renewalKinds;

/** The kinds in the order and the words in which they are shown to a writer. */
export const renewalKindNames: Readonly<Record<RenewalKind, string>> = renewalKinds;
