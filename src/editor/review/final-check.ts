import * as vscode from 'vscode';
import { lint, wordFinding } from '../../core/index.ts';
import { withTicks, checkFinal, finalText, type FinalCheck } from '../../core/later.ts';
import { isFromFinal, type FromFinal, type ToFinal } from '../../pages/final-check/messages.ts';
import { commands } from '../contributions.ts';
import { coreWords, messages } from '../messages.ts';
import { finalModel } from './final-model.ts';
import { lineOfRow } from './final-rows.ts';
import { lineOf } from '../blanks/placeholder-text.ts';
import { revealTarget } from '../blanks/placeholder-target.ts';
import { sayBriefly } from '../host/say.ts';
import { bringForward } from '../host/bring-forward.ts';
import type { Services } from '../services.ts';
import { whenSettled } from '../host/settle.ts';
import { Page } from '../host/page.ts';
import { nameOf } from '../files/whole-file.ts';

const delay = 400;

/** 定稿检查: one page that tells what is left before a text goes to the printer. Made when it is first asked for. */
export const openFinalCheck = (services: Services): FinalPages => new FinalPages(services);

type FinalPage = Page<ToFinal, FromFinal>;

/** A page and the check it shows. */
interface Shown {
  readonly page: FinalPage;
  check: FinalCheck | undefined;
}

/** The pages that are open, one for a text. */
export class FinalPages implements vscode.Disposable {
  private readonly shown = new Map<vscode.TextDocument, Shown>();
  private readonly subscription: vscode.Disposable;

  constructor(private readonly services: Services) {
    const { store, ticks, fillStates } = services;
    const recheck = (uri: string): void => {
      for (const document of this.shown.keys()) if (document.uri.toString() === uri) this.refresh(document);
    };
    this.subscription = vscode.Disposable.from(
      whenSettled(store, delay, (document) => this.refresh(document)),
      ticks.onDidChange(recheck),
      fillStates.onDidChange(recheck),
      store.onDidClose((document) => this.shown.get(document)?.page.dispose()),
    );
  }

  dispose(): void {
    this.subscription.dispose();
    for (const { page } of this.shown.values()) page.dispose();
  }

  /** Checks the text in front; `given` is the file whose menu it was asked in. */
  async run(given: unknown): Promise<void> {
    await bringForward(given);
    const speech = this.services.active.speech({ isEdited: false });
    if (speech !== undefined) await this.show(speech.document);
  }

  private async show(document: vscode.TextDocument): Promise<void> {
    await this.services.ticks.read(document);
    await this.services.setAsides.ready(document);
    const known = this.shown.get(document);
    if (known !== undefined) {
      this.refresh(document);
      known.page.reveal();
      return;
    }
    const page: FinalPage = new Page(this.services.extensionUri, {
      name: 'final-check',
      isMessage: isFromFinal,
      words: messages().finalCheck.page,
      title: messages().finalCheck.title(nameOf(document.uri)),
      column: vscode.ViewColumn.Beside,
    });
    this.shown.set(document, { page, check: undefined });
    page.onDidClose(() => this.shown.delete(document));
    page.onDidReceive((message) => {
      void this.answer(document, message).catch((error: unknown) => this.services.guard.report('final check', error));
    });
  }

  private check(document: vscode.TextDocument): FinalCheck | undefined {
    const { store, ticks, fillStates, setAsides, guard } = this.services;
    return guard.run('final check', document, undefined, () => {
      const analysis = store.read(document);
      if (analysis === undefined) return undefined;
      const words = coreWords();
      const found = lint(analysis, { ...store.lintConfig(document), stage: 'final' });
      const findings = found.map((finding) => wordFinding(finding, words));
      const lostPassages = setAsides.lostIn(document).length;
      const records = { findings, ticks: ticks.of(document), fills: fillStates.of(document), lostPassages };
      return checkFinal(analysis, records, words);
    });
  }

  private refresh(document: vscode.TextDocument): void {
    const shown = this.shown.get(document);
    if (shown === undefined) return;
    shown.check = this.check(document);
    if (shown.check === undefined) return;
    const model = finalModel(nameOf(document.uri), shown.check, (offset) => lineOf(document, offset));
    shown.page.post({ type: 'show', model });
  }

  private async answer(document: vscode.TextDocument, message: FromFinal): Promise<void> {
    if (message.type === 'ready' || message.type === 'recheck') return this.refresh(document);
    if (message.type === 'export')
      return void (await vscode.commands.executeCommand(commands.exportWord, document.uri));
    if (message.type === 'list') return void (await vscode.commands.executeCommand(commands.showReview));
    const check = this.shown.get(document)?.check;
    const analysis = this.services.store.read(document);
    if (check === undefined || analysis === undefined) return;
    if (message.type === 'copy')
      return copy(finalText(nameOf(document.uri), check, analysis.document, coreWords().review));
    const line = lineOfRow(check, message.key);
    if (line === undefined) return;
    if (message.type === 'jump') return revealTarget({ uri: document.uri.toString(), ...line.range });
    const { item, fill } = line;
    if (fill !== undefined) await this.services.fillStates.mark(document, [fill], { state: 'checked' });
    if (item !== undefined)
      await this.services.ticks.change(document, (ticks) => withTicks(analysis.document, ticks, [item], true));
  }
}

async function copy(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  sayBriefly(messages().finalCheck.copied);
}
