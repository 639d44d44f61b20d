import Papa from 'papaparse';
import type { Table } from './table-model.ts';

/** Excel takes a text without it for GBK and shows the Chinese in it as nonsense. */
const byteOrderMark = '\uFEFF';

/** What a spreadsheet would take for a formula gets an apostrophe, as such programs write it themselves; a negative number is
 * none. */
const isFormula = /^(?:[=+@\t\r]|-(?!\d+(?:[.,]\d+)*[%％]?$))/u;

/** A table as .csv: a header and the rows, nothing above them, so that any program reads it. */
export function writeCsvTable({ columns, rows }: Table): Uint8Array {
  const fields = columns.map(({ name }) => name);
  const text = Papa.unparse({ fields, data: rows.map((row) => [...row]) }, { escapeFormulae: isFormula });
  return new TextEncoder().encode(byteOrderMark + text);
}

/** Rows of a .csv, whichever of comma, semicolon and tab parts them. */
export const readCsvRows = (text: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', delimitersToGuess: [',', '\t', ';'] }).data;
