import * as vscode from 'vscode';
import { tableBytes } from '../files/table-bytes.ts';
import { nameOf, writeWhole } from '../files/whole-file.ts';
import { reasonOf } from '../host/say.ts';
import { partMessages } from '../part-messages.ts';
import { statisticsRows, type Counted } from './model.ts';

/** Widths of the columns beside one another, in Chinese characters. */
const widths = [24, 4, 8, 6, 8, 6] as const;

/** Writes the figures of a text as a table. What goes wrong is said, and thrown for whoever keeps the log. */
export async function exportStatistics(uri: vscode.Uri, counted: Counted): Promise<void> {
  const words = partMessages().statistics;
  const target = await vscode.window.showSaveDialog({
    title: words.exportTitle,
    defaultUri: vscode.Uri.joinPath(uri, '..', words.exportName(nameOf(uri).replace(/\.[^.]+$/, ''))),
    filters: { CSV: ['csv'], [words.excel]: ['xlsx'], [words.word]: ['docx'], Markdown: ['md'] },
  });
  if (target === undefined) return;
  const columns = words.columns.map((name, index) => ({ name, width: widths[index]! }));
  const table = { title: words.title(counted.file), note: '', columns, rows: statisticsRows(counted) };
  try {
    const bytes = await tableBytes(target, table);
    if (bytes === null) return void vscode.window.showWarningMessage(words.wrongEnding);
    await writeWhole(target, bytes);
    void vscode.window.showInformationMessage(words.exported(nameOf(target)));
  } catch (error) {
    void vscode.window.showErrorMessage(words.notWritten(reasonOf(error)));
    throw error;
  }
}
