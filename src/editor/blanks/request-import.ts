import * as vscode from 'vscode';
import { readRequestRows, type ReturnedRow } from '../../core/later.ts';
import { readTable } from '../../office/table.ts';
import { isFromAnswers, type FromAnswers, type ToAnswers } from '../../pages/request-answers/messages.ts';
import { AnswerPage } from './answer-page.ts';
import { partMessages } from '../part-messages.ts';
import { isTableFile } from './request-table-file.ts';
import type { Services } from '../services.ts';
import { whenSettled } from '../host/settle.ts';
import { Page } from '../host/page.ts';
import { nameOf } from '../files/whole-file.ts';
import { problemOf } from '../word/left-out.ts';

const delay = 400;

/** Reads 征数表 that came back and shows what of them can be filled in; nothing is filled in unseen. */
export class RequestAnswers implements vscode.Disposable {
  private readonly pages = new Set<AnswerPage>();
  private readonly subscription: vscode.Disposable;

  constructor(private readonly services: Services) {
    const pagesOf = (document: vscode.TextDocument): AnswerPage[] =>
      [...this.pages].filter((page) => page.document === document);
    this.subscription = vscode.Disposable.from(
      services.store.onDidClose((document) => pagesOf(document).forEach((page) => page.dispose())),
      whenSettled(services.store, delay, (document) => pagesOf(document).forEach((page) => page.refresh())),
    );
  }

  dispose(): void {
    this.subscription.dispose();
    [...this.pages].forEach((page) => page.dispose());
  }

  /** Asks for the table unless `given` is one. */
  async run(given: unknown): Promise<void> {
    const { services } = this;
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
      title: partMessages().answers.title(name),
      column: vscode.ViewColumn.Beside,
      isMessage: isFromAnswers,
      words: partMessages().answers.page,
    });
    const page = new AnswerPage(services, speech.document, name, rows, sent, line);
    this.pages.add(page);
    page.onDidClose(() => this.pages.delete(page));
  }
}

async function askFile({ uri }: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const files = await vscode.window.showOpenDialog({
    title: partMessages().answers.open,
    filters: { [partMessages().answers.tables]: ['docx', 'xlsx', 'csv'] },
    ...(uri.scheme !== 'untitled' && { defaultUri: vscode.Uri.joinPath(uri, '..') }),
  });
  return files?.[0];
}

/** The rows of a table file; says why where there are none. */
async function readRows({ guard }: Services, file: vscode.Uri): Promise<readonly ReturnedRow[] | undefined> {
  try {
    const rows = readRequestRows(await readTable(await vscode.workspace.fs.readFile(file)));
    if (rows !== null && rows.length > 0) return rows;
    void vscode.window.showWarningMessage(
      rows === null ? partMessages().answers.noHead(nameOf(file)) : partMessages().answers.noRows(nameOf(file)),
    );
  } catch (error) {
    guard.report('import of requests', error);
    void vscode.window.showErrorMessage(partMessages().answers.unreadable(nameOf(file), problemOf(error)));
  }
  return undefined;
}
