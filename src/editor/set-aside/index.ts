import * as vscode from 'vscode';
import type { TextRange } from '../../core/index.ts';
import { commands } from '../contributions.ts';
import { toRange } from '../host/convert.ts';
import { whenSettled } from '../host/settle.ts';
import { later } from '../load-parts.ts';
import { messages } from '../messages.ts';
import type { Services } from '../services.ts';
import { wordsOf } from './figures.ts';
import type { LostRecords } from './lost-records.ts';
import { rememberedKey, type Remembered } from './remembered.ts';

const delay = 150;

/** What is set aside (备删) is shown as such, written down, and listed. */
export function registerSetAside(services: Services): vscode.Disposable {
  const { store, setAsides, fillStates, machine, guard } = services;
  const report = (error: unknown): void => guard.report('set aside', error);
  let lost: LostRecords | undefined;
  const settle = async (document: vscode.TextDocument): Promise<void> => {
    await setAsides.settle(document);
    await fillStates.ready(document);
    const isKnown = fillStates.setAsideOf(document) !== undefined;
    if (!isKnown && machine.get<Remembered>(rememberedKey)?.[document.uri.toString()] === undefined) return;
    lost ??= (await later()).openLostRecords(services);
    await lost.remember(document);
    // Its question may stand for long: nothing waits for the answer.
    void lost.look(document).catch(report);
  };
  return vscode.Disposable.from(
    registerMarks(services),
    whenSettled(store, 400, (document) => {
      if (store.isActive(document)) guard.track('set aside', settle(document)).catch(report);
    }),
  );
}

/** Fades what is set aside. */
function registerMarks({ store, guard }: Services): vscode.Disposable {
  const faded = vscode.window.createTextEditorDecorationType({
    opacity: '0.45',
    textDecoration: 'line-through',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const decorate = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const ranges = guard.run('set aside', document, [], () => store.read(document)?.document.setAside ?? []);
    const hoverOf = (range: TextRange): vscode.MarkdownString => {
      const { hover, takeBack } = messages().setAside;
      const text = new vscode.MarkdownString(
        `${hover(wordsOf(document, range))} [${takeBack}](command:${commands.setAside})`,
      );
      text.isTrusted = { enabledCommands: [commands.setAside] };
      return text;
    };
    editor.setDecorations(
      faded,
      ranges.map((range) => ({ range: toRange(document, range), hoverMessage: hoverOf(range) })),
    );
  };
  return vscode.Disposable.from(
    faded,
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(decorate)),
    whenSettled(store, delay, (document) =>
      vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach(decorate),
    ),
  );
}
