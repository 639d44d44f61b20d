import * as vscode from 'vscode';
import { textFigures } from '../../core/later.ts';
import { isFromStatistics, type FromStatistics, type ToStatistics } from '../../pages/statistics/messages.ts';
import { revealTarget } from '../blanks/placeholder-target.ts';
import { lineOf } from '../blanks/placeholder-text.ts';
import { commands } from '../contributions.ts';
import { nameOf } from '../files/whole-file.ts';
import { bringForward } from '../host/bring-forward.ts';
import { Page } from '../host/page.ts';
import { whenSettled } from '../host/settle.ts';
import { partMessages } from '../part-messages.ts';
import type { Services } from '../services.ts';
import { exportStatistics } from './export.ts';
import { placeOfKey, statisticsModel, type Counted } from './model.ts';

const delay = 400;

type TextPage = Page<ToStatistics, FromStatistics>;

/** 统计: a page for each text that tells how long it is and which of its sections takes how much; it follows the text. */
export class StatisticsPages implements vscode.Disposable {
  private readonly shown = new Map<vscode.TextDocument, TextPage>();
  private readonly subscription: vscode.Disposable;

  constructor(private readonly services: Services) {
    const { store, timing } = services;
    this.subscription = vscode.Disposable.from(
      whenSettled(store, delay, (document) => this.refresh(document)),
      timing.onDidChange(() => {
        for (const document of this.shown.keys()) this.refresh(document);
      }),
      store.onDidClose((document) => this.shown.get(document)?.dispose()),
    );
  }

  dispose(): void {
    this.subscription.dispose();
    for (const page of this.shown.values()) page.dispose();
  }

  /** Shows the figures of the text in front, or of the one whose tab was clicked. */
  async run(given: unknown): Promise<void> {
    await bringForward(given);
    const speech = this.services.active.speech({ isEdited: false });
    if (speech === undefined) return;
    const { document } = speech;
    const known = this.shown.get(document);
    if (known !== undefined) {
      this.refresh(document);
      known.reveal();
      return;
    }
    const words = partMessages().statistics;
    const page: TextPage = new Page(this.services.extensionUri, {
      name: 'statistics',
      isMessage: isFromStatistics,
      words: words.page,
      title: words.title(nameOf(document.uri)),
      column: vscode.ViewColumn.Beside,
    });
    this.shown.set(document, page);
    page.onDidClose(() => this.shown.delete(document));
    page.onDidReceive((message) => {
      void this.answer(document, message).catch((error: unknown) => this.services.guard.report('statistics', error));
    });
  }

  private count(document: vscode.TextDocument): Counted | undefined {
    const { store, timing, guard } = this.services;
    return guard.run('statistics', document, undefined, () => {
      const analysis = store.read(document);
      if (analysis === undefined) return undefined;
      const target = timing.targetOf(document);
      return {
        ...{ file: nameOf(document.uri), analysis, figures: textFigures(analysis, target), target },
        rate: timing.rateOf(document),
        lineOf: (offset: number) => lineOf(document, offset),
      };
    });
  }

  private refresh(document: vscode.TextDocument): void {
    const page = this.shown.get(document);
    const counted = page && this.count(document);
    if (counted !== undefined) page?.post({ type: 'show', model: statisticsModel(counted) });
  }

  private async answer(document: vscode.TextDocument, message: FromStatistics): Promise<void> {
    if (message.type === 'ready') return this.refresh(document);
    const counted = this.count(document);
    if (counted === undefined) return;
    if (message.type === 'export') return exportStatistics(document.uri, counted);
    if (message.type === 'jump') {
      const range = placeOfKey(counted.figures, message.key);
      if (range !== null) await revealTarget({ uri: document.uri.toString(), ...range });
      return;
    }
    await revealTarget({ uri: document.uri.toString(), ...here(document) });
    await vscode.commands.executeCommand(commands.chooseTarget);
  }
}

/** Where the cursor stands in a text: the command about the text in front finds it there again. */
function here(document: vscode.TextDocument): { start: number; end: number } {
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  const at = editor === undefined ? 0 : document.offsetAt(editor.selection.active);
  return { start: at, end: at };
}

export const openStatistics = (services: Services): StatisticsPages => new StatisticsPages(services);
