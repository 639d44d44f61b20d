import type { SaxesTagNS } from 'saxes';
import { readDocument, type DocumentReader } from './docx-part.ts';

/** A span over more columns than any table has is damage. */
const mostColumns = 64;

/** Collects the rows of tables; a table inside a cell is text of that cell. */
class TableReader implements DocumentReader {
  readonly rows: string[][] = [];
  #row: string[] | undefined;
  /** Tables that are open, one inside the other. */
  #depth = 0;
  #needsBreak = false;
  /** How many columns the open cell goes over; it counts as the first of them. */
  #columns = 1;

  open({ local, attributes }: SaxesTagNS): void {
    if (local === 'tbl') this.#depth++;
    if (this.#depth !== 1) return;
    if (local === 'tr') this.#row = [];
    else if (local === 'tc') {
      this.#row?.push('');
      this.#columns = 1;
      this.#needsBreak = false;
    } else if (local === 'gridSpan') this.#columns = Number(attributes['w:val']?.value ?? 1);
  }

  close({ local }: SaxesTagNS): void {
    if (local === 'tbl') this.#depth--;
    else if (local === 'p') this.#needsBreak = true;
    else if (local === 'tc' && this.#depth === 1)
      for (; this.#columns > 1 && this.#columns < mostColumns; this.#columns--) this.#row?.push('');
    else if (local === 'tr' && this.#depth === 1 && this.#row !== undefined) {
      this.rows.push(this.#row);
      this.#row = undefined;
    }
  }

  text(text: string): void {
    const last = (this.#row?.length ?? 0) - 1;
    if (last < 0) return;
    this.#row![last] += (this.#needsBreak && this.#row![last] !== '' ? '\n' : '') + text;
    this.#needsBreak = false;
  }
}

/**
 * The rows of all tables of a .docx file, one after the other; paragraphs of a cell are parted by line breaks.
 *
 * @throws DecodeError when the bytes are no such file.
 */
export function docxTableRows(bytes: Uint8Array): readonly (readonly string[])[] {
  const reader = new TableReader();
  readDocument(bytes, reader);
  return reader.rows;
}
