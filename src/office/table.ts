import { decode } from './decode.ts';
import { isEncryptedDocument } from './encrypted.ts';
import { ReadError } from './read-error.ts';
import type { Table } from './table-model.ts';

export type { Table, TableColumn } from './table-model.ts';

/** The kinds of files a table can be kept in, by the ending of their names. */
export const tableFormats = ['docx', 'xlsx', 'csv'] as const;
export type TableFormat = (typeof tableFormats)[number];

/**
 * The format that a file's name says; null for all others.
 *
 *     tableFormatOf('征数表.DOCX') // 'docx'
 */
export function tableFormatOf(name: string): TableFormat | null {
  const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase();
  return tableFormats.find((format) => format === ending) ?? null;
}

/**
 * A table as the bytes of a file; what writes the format is loaded when first needed.
 *
 *     await writeTable({ title: '征数表', note: '', columns: [{ name: '序号', width: 3 }], rows: [['1']] }, 'docx')
 */
export async function writeTable(given: Table, format: TableFormat): Promise<Uint8Array> {
  const table = { ...given, title: storable(given.title), rows: given.rows.map((row) => row.map(storable)) };
  switch (format) {
    case 'docx':
      return (await import('./table-docx.ts')).writeDocxTable(table);
    case 'xlsx':
      return (await import('./table-xlsx.ts')).writeXlsxTable(table);
    case 'csv':
      return (await import('./table-csv.ts')).writeCsvTable(table);
  }
}

/** XML knows no such characters: a document that holds them cannot be opened. */
const storable = (text: string): string => text.replace(/[\ufffe\uffff]/gu, '\ufffd');

/**
 * The rows of a table file, title and header among them, as text: dates as 2026-03-05, cells trimmed, empty rows left out.
 * Its format is told by its content, because files are renamed on their way.
 *
 *     await readTable(bytes) // [['征数表'], ['序号', '填写'], ['1', '120']]
 *
 * @throws ReadError when the bytes are no table.
 */
export async function readTable(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const rows = await rowsOf(bytes);
  return rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some((cell) => cell !== ''));
}

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new ReadError(isEncryptedDocument(bytes) ? 'encrypted' : 'oldFormat');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return (await import('./table-csv.ts')).readCsvRows(decode(bytes).text);
  // Names of packed files stand in the file as they are.
  const names = new TextDecoder('latin1').decode(bytes);
  return names.includes('xl/workbook.xml')
    ? (await import('./table-xlsx.ts')).readXlsxRows(bytes)
    : (await import('./word/index.ts')).docxTableRows(bytes);
}
