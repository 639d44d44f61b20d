import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { DecodeError } from './decode.ts';

/** Word writes the first, a file saved as “Strict Open XML” has the second. */
const wordNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const compatibilityNamespace = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** More text than any document has: what unpacks to more is meant to do harm. */
const largestPart = 100_000_000;

/** What is told of a document, in text order: Word's own elements, and the text inside them. */
export interface DocumentReader {
  open(tag: SaxesTagNS): void;
  close(tag: SaxesTagNS): void;
  /** Text of the document, with tabs and line breaks as characters. */
  text(text: string): void;
}

/** What is written in place of an element without text. */
const standIns: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** What was moved away stands at its new place; a fallback says again what its alternative has said. */
const isSkipped = ({ local, uri }: SaxesTagNS): boolean =>
  (local === 'moveFrom' && wordNamespaces.has(uri)) || (local === 'Fallback' && uri === compatibilityNamespace);

const isPageBreak = ({ local, attributes }: SaxesTagNS): boolean =>
  local === 'br' && Object.values(attributes).some(({ value }) => value === 'page' || value === 'column');

/**
 * Reads the main part of a .docx from its beginning to its end: as it stands with all changes accepted.
 *
 *     readDocument(bytes, { open() {}, close() {}, text: (text) => parts.push(text) })
 *
 * @throws DecodeError when the bytes are no such file.
 */
export function readDocument(bytes: Uint8Array, reader: DocumentReader): void {
  let depth = 0;
  /** Depth of the outermost element that is left out, -1 when none is. */
  let skippedFrom = -1;
  let inText = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    const at = depth++;
    if (skippedFrom >= 0) return;
    if (isSkipped(tag)) skippedFrom = at;
    else if (!wordNamespaces.has(tag.uri)) return;
    else if (tag.local === 't') inText = true;
    else if (standIns[tag.local] === undefined) reader.open(tag);
    else if (!isPageBreak(tag)) reader.text(standIns[tag.local]!);
  });
  parser.on('closetag', (tag) => {
    if (--depth === skippedFrom) skippedFrom = -1;
    else if (skippedFrom >= 0 || !wordNamespaces.has(tag.uri)) return;
    else if (tag.local === 't') inText = false;
    else if (standIns[tag.local] === undefined) reader.close(tag);
  });
  parser.on('text', (text) => {
    if (inText && skippedFrom < 0) reader.text(text);
  });
  parser.on('error', (error) => {
    throw error;
  });
  const xml = documentPart(bytes);
  try {
    parser.write(xml).close();
  } catch {
    throw new DecodeError('是 Word 文档，但内容已损坏');
  }
}

function documentPart(bytes: Uint8Array): string {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => /^word\/document\d*\.xml$/u.test(name) && originalSize < largestPart,
    });
  } catch {
    throw new DecodeError('不是完整的 .docx 文档');
  }
  const [part] = Object.values(parts);
  if (part === undefined) throw new DecodeError('不是 Word 文档（.docx）');
  return strFromU8(part);
}
