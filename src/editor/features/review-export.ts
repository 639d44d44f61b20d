import * as vscode from 'vscode';
import { markdownTable, reviewColumns, reviewRows } from '../../core/index.ts';
import { commands } from '../contributions.ts';
import { reviewListOf, type ReviewList } from '../review-list.ts';
import type { Services } from '../services.ts';
import { nameOf, writeWhole } from '../whole-file.ts';

/** Writes the 核稿清单 as a table that can be printed or sent round. */
export function registerReviewExport({ store, ticks, guard }: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.exportReview, async () => {
    const document = vscode.window.activeTextEditor?.document;
    const known = document && (await ticks.read(document));
    const list = document && known && reviewListOf(document, store, ticks);
    if (list === undefined) return say('当前文件没有识别为讲话稿，没有清单可以导出。');
    if (list.items.length === 0) return say('文中没有要核的内容，没有清单可以导出。');
    try {
      await exportList(list);
    } catch (error) {
      guard.report('export of the checklist', error);
      void vscode.window.showErrorMessage(`清单没有写成：${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

const say = (message: string): void => void vscode.window.showInformationMessage(message);

async function exportList(list: ReviewList): Promise<void> {
  const name = nameOf(list.document.uri);
  const target = await vscode.window.showSaveDialog({
    title: '导出核稿清单',
    defaultUri: vscode.Uri.joinPath(list.document.uri, '..', `${name.replace(/\.[^.]+$/, '')}-核稿清单.md`),
    filters: { Markdown: ['md'] },
  });
  if (target === undefined) return;
  const rows = reviewRows(list.analysis.document, list.items, list.checked);
  await writeWhole(target, new TextEncoder().encode(markdownTable(`核稿清单：${name}`, reviewColumns, rows)));
  const open = '打开';
  const said = await vscode.window.showInformationMessage(`已导出${rows.length}项：${nameOf(target)}`, open);
  if (said === open) await vscode.commands.executeCommand('vscode.open', target);
}
