import type { Linter } from 'eslint';

/** Entries of ESLint's configuration that keep words for people in their messages files. */
export const wordsApart: Linter.Config[];
