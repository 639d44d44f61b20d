import { reasonOf } from '../host/say.ts';
import { ReadError } from '../../office/read-error.ts';
import type { OfficeDocument } from '../../office/read-document.ts';
import type { WordCounts } from '../../office/word-counts.ts';
import { partMessages as messages } from '../part-messages.ts';

/** A notice of all that did not reach the texts of documents, or only changed, for all documents together; '' where nothing was. */
export function leftOutOf(documents: readonly OfficeDocument[]): string {
  const { changed, left, leftOut, noNumbers, list, end } = messages().word.open;
  const count = (kind: keyof WordCounts): number => documents.reduce((sum, { counts }) => sum + counts[kind], 0);
  const countIn = (kind: keyof typeof changed | keyof typeof left): number =>
    kind === 'revisions' ? count('insertions') + count('deletions') + count('moves') : count(kind);
  const told = (names: typeof changed | typeof left): string[] =>
    (Object.entries(names) as [keyof typeof changed | keyof typeof left, (n: number) => string][]).flatMap(
      ([kind, word]) => (countIn(kind) > 0 ? [word(countIn(kind))] : []),
    );
  const changes = told(changed);
  const missing = told(left);
  return [
    ...(changes.length > 0 ? [changes.join(list) + end] : []),
    ...(missing.length > 0 ? [leftOut + missing.join(list) + end] : []),
    ...(documents.some(({ lacksNumbers }) => lacksNumbers) ? [noNumbers] : []),
  ].join('');
}

/** Why a file could not be read, in the language of the window. */
export const problemOf = (error: unknown): string =>
  error instanceof ReadError ? messages().word.problems[error.problem] : reasonOf(error);
