import { decode } from './decode.ts';
import { isEncryptedDocument } from './encrypted.ts';
import { ReadError } from './read-error.ts';
import { noCounts, type WordCounts } from './word-counts.ts';

/** Programs on this machine that turn what is not read here into what is; a browser has none. */
export interface OfficePrograms {
  /**
   * Lets an office program turn a document into another kind; null when there is none, or it cannot.
   * @throws an error with code ETIMEDOUT when it does not come to an end, ABORT_ERR when it is cancelled.
   */
  readonly convertByOffice: (
    bytes: Uint8Array,
    from: string,
    to: string,
    limits?: { readonly signal?: AbortSignal | undefined },
  ) => Promise<Uint8Array | null>;
  /** The words of an old .doc. @throws an error when it is none. */
  readonly readOldWord: (bytes: Uint8Array) => Promise<string>;
}

/** What a document's bytes are, whatever its name says; `old` has been a .doc, .wps, .rtf or .odt. */
export type DocumentKind = 'docx' | 'old' | 'text';

/** A text with what of its document did not reach it. */
export interface OfficeDocument {
  readonly text: string;
  readonly kind: DocumentKind;
  readonly counts: Readonly<WordCounts>;
  /** Its automatic numbers could not be read. */
  readonly lacksNumbers: boolean;
  /** How many characters of a text could not be decoded. */
  readonly damaged: number;
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isOle = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const isRich = (bytes: Uint8Array): boolean => latin(bytes.subarray(0, 5)) === '{\\rtf';
/** An .odt says what it is in its first entry, which is not compressed. */
const isOpenText = (bytes: Uint8Array): boolean =>
  latin(bytes.subarray(30, 200)).startsWith('mimetypeapplication/vnd.oasis.opendocument.text');

async function readDocx(bytes: Uint8Array, kind: DocumentKind, notes: 'drop' | 'keep'): Promise<OfficeDocument> {
  const { readWord, wordText } = await import('./word/index.ts');
  const document = readWord(bytes, { notes });
  const kept = notes === 'keep' ? { footnotes: 0, endnotes: 0, comments: 0 } : {};
  const text = `${wordText(document)}\n`;
  return { text, kind, counts: { ...document.counts, ...kept }, lacksNumbers: false, damaged: 0 };
}

/** LibreOffice makes a .docx of an old document; else the words of a .doc, without its automatic numbers. */
async function readOld(
  bytes: Uint8Array,
  kind: 'doc' | 'rtf' | 'odt',
  notes: 'drop' | 'keep',
  { programs, signal }: Pick<DocumentReading, 'programs' | 'signal'>,
): Promise<OfficeDocument> {
  const refused = new ReadError(kind === 'doc' ? 'oldFormat' : 'foreignFormat');
  const converted = (await programs?.convertByOffice(bytes, kind, 'docx', { signal }).catch(asReadError)) ?? null;
  if (converted !== null) return readDocx(converted, 'old', notes);
  if (kind !== 'doc' || programs === undefined) throw refused;
  const text = await programs.readOldWord(bytes).catch(() => {
    throw refused;
  });
  return { text, kind: 'old', counts: noCounts(), lacksNumbers: true, damaged: 0 };
}

/** A program that hangs is no reason to read the document in another way, which would take it for another. */
function asReadError(error: unknown): never {
  throw (error as { code?: unknown }).code === 'ETIMEDOUT' ? new ReadError('officeHangs') : error;
}

/** How a document is read. */
export interface DocumentReading {
  readonly notes: 'drop' | 'keep';
  readonly programs?: OfficePrograms | undefined;
  /** Ends what a program does for it. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a document by what it is, whatever its name says: .docx; .doc, .wps, .rtf and .odt where something on this machine can;
 * text in any encoding.
 *
 *     (await readDocument(bytes, { notes: 'drop' })).text // '关于防汛工作的讲话\n同志们：\n'
 *
 * @throws ReadError when it cannot be read.
 */
export async function readDocument(bytes: Uint8Array, { notes, ...how }: DocumentReading): Promise<OfficeDocument> {
  if (isZip(bytes)) {
    if (isOpenText(bytes)) return readOld(bytes, 'odt', notes, how);
    return readDocx(bytes, 'docx', notes);
  }
  if (isOle(bytes) && isEncryptedDocument(bytes)) throw new ReadError('encrypted');
  if (isOle(bytes) || isRich(bytes)) return readOld(bytes, isOle(bytes) ? 'doc' : 'rtf', notes, how);
  const { text, damaged } = decode(bytes);
  return { text, kind: 'text', counts: noCounts(), lacksNumbers: false, damaged };
}
