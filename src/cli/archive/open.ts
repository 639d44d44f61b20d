import { type Archive, ArchiveError, dayText, openArchive } from '../../core/later.ts';
import { complainOf } from '../complain.ts';
import type { Io } from '../io.ts';
import { messages } from '../messages.ts';
import { causeOf, displayName } from '../source.ts';
import { UsageError } from '../usage-error.ts';

/** Archives, and files of old texts in lines, may be larger than a speech. */
export const largeFile = 1024 * 1024 * 1024;

/**
 * Opens the archive that `--archive` names. One that cannot be read is told of in one line, and is null.
 *
 * @throws UsageError when none is named.
 */
export async function readArchive(file: string | undefined, action: string, io: Io): Promise<Archive | null> {
  if (file === undefined) throw new UsageError(messages().archive.usage.archive(action));
  try {
    return openArchive(await io.readFile(file, largeFile));
  } catch (error) {
    const cause = error instanceof ArchiveError ? messages().archive.problems[error.problem] : causeOf(error);
    complainOf(io, displayName(file), cause);
    return null;
  }
}

/** The date of an old text as JSON has it; null where nobody knows. */
export const dateOf = (archive: Archive, text: number): string | null => dayText(archive.days[text] ?? 0) || null;
