import { kinds } from './kinds.zh.ts';

/** The sort of words that a blank waits for. */
export type PlaceholderKind = keyof typeof kinds;

/** The thing that each kind of blank asks for, in the words shown to a writer. */
export const placeholderKindNames: Readonly<Record<PlaceholderKind, string>> = kinds;
