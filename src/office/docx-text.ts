import { readDocument } from './docx-part.ts';

/**
 * The text of a .docx file, one line for each paragraph: as it reads with all changes accepted, tables cell by cell, without
 * automatic numbers, notes, headers and footers.
 *
 *     docxText(bytes) // '关于防汛工作的讲话\n同志们：\n…'
 *
 * @throws DecodeError when the bytes are no such file.
 */
export function docxText(bytes: Uint8Array): string {
  const lines: string[] = [];
  /** Texts of the paragraphs that are open, the innermost last: a text box is a paragraph inside another. */
  const open: string[] = [];
  readDocument(bytes, {
    open({ local }) {
      if (local === 'p') open.push('');
    },
    close({ local }) {
      if (local === 'p') lines.push(open.pop() ?? '');
    },
    text(text) {
      if (open.length > 0) open[open.length - 1] += text;
    },
  });
  return lines.join('\n');
}
