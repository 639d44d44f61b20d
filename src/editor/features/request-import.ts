import * as vscode from 'vscode';
import { checkAnswers, readRequestRows, type Answers, type ReturnedRow, type SentEntry } from '../../core/index.ts';
import type { FromAnswers, ToAnswers } from '../../pages/request-answers/messages.ts';
import { activeSpeech } from '../active-speech.ts';
import { applyFills } from '../apply-fills.ts';
import { commands } from '../contributions.ts';
import { later } from '../later.ts';
import { revealTarget } from '../placeholder-target.ts';
import { answerSections } from '../request-page-model.ts';
import type { Services } from '../services.ts';
import { whenSettled } from '../settle.ts';
import { Page } from '../webview/page.ts';
import { nameOf } from '../whole-file.ts';

const delay = 400;

/** Reads a 征数表 that came back and shows what of it can be filled in; nothing is filled in unseen. */
export function registerRequestImport(services: Services): vscode.Disposable {
  const pages = new Set<AnswerPage>();
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.importRequests, async (given?: unknown) => {
      const speech = activeSpeech(services, { isEdited: true });
      if (speech === undefined) return;
      const file = given instanceof vscode.Uri ? given : await askFile(speech.document);
      if (file === undefined) return;
      const rows = await readRows(services, file);
      if (rows === undefined) return;
      const sent = await services.fillStates.sent(speech.document);
      const page = new AnswerPage(services, speech.document, nameOf(file), rows, sent);
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
    title: '读取收回的征数表',
    filters: { 征数表: ['docx', 'xlsx', 'csv'] },
    ...(uri.scheme !== 'untitled' && { defaultUri: vscode.Uri.joinPath(uri, '..') }),
  });
  return files?.[0];
}

/** The rows of a table file; says why where there are none. */
async function readRows({ guard }: Services, file: vscode.Uri): Promise<readonly ReturnedRow[] | undefined> {
  try {
    const { readTable } = await later();
    const rows = readRequestRows(await readTable(await vscode.workspace.fs.readFile(file)));
    if (rows !== null && rows.length > 0) return rows;
    void vscode.window.showWarningMessage(
      rows === null
        ? `${nameOf(file)} 不是征数表：没有同时写着“编号”和“填写”的表头。`
        : `${nameOf(file)} 里没有带编号的行。`,
    );
  } catch (error) {
    guard.report('import of requests', error);
    void vscode.window.showErrorMessage(
      `${nameOf(file)} 读不出：${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return undefined;
}

/** The page that shows one returned table against the text as it is now. */
class AnswerPage implements vscode.Disposable {
  private readonly page: Page<ToAnswers, FromAnswers>;
  readonly onDidClose: vscode.Event<void>;
  private version = -1;

  constructor(
    private readonly services: Services,
    readonly document: vscode.TextDocument,
    private readonly table: string,
    private readonly rows: readonly ReturnedRow[],
    private readonly sent: readonly SentEntry[],
  ) {
    this.page = new Page(services.extensionUri, {
      name: 'request-answers',
      title: `征数表：${table}`,
      column: vscode.ViewColumn.Beside,
    });
    this.onDidClose = this.page.onDidClose;
    this.page.onDidReceive((message) => void this.answer(message));
  }

  dispose(): void {
    this.page.dispose();
  }

  refresh(): void {
    if (this.version !== this.document.version) this.show();
  }

  private get answers(): Answers | undefined {
    const analysis = this.services.store.read(this.document);
    return analysis && checkAnswers(analysis, this.rows, this.sent);
  }

  private show(): void {
    const analysis = this.services.store.read(this.document);
    const { answers } = this;
    if (analysis === undefined || answers === undefined) return;
    this.version = this.document.version;
    this.page.post({ type: 'show', table: this.table, sections: answerSections(analysis, answers) });
  }

  private async answer(message: FromAnswers): Promise<void> {
    const { answers } = this;
    if (answers === undefined) return;
    if (message.type === 'ready') this.show();
    else if (message.type === 'apply') await this.apply(answers, message.keys);
    else {
      const place = answers.answers[message.key]?.place ?? answers.missing[message.key - answers.answers.length];
      if (place !== undefined && place !== null)
        await revealTarget({ uri: this.document.uri.toString(), ...place.group });
    }
  }

  private async apply({ answers }: Answers, keys: readonly number[]): Promise<void> {
    const analysis = this.services.store.read(this.document);
    const values = keys.flatMap((key) => {
      const answer = answers[key];
      if (answer === undefined || answer.place === null) return [];
      if (answer.status !== 'fits' && answer.status !== 'changed') return [];
      const source = answer.row.office === '' ? this.table : `${answer.row.office}，${this.table}`;
      return [{ place: answer.place, value: answer.row.value, source }];
    });
    const isDone = analysis !== undefined && (await applyFills(this.services, this.document, analysis, values));
    if (isDone) this.show();
    const message = isDone
      ? `已填入${values.length}项，在正文中撤销一次即可全部退回。`
      : '没有填入：正文不能修改，或勾选的内容已经变了。';
    this.page.post({ type: 'said', message });
  }
}
