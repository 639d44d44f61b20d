import * as vscode from 'vscode';
import { nameOf, writeWhole } from '../files/whole-file.ts';
import { later } from '../load-parts.ts';
import { checkModel, checkRows, type Checked } from './check-model.ts';
import { archiveWords } from './words.ts';

/** Widths of the columns beside one another, in Chinese characters. */
const widths = [3, 3, 6, 24, 24, 10, 6] as const;

/** Writes what a comparison has found as a table that can be printed or sent round. */
export async function exportCheck(uri: vscode.Uri, checked: Checked): Promise<void> {
  const { check } = archiveWords();
  const target = await vscode.window.showSaveDialog({
    title: check.exportTitle,
    defaultUri: vscode.Uri.joinPath(uri, '..', check.exportName(nameOf(uri).replace(/\.[^.]+$/, ''))),
    filters: { [check.word]: ['docx'], CSV: ['csv'], Markdown: ['md'] },
  });
  if (target === undefined) return;
  const { tableBytes } = await later();
  const rows = checkRows(checked);
  const title = check.title(checked.file);
  const note = checkModel(checked).verdict;
  const columns = check.columns.map((name, index) => ({ name, width: widths[index]! }));
  const bytes = await tableBytes(target, { title, note, columns, rows });
  if (bytes === null) return void vscode.window.showWarningMessage(check.wrongEnding);
  await writeWhole(target, bytes);
  void vscode.window.showInformationMessage(check.exported(rows.length, nameOf(target)));
}
