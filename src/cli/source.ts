import { decode, type DecodedText } from '../office/decode.ts';
import { ReadError } from '../office/read-error.ts';
import { readText } from '../office/read-text.ts';
import { complainOf } from './complain.ts';
import type { Io } from './io.ts';
import { messages } from './messages.ts';
import { printableLine } from './printable.ts';

/** A file's text under the name it was given on the command line. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
};

/** Why a file or folder cannot be read, as one clause. */
export function causeOf(error: unknown): string {
  const { causes, readFailed, unreadable } = messages();
  if (error instanceof ReadError) return unreadable[error.problem];
  return causes[codeOf(error)] ?? readFailed(codeOf(error));
}

/** Why a file cannot be written, as one clause. */
export function writeCauseOf(error: unknown): string {
  const { causes, writeCauses, writeFailed } = messages();
  const code = codeOf(error);
  return writeCauses[code] ?? causes[code] ?? writeFailed(code);
}

/** How a file is called in messages and reports. */
export const displayName = (file: string): string => (file === '-' ? messages().stdin : printableLine(file));

/** Reads one file, `-` being standard input. A file that cannot be read is told of in one line, and is null. */
export const readSource = (file: string, io: Io): Promise<Source | null> =>
  readWith(file, io, async () => decode(await (file === '-' ? io.readStdin() : io.readFile(file))));

/** The same for a file that is only read, never written back: a .docx gives its text. */
export const readOldSpeech = (file: string, io: Io): Promise<Source | null> =>
  readWith(file, io, async () => readText(file, await io.readFile(file)));

async function readWith(file: string, io: Io, read: () => Promise<DecodedText>): Promise<Source | null> {
  try {
    const { text, damaged } = await read();
    if (damaged > 0) complainOf(io, displayName(file), messages().damaged(damaged));
    return { file, text };
  } catch (error) {
    complainOf(io, displayName(file), causeOf(error));
    return null;
  }
}
