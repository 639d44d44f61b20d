import type * as vscode from 'vscode';
import { markdownTable } from '../../core/later.ts';
import { tableFormatOf, writeTable, type Table } from '../../office/table.ts';
import { nameOf } from './whole-file.ts';

/**
 * A table as the bytes of a file of the kind that its name tells: .docx, .xlsx, .csv or .md; null for any other.
 *
 *     await tableBytes(vscode.Uri.file('/核稿清单.docx'), { title: '核稿清单', note: '', columns, rows })
 */
export async function tableBytes(file: vscode.Uri, table: Table): Promise<Uint8Array | null> {
  const format = tableFormatOf(nameOf(file));
  if (format !== null) return writeTable(table, format);
  if (!/\.md$/iu.test(file.path)) return null;
  const names = table.columns.map(({ name }) => name);
  return new TextEncoder().encode(markdownTable(table.title, names, table.rows));
}
