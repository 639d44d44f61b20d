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

/** What is written in place of an element without text. */
const standIns: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** Collects the paragraphs of a document part; a text box is a paragraph of its own inside another. */
class ParagraphReader {
  readonly #lines: string[] = [];
  /** Texts of the paragraphs that are open, the innermost last. */
  readonly #open: string[] = [];
  /** Depth of the outermost element that is left out, -1 when none is. */
  #skippedFrom = -1;
  #depth = 0;
  #inText = false;

  open(tag: SaxesTagNS): void {
    const depth = this.#depth++;
    if (this.#skippedFrom >= 0) return;
    if (isSkipped(tag)) this.#skippedFrom = depth;
    else if (wordNamespaces.has(tag.uri)) this.#openWord(tag);
  }

  #openWord({ local, attributes }: SaxesTagNS): void {
    if (local === 'p') this.#open.push('');
    else if (local === 't') this.#inText = true;
    else if (local === 'br' && Object.values(attributes).some(({ value }) => value === 'page' || value === 'column'))
      return;
    else this.#write(standIns[local] ?? '');
  }

  close({ local, uri }: SaxesTagNS): void {
    if (--this.#depth === this.#skippedFrom) this.#skippedFrom = -1;
    else if (this.#skippedFrom < 0 && wordNamespaces.has(uri)) {
      if (local === 't') this.#inText = false;
      else if (local === 'p') this.#lines.push(this.#open.pop() ?? '');
    }
  }

  text(text: string): void {
    if (this.#inText && this.#skippedFrom < 0) this.#write(text);
  }

  #write(text: string): void {
    const last = this.#open.length - 1;
    if (last >= 0) this.#open[last] += text;
  }

  get lines(): readonly string[] {
    return this.#lines;
  }
}

/** What was moved away stands at its new place; a fallback says again what its alternative has said. */
const isSkipped = ({ local, uri }: SaxesTagNS): boolean =>
  (local === 'moveFrom' && wordNamespaces.has(uri)) || (local === 'Fallback' && uri === compatibilityNamespace);

/**
 * The text of a .docx file, one line for each paragraph: as it reads with all changes accepted, tables cell by cell, without
 * automatic numbers, notes, headers and footers.
 *
 *     docxText(bytes) // '关于防汛工作的讲话\n同志们：\n…'
 *
 * @throws DecodeError when the bytes are no such file.
 */
export function docxText(bytes: Uint8Array): string {
  const reader = new ParagraphReader();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('closetag', (tag) => reader.close(tag));
  parser.on('text', (text) => reader.text(text));
  parser.on('error', (error) => {
    throw error;
  });
  const xml = documentPart(bytes);
  try {
    parser.write(xml).close();
  } catch {
    throw new DecodeError('是 Word 文档，但内容已损坏');
  }
  return reader.lines.join('\n');
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
