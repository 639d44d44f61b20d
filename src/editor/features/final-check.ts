import * as vscode from 'vscode';
import { lint, placeholderGroups, withTicks, type FinalCheck } from '../../core/index.ts';
import { commands, contexts, finalPanel, views } from '../contributions.ts';
import { isFinalPageMessage, type FinalPageMessage } from '../final-message.ts';
import { later } from '../later.ts';
import { lineOf } from '../placeholder-text.ts';
import { revealTarget } from '../placeholder-target.ts';
import type { Services } from '../services.ts';
import { whenSettled } from '../settle.ts';
import { nameOf } from '../whole-file.ts';

const delay = 400;

/** 定稿检查: one page that tells what is left before a text goes to the printer. */
export function registerFinalCheck(services: Services): vscode.Disposable {
  const pages = new FinalPages(services);
  const followStage = (): void =>
    void vscode.commands.executeCommand('setContext', contexts.stage, services.stage.current);
  followStage();
  return vscode.Disposable.from(
    pages,
    services.stage.onDidChange(followStage),
    vscode.commands.registerCommand(commands.finalCheck, () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document === undefined || !services.store.isActive(document))
        void vscode.window.showInformationMessage('当前文件没有识别为讲话稿，不能做定稿检查。');
      else void pages.show(document).catch((error: unknown) => services.guard.report('final check', error));
    }),
  );
}

/** A page and what it shows. */
interface Page {
  readonly panel: vscode.WebviewPanel;
  readonly document: vscode.TextDocument;
  check: FinalCheck;
}

class FinalPages implements vscode.Disposable {
  private readonly pages = new Map<vscode.TextDocument, Page>();
  private readonly subscription: vscode.Disposable;

  constructor(private readonly services: Services) {
    const { store, ticks } = services;
    this.subscription = vscode.Disposable.from(
      whenSettled(store, delay, (document) => this.refresh(document)),
      ticks.onDidChange((uri) =>
        this.pages.forEach((_, document) => document.uri.toString() === uri && this.refresh(document)),
      ),
      store.onDidClose((document) => this.pages.get(document)?.panel.dispose()),
    );
  }

  dispose(): void {
    this.subscription.dispose();
    for (const { panel } of this.pages.values()) panel.dispose();
  }

  async show(document: vscode.TextDocument): Promise<void> {
    const { finalPage } = await later();
    await this.services.ticks.read(document);
    const known = this.pages.get(document);
    if (known !== undefined) {
      known.panel.reveal(undefined, false);
      this.refresh(document);
      return;
    }
    const check = await this.check(document);
    if (check === undefined) return;
    const panel = vscode.window.createWebviewPanel(
      finalPanel,
      `定稿检查：${nameOf(document.uri)}`,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false },
      { enableScripts: true, localResourceRoots: [] },
    );
    this.pages.set(document, { panel, document, check });
    panel.onDidDispose(() => this.pages.delete(document));
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (isFinalPageMessage(message)) void this.answer(document, message);
    });
    panel.onDidChangeViewState(() => panel.visible && this.refresh(document));
    panel.webview.html = finalPage(await bodyOf(document, check), nonce());
  }

  private async check(document: vscode.TextDocument): Promise<FinalCheck | undefined> {
    const { store, ticks, guard } = this.services;
    const { checkFinally, reviewList } = await later();
    return guard.run('final check', document, undefined, () => {
      const analysis = store.read(document);
      if (analysis === undefined) return undefined;
      const findings = lint(analysis, { ...store.lintConfig(document), stage: 'final' });
      const blanks = placeholderGroups(analysis).map((group) => ({ range: group, message: `待填：${group.label}` }));
      return checkFinally(reviewList(analysis, ticks.of(document)), { findings, blanks });
    });
  }

  private refresh(document: vscode.TextDocument): void {
    void this.read(document).catch((error: unknown) => this.services.guard.report('final check', error));
  }

  /** Shows what is left now; a page that is hidden is shown when it comes to the front. */
  private async read(document: vscode.TextDocument): Promise<void> {
    const page = this.pages.get(document);
    if (page === undefined || !page.panel.visible) return;
    const check = await this.check(document);
    if (check === undefined || this.pages.get(document) !== page) return;
    page.check = check;
    await page.panel.webview.postMessage({ body: await bodyOf(document, check) });
  }

  private async answer(document: vscode.TextDocument, message: FinalPageMessage): Promise<void> {
    const page = this.pages.get(document);
    const analysis = this.services.store.read(document);
    if (page === undefined || analysis === undefined) return;
    if (!('section' in message)) {
      if (message.type === 'recheck') this.refresh(document);
      else if (message.type === 'list') await vscode.commands.executeCommand(`${views.review}.focus`);
      else await copy((await later()).finalText(nameOf(document.uri), page.check, analysis.document));
      return;
    }
    const line = page.check.sections[message.section]?.lines[message.line];
    if (line === undefined) return;
    if (message.type === 'jump') await revealTarget({ uri: document.uri.toString(), ...line.range });
    else if (line.item !== undefined) {
      const { item } = line;
      await this.services.ticks.change(document, (ticks) => withTicks(analysis.document, ticks, [item], true));
    }
  }
}

async function copy(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage('定稿检查的结果已复制', 3000);
}

const bodyOf = async (document: vscode.TextDocument, check: FinalCheck): Promise<string> =>
  (await later()).finalBody(nameOf(document.uri), check, (offset) => lineOf(document, offset));

/** A word that no text can guess: only what the page was made with runs in it. */
function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
