import * as vscode from 'vscode';
import { placeholderGroups, placeOf, type IgnoredPlace } from '../../core/index.ts';
import { commands, documentSelector } from '../contributions.ts';
import { toRange, toTextRange } from '../convert.ts';
import { ignoredFileName } from '../ignored-file.ts';
import { askValue, fillWithSame } from '../placeholder-fill.ts';
import { locate, targetFor, type Located } from '../placeholder-target.ts';
import type { Services } from '../services.ts';

/** What can be done with one blank: fill it (and the same ones), leave it as it is here, declare its words to be none. */
export function registerPlaceholderActions(services: Services): vscode.Disposable {
  const { store, guard } = services;
  const command = (id: string, run: (at: Located) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (given: unknown) => {
      const at = locate(store, given);
      if (at === undefined) return noneHere(id);
      if (store.isDamaged(at.document)) return;
      await run(at).catch((error: unknown) => {
        guard.report(id, error);
        void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
      });
    });
  return vscode.Disposable.from(
    command(commands.fillPlaceholder, fill),
    command(commands.ignorePlaceholder, (at) => ignoreHere(at, services)),
    command(commands.notPlaceholder, (at) => declareWord(at, services)),
    vscode.languages.registerCodeActionsProvider(
      documentSelector,
      {
        provideCodeActions: (document, range) =>
          guard.run('placeholder actions', document, undefined, () => actionsAt(document, range, services)),
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

/** F2 where no blank is keeps its own meaning. */
function noneHere(id: string): void {
  if (id === commands.fillPlaceholder && vscode.window.activeTextEditor !== undefined) {
    void vscode.commands.executeCommand('editor.action.rename').then(undefined, () => undefined);
  }
  void vscode.window.setStatusBarMessage('光标处没有占位符', 4000);
}

async function fill({ document, analysis, group }: Located): Promise<void> {
  const value = await askValue(document, analysis, group);
  if (value !== undefined) await fillWithSame(document, analysis, group, value);
}

async function ignoreHere({ document, group }: Located, { ignored }: Services): Promise<void> {
  const place = placeOf(document.getText(), group);
  await ignored.addPlace(document, place);
  await offerUndo(`已忽略此处“${place.text}”${keptIn(document)}。`, document, place, ignored);
}

async function declareWord({ document, group }: Located, { ignored }: Services): Promise<void> {
  const text = document.getText();
  const mask = text.slice(group.start, group.end);
  const following = /^[一-鿿]{1,4}/u.exec(text.slice(group.end))?.[0] ?? '';
  const word = await vscode.window.showInputBox({
    title: '不是占位符',
    prompt: '凡是写成这样的，都不算占位符',
    value: mask + following,
    valueSelection: [mask.length, mask.length + following.length],
    validateInput: (given) =>
      given.includes(mask) && given.trim().length > mask.length ? undefined : `要含有“${mask}”和它前后的字`,
  });
  if (word === undefined) return;
  await ignored.addWord(document, word.trim());
  await offerUndo(`“${word.trim()}”不再算占位符${keptIn(document)}。`, document, word.trim(), ignored);
}

const keptIn = (document: vscode.TextDocument): string =>
  vscode.workspace.getWorkspaceFolder(document.uri) === undefined ? '，到关闭窗口为止' : `，记在 ${ignoredFileName}`;

async function offerUndo(
  message: string,
  document: vscode.TextDocument,
  what: string | IgnoredPlace,
  ignored: Services['ignored'],
): Promise<void> {
  const undo = '撤销';
  if ((await vscode.window.showInformationMessage(message, undo)) === undo) await ignored.remove(document, what);
}

/** The same from the light bulb. */
function actionsAt(document: vscode.TextDocument, range: vscode.Range, { store }: Services): vscode.CodeAction[] {
  const analysis = store.read(document);
  if (analysis === undefined || store.isDamaged(document)) return [];
  const { start, end } = toTextRange(document, range);
  const group = placeholderGroups(analysis).find((one) => one.start <= end && start <= one.end);
  // A selection of much more than the blank is not about the blank.
  if (group === undefined || end - start > group.end - group.start) return [];
  const mask = document.getText(toRange(document, group));
  const action = (title: string, command: string): vscode.CodeAction => {
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    made.command = { command, title, arguments: [targetFor(document, group)] };
    return made;
  };
  return [
    action(`填写${group.label}…`, commands.fillPlaceholder),
    action('忽略此处', commands.ignorePlaceholder),
    action(`“${mask}”不是占位符…`, commands.notPlaceholder),
  ];
}
