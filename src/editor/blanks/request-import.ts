import * as vscode from 'vscode';
import type { ReturnedRow } from '../../core/later.ts';
import { isFromAnswers, type FromAnswers, type ToAnswers } from '../../pages/request-answers/messages.ts';
import type { AnswerPage } from './answer-page.ts';
import { commands } from '../contributions.ts';
import { messages } from '../messages.ts';
import { later } from '../load-parts.ts';
import { isTableFile } from './request-table-file.ts';
import type { Services } from '../services.ts';
import { whenSettled } from '../host/settle.ts';
import { Page } from '../host/page.ts';
import { nameOf } from '../files/whole-file.ts';

const delay = 400;

/** Reads a 征数表 that came back and shows what of it can be filled in; nothing is filled in unseen. */
export function registerRequestImport(services: Services): vscode.Disposable {
  const pages = new Set<AnswerPage>();
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.importRequests, async (given?: unknown) => {
      const speech = services.active.speech({ isEdited: true });
      if (speech === undefined) return;
      const file = isTableFile(given) ? given : await askFile(speech.document);
      if (file === undefined) return;
      const rows = await readRows(services, file);
      if (rows === undefined) return;
      const sent = await services.fillStates.sent(speech.document);
      const name = nameOf(file);
      const line = new Page<ToAnswers, FromAnswers>(services.extensionUri, {
        name: 'request-answers',
        title: messages().answers.title(name),
        column: vscode.ViewColumn.Beside,
        isMessage: isFromAnswers,
        words: messages().answers.page,
      });
      const { AnswerPage } = await later();
      const page = new AnswerPage(services, speech.document, name, rows, sent, line);
      pages.add(page);
      page.onDidClose(() => pages.delete(page));
    }),
    services.store.onDidClose((document) => [...pages].forEach((page) => page.document === document && page.dispose())),
    whenSettled(services.store, delay, (document) =>
      pages.forEach((page) => page.document === document && page.refresh()),
    ),
    { dispose: () => [...pages].forEach((page) => page.dispose()) },
  );
}

async function askFile({ uri }: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const files = await vscode.window.showOpenDialog({
    title: messages().answers.open,
    filters: { [messages().answers.tables]: ['docx', 'xlsx', 'csv'] },
    ...(uri.scheme !== 'untitled' && { defaultUri: vscode.Uri.joinPath(uri, '..') }),
  });
  return files?.[0];
}

/** The rows of a table file; says why where there are none. */
async function readRows({ guard }: Services, file: vscode.Uri): Promise<readonly ReturnedRow[] | undefined> {
  const { readTable, readRequestRows, problemOf } = await later();
  try {
    const rows = readRequestRows(await readTable(await vscode.workspace.fs.readFile(file)));
    if (rows !== null && rows.length > 0) return rows;
    void vscode.window.showWarningMessage(
      rows === null ? messages().answers.noHead(nameOf(file)) : messages().answers.noRows(nameOf(file)),
    );
  } catch (error) {
    guard.report('import of requests', error);
    void vscode.window.showErrorMessage(messages().answers.unreadable(nameOf(file), problemOf(error)));
  }
  return undefined;
}
