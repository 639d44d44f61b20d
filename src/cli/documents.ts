import { readDocument as readOffice, type OfficeDocument } from '../office/read-document.ts';
import type { WordCounts } from '../office/word-counts.ts';
import { complainOf } from './complain.ts';
import type { Io } from './io.ts';
import { messages } from './messages.ts';
import { causeOf, displayName } from './source.ts';

/** A text with what of its document did not reach it, as lines for people. */
export interface ReadDocument extends Pick<OfficeDocument, 'text' | 'kind'> {
  readonly notices: readonly string[];
}

/** What was left out of a document or changed in it, one line a kind. */
function noticesOf(counts: Readonly<WordCounts>): string[] {
  const words = messages().convert.notices;
  return (Object.keys(words) as (keyof typeof words)[]).flatMap((kind) =>
    counts[kind] > 0 ? [words[kind](counts[kind])] : [],
  );
}

/**
 * Reads a document by what it is, whatever its name says (`readDocument` of office). One that cannot be read is told of in one
 * line, and is null.
 */
export async function readDocument(file: string, notes: 'drop' | 'keep', io: Io): Promise<ReadDocument | null> {
  try {
    const bytes = await (file === '-' ? io.readStdin() : io.readFile(file));
    const { text, kind, counts, lacksNumbers, damaged } = await readOffice(bytes, { notes, programs: io });
    const notices = [
      ...noticesOf(counts),
      ...(lacksNumbers ? [messages().convert.noNumbers] : []),
      ...(damaged > 0 ? [messages().damaged(damaged)] : []),
    ];
    return { text, kind, notices };
  } catch (error) {
    complainOf(io, displayName(file), causeOf(error));
    return null;
  }
}
