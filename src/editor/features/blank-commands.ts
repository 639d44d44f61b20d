import * as vscode from 'vscode';
import { placeholderKindNames, type Analysis, type Placeholder } from '../../core/index.ts';
import { commands, contexts } from '../contributions.ts';
import { toRange } from '../convert.ts';
import type { Services } from '../services.ts';
import { whenSettled } from '../settle.ts';

/** Walks through the blanks: next, previous, and a list to choose from. */
export function registerBlankCommands({ store }: Services): vscode.Disposable {
  const command = (id: string, run: (editor: vscode.TextEditor, analysis: Analysis) => void): vscode.Disposable =>
    vscode.commands.registerCommand(id, () => {
      const editor = vscode.window.activeTextEditor;
      const analysis = editor && store.read(editor.document);
      if (editor === undefined || analysis === undefined) say('当前文件没有识别为讲话稿');
      else if (analysis.placeholders.length === 0) say('没有待填的占位符');
      else run(editor, analysis);
    });
  return vscode.Disposable.from(
    command(commands.nextPlaceholder, (editor, { placeholders }) => reveal(editor, next(editor, placeholders))),
    command(commands.previousPlaceholder, (editor, { placeholders }) => reveal(editor, previous(editor, placeholders))),
    command(commands.listPlaceholders, (editor, analysis) => void choose(editor, analysis)),
    followActiveEditor(store),
  );
}

const say = (message: string): void => void vscode.window.setStatusBarMessage(message, 4000);

/** The first blank after the selection; after the last one it begins again at the top. */
function next(editor: vscode.TextEditor, placeholders: readonly Placeholder[]): Placeholder | undefined {
  const { document, selection } = editor;
  const from = document.offsetAt(selection.isEmpty ? selection.active : selection.end);
  const here = selection.isEmpty ? undefined : document.offsetAt(selection.start);
  return placeholders.find(({ start }) => start >= from && start !== here) ?? placeholders[0];
}

function previous(editor: vscode.TextEditor, placeholders: readonly Placeholder[]): Placeholder | undefined {
  const from = editor.document.offsetAt(editor.selection.start);
  return placeholders.findLast(({ start }) => start < from) ?? placeholders.at(-1);
}

/** Selects the blank, so that what is typed next takes its place. */
function reveal(editor: vscode.TextEditor, placeholder: Placeholder | undefined): void {
  if (placeholder === undefined) return;
  const range = toRange(editor.document, placeholder);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function choose(editor: vscode.TextEditor, { document, placeholders }: Analysis): Promise<void> {
  const items = placeholders.map((placeholder) => ({
    label: excerpt(document.text, placeholder),
    description: `${placeholderKindNames[placeholder.kind]} · 第${editor.document.positionAt(placeholder.start).line + 1}行`,
    placeholder,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: `占位符（${placeholders.length}处）`,
    placeHolder: '输入文字或种类筛选，回车跳到该处',
    matchOnDescription: true,
  });
  if (picked === undefined) return;
  reveal(editor, picked.placeholder);
  await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active });
}

/** A blank within its clause, on one line; what is cut off is shown as cut. */
function excerpt(text: string, { start, end }: Placeholder): string {
  const before = /[^。！？；：，\n\r]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0].trimStart() ?? '';
  const after = /^[^。！？；：，\n\r]*/u.exec(text.slice(end, end + 40))?.[0].trimEnd() ?? '';
  return `${cut(before, -16)}【${text.slice(start, end)}】${cut(after, 20)}`;
}

/** The first characters, or with a negative number the last ones. */
function cut(text: string, length: number): string {
  if (text.length <= Math.abs(length)) return text;
  return length < 0 ? `…${text.slice(length)}` : `${text.slice(0, length)}…`;
}

/** Keeps the context key that the keys' `when` clauses ask for. */
function followActiveEditor(store: Services['store']): vscode.Disposable {
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const active = document !== undefined && store.isActive(document);
    void vscode.commands.executeCommand('setContext', contexts.active, active);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    whenSettled(store, 400, (document) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
  );
}
