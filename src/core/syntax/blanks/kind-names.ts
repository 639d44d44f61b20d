import type { PlaceholderKind } from '../nodes.ts';
import { kinds } from './kinds.zh.ts';

/** What each kind of blank asks for, in the words shown to a writer. */
export const placeholderKindNames: Readonly<Record<PlaceholderKind, string>> = kinds;
