import { decode } from '../office/decode.ts';
import { OfficeError } from '../office/office-error.ts';
import type { WordCounts } from '../office/word/model.ts';
import { complainOf } from './complain.ts';
import type { Io } from './io.ts';
import { messages } from './messages.ts';
import { causeOf, displayName } from './source.ts';

/** A text with what of its document did not reach it, as lines for people. */
export interface ReadDocument {
  readonly text: string;
  readonly notices: readonly string[];
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isOle = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;
const isRich = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '{\\rtf';

/** What was left out of a document or changed in it, one line a kind. */
function noticesOf(counts: Readonly<WordCounts>): string[] {
  const words = messages().convert.notices;
  return (Object.keys(words) as (keyof typeof words)[]).flatMap((kind) =>
    counts[kind] > 0 ? [words[kind](counts[kind])] : [],
  );
}

async function readDocx(bytes: Uint8Array, notes: 'drop' | 'keep'): Promise<ReadDocument> {
  const { readWord, wordText } = await import('../office/word/index.ts');
  const document = readWord(bytes, { notes });
  const { footnotes, endnotes, comments } = document.counts;
  const kept = notes === 'keep' ? { footnotes: 0, endnotes: 0, comments: 0 } : { footnotes, endnotes, comments };
  return { text: `${wordText(document)}\n`, notices: noticesOf({ ...document.counts, ...kept }) };
}

/** An old .doc, .wps or .rtf: LibreOffice makes a .docx of it; else the words of a .doc, without its automatic numbers. */
async function readOld(bytes: Uint8Array, kind: 'doc' | 'rtf', notes: 'drop' | 'keep', io: Io): Promise<ReadDocument> {
  const converted = await io.convertByOffice(bytes, kind, 'docx');
  if (converted !== null) return readDocx(converted, notes);
  if (kind === 'rtf') throw new OfficeError('oldFormat');
  const text = await io.readOldWord(bytes).catch(() => {
    throw new OfficeError('oldFormat');
  });
  return { text, notices: [messages().convert.noNumbers] };
}

/**
 * Reads a document by what it is, whatever its name says: .docx, .doc where something on this machine can, text in any encoding.
 * One that cannot be read is told of in one line, and is null.
 */
export async function readDocument(file: string, notes: 'drop' | 'keep', io: Io): Promise<ReadDocument | null> {
  try {
    const bytes = await (file === '-' ? io.readStdin() : io.readFile(file));
    if (isZip(bytes)) return await readDocx(bytes, notes);
    if (isOle(bytes) && (await import('../office/encrypted.ts')).isEncryptedDocument(bytes))
      throw new OfficeError('encrypted');
    if (isOle(bytes) || isRich(bytes)) return await readOld(bytes, isOle(bytes) ? 'doc' : 'rtf', notes, io);
    const { text, damaged } = decode(bytes);
    return { text, notices: damaged > 0 ? [messages().damaged(damaged)] : [] };
  } catch (error) {
    complainOf(io, displayName(file), causeOf(error));
    return null;
  }
}
