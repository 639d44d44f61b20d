import * as vscode from 'vscode';
import { reviewList, type ReviewList } from '../../core/index.ts';
import { commands } from '../contributions.ts';
import { later } from '../load-parts.ts';
import type { Services } from '../services.ts';
import { nameOf, writeWhole } from '../files/whole-file.ts';

/** Writes the 核稿清单 as a table that can be printed or sent round. */
export function registerReviewExport({ active, ticks, guard }: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.exportReview, async () => {
    const speech = active.speech({ isEdited: false });
    if (speech === undefined) return;
    const { document, analysis } = speech;
    try {
      const list = reviewList(analysis, await ticks.read(document));
      if (list.items.length === 0) say('文中没有要核的内容，没有清单可以导出。');
      else await exportList(document.uri, list);
    } catch (error) {
      guard.report('export of the checklist', error);
      void vscode.window.showErrorMessage(`清单没有写成：${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

const say = (message: string): void => void vscode.window.showInformationMessage(message);

/** Endings of the formats, the most wanted first. */
const filters = { 'Word 文档': ['docx'], 'Excel 工作簿': ['xlsx'], CSV: ['csv'], Markdown: ['md'] };

async function exportList(uri: vscode.Uri, list: ReviewList): Promise<void> {
  const name = nameOf(uri);
  const target = await vscode.window.showSaveDialog({
    title: '导出核稿清单',
    defaultUri: vscode.Uri.joinPath(uri, '..', `${name.replace(/\.[^.]+$/, '')}-核稿清单.docx`),
    filters,
  });
  if (target === undefined) return;
  const { tableFormatOf, writeTable, markdownTable, reviewTable } = await later();
  const format = tableFormatOf(nameOf(target));
  const { title, columns, rows, note } = reviewTable(name, list.analysis.document, list.items, list.checked);
  if (format === null && !/\.md$/i.test(target.path))
    return say('清单可以写成 .docx、.xlsx、.csv 或 .md，请换一个文件名。');
  const bytes =
    format === null
      ? new TextEncoder().encode(
          markdownTable(
            title,
            columns.map((column) => column.name),
            rows,
          ),
        )
      : await writeTable({ title, note, columns, rows }, format);
  await writeWhole(target, bytes);
  const open = '打开';
  // A browser, and a window to another machine, cannot start the office program.
  const isHere = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  const said = await vscode.window.showInformationMessage(
    `已导出${rows.length}项：${nameOf(target)}`,
    ...(isHere ? [open] : []),
  );
  if (said === open) await vscode.env.openExternal(target);
}
