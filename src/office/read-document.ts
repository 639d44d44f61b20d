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

type OldKind = 'doc' | 'rtf' | 'odt';
const refusalOf = (kind: OldKind): ReadError => new ReadError(kind === 'doc' ? 'oldFormat' : 'foreignFormat');

/** What LibreOffice makes of an old document; null where it is missing. */
const converted = async (
  bytes: Uint8Array,
  kind: OldKind,
  { programs, signal }: Conversion,
): Promise<Uint8Array | null> =>
  (await programs?.convertByOffice(bytes, kind, 'docx', { signal }).catch(asReadError)) ?? null;

/** LibreOffice makes a .docx of an old document; else the words of a .doc, without its automatic numbers. */
async function readOld(
  bytes: Uint8Array,
  kind: OldKind,
  notes: 'drop' | 'keep',
  how: Conversion,
): Promise<OfficeDocument> {
  const docx = await converted(bytes, kind, how);
  if (docx !== null) return readDocx(docx, 'old', notes);
  if (kind !== 'doc' || how.programs === undefined) throw refusalOf(kind);
  const text = await how.programs.readOldWord(bytes).catch(() => {
    throw refusalOf(kind);
  });
  return { text, kind: 'old', counts: noCounts(), lacksNumbers: true, damaged: 0 };
}

/** A program that hangs is no reason to read the document in another way, which would take it for another. */
function asReadError(error: unknown): never {
  throw (error as { code?: unknown }).code === 'ETIMEDOUT' ? new ReadError('officeHangs') : error;
}

/** What turns an old document into a .docx. */
export interface Conversion {
  readonly programs?: OfficePrograms | undefined;
  /** Ends what a program does for it. */
  readonly signal?: AbortSignal | undefined;
}

/** How a document is read. */
export interface DocumentReading extends Conversion {
  readonly notes: 'drop' | 'keep';
}

/** What a document is that is no text and no .docx; undefined for those. @throws ReadError when it has a password. */
function oldKindOf(bytes: Uint8Array): OldKind | undefined {
  if (isZip(bytes)) return isOpenText(bytes) ? 'odt' : undefined;
  if (isOle(bytes) && isEncryptedDocument(bytes)) throw new ReadError('encrypted');
  if (isOle(bytes)) return 'doc';
  return isRich(bytes) ? 'rtf' : undefined;
}

/**
 * A document as a .docx: its own bytes, or what LibreOffice makes of an old one, with its comments and changes.
 *
 *     readOpinions(await asDocx(bytes, { programs }))
 *
 * @throws ReadError when it is old and nothing on this machine can, or has a password.
 */
export async function asDocx(bytes: Uint8Array, how: Conversion = {}): Promise<Uint8Array> {
  const kind = oldKindOf(bytes);
  if (kind === undefined) return bytes;
  const docx = await converted(bytes, kind, how);
  if (docx === null) throw refusalOf(kind);
  return docx;
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
  const kind = oldKindOf(bytes);
  if (kind !== undefined) return readOld(bytes, kind, notes, how);
  if (isZip(bytes)) return readDocx(bytes, 'docx', notes);
  const { text, damaged } = decode(bytes);
  return { text, kind: 'text', counts: noCounts(), lacksNumbers: false, damaged };
}
