import { versionFolderSuffix } from '../core/later.ts';
import { decode, type DecodedText } from './decode.ts';

/** Kinds of files whose text can be read. */
const readable = /\.(?:txt|md|docx)$/iu;

/**
 * True for a file of a folder that is to be read, by its name; what Word leaves beside an open document (~$讲话.docx) is none.
 *
 *     isTextFile('讲话.docx') // true
 */
export const isTextFile = (name: string): boolean => readable.test(name) && !name.startsWith('~$');

/** Whether a folder or file is passed over with all that is in it; versions of a text (稿次) would count its words several times. */
export const isSkippedEntry = (name: string): boolean =>
  name.startsWith('.') || name === 'node_modules' || name.endsWith(versionFolderSuffix);

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * Reads a text file in any encoding, or the text of a .docx; what reads the latter is loaded when first needed.
 *
 *     (await readText('讲话.docx', bytes)).text // '同志们：\n…'
 *
 * @throws ReadError when the bytes are no text.
 */
export async function readText(name: string, bytes: Uint8Array): Promise<DecodedText> {
  if (!/\.docx$/iu.test(name) || !isZip(bytes)) return decode(bytes);
  const { docxText } = await import('./word/index.ts');
  return { text: docxText(bytes), encoding: 'utf-8', damaged: 0 };
}
