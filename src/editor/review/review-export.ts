import * as vscode from 'vscode';
import { canOpenOutside } from '../host/outside.ts';
import { reasonOf } from '../host/say.ts';
import { reviewList, type ReviewList, reviewTable } from '../../core/later.ts';
import { coreWords, messages } from '../messages.ts';
import type { Services } from '../services.ts';
import { tableBytes } from '../files/table-bytes.ts';
import { nameOf, writeWhole } from '../files/whole-file.ts';

/** Writes the 核稿清单 as a table that can be printed or sent round. */
export async function exportReview({ active, ticks, setAsides, guard }: Services): Promise<void> {
  if (active.document !== undefined) await setAsides.ready(active.document);
  const speech = active.speech({ isEdited: false });
  if (speech === undefined) return;
  const { document, analysis } = speech;
  try {
    const list = reviewList(analysis, await ticks.read(document));
    if (list.items.length === 0) say(messages().review.nothingToExport);
    else await exportList(document.uri, list);
  } catch (error) {
    guard.report('export of the checklist', error);
    void vscode.window.showErrorMessage(messages().review.notWritten(reasonOf(error)));
  }
}

const say = (message: string): void => void vscode.window.showInformationMessage(message);

async function exportList(uri: vscode.Uri, list: ReviewList): Promise<void> {
  const words = messages().review;
  const name = nameOf(uri);
  const target = await vscode.window.showSaveDialog({
    title: words.exportTitle,
    defaultUri: vscode.Uri.joinPath(uri, '..', words.exportName(name.replace(/\.[^.]+$/, ''))),
    // Endings of the formats, the most wanted first.
    filters: { [words.word]: ['docx'], [words.excel]: ['xlsx'], CSV: ['csv'], Markdown: ['md'] },
  });
  if (target === undefined) return;
  const table = reviewTable(name, list.analysis.document, list.items, list.checked, coreWords().review);
  const bytes = await tableBytes(target, table);
  if (bytes === null) return say(words.wrongEnding);
  await writeWhole(target, bytes);
  const { open } = words;
  const said = await vscode.window.showInformationMessage(
    words.exported(table.rows.length, nameOf(target)),
    ...(canOpenOutside() ? [open] : []),
  );
  if (said === open) await vscode.env.openExternal(target);
}
