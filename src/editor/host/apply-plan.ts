import * as vscode from 'vscode';
import { fits, type EditPlan, type TextRange } from '../../core/index.ts';
import { toRange, toTextRange, toWorkspaceEdit } from './convert.ts';
import { isDamagedText } from './document-store.ts';
import type { Refusal } from './say.ts';

/**
 * The one door through which the extension edits a text: as one step to undo, with every selection where its words are, or not at all.
 * Null when it was done; else why not, and nothing has changed: the text is another than the plan was made for, characters of it were lost when it was
 * decoded, or its editor is read-only. Who follows the text hears of the change as of any other. `isTyping`: it goes on with what the writer has just typed,
 * and is undone with it.
 *
 *     const refusal = await applyPlan(document, editPlan(text, edits, '填写'));
 */
export async function applyPlan(
  document: vscode.TextDocument,
  plan: EditPlan,
  { isTyping = false }: { readonly isTyping?: boolean } = {},
): Promise<Refusal | null> {
  const refusal = refusalOf(document, plan);
  if (refusal !== null || plan.changes.isEmpty) return refusal;
  const editor = await editorOf(document);
  // To bring it to the front takes a moment, in which somebody may type.
  const late = refusalOf(document, plan);
  if (late !== null) return late;
  const selections = editor.selections.map((one) => ({ one, ...toTextRange(document, one) }));
  const replaceAll = (builder: vscode.TextEditorEdit): void =>
    plan.changes.edits.forEach(({ range, text }) => builder.replace(toRange(document, range), text));
  const undo = { undoStopBefore: !isTyping, undoStopAfter: !isTyping };
  const { version } = document;
  const problem = await tryEdit(document, () => editor.edit(replaceAll, undo));
  // Who types on has moved the cursor already.
  if (problem !== null || isTyping || document.version !== version + 1) return problem;
  const moved = selections.map(({ one, ...range }) => selectionOf(document, plan.changes.mapRange(range), one));
  if (!moved.every((one, index) => editor.selections[index]?.isEqual(one))) editor.selections = moved;
  return null;
}

/** Words that become the stops of a snippet session over the whole text; `base` is the plan of what was looked at. */
export async function applyStops(
  document: vscode.TextDocument,
  plan: EditPlan,
  stops: readonly vscode.SnippetTextEdit[],
): Promise<Refusal | null> {
  return (
    refusalOf(document, plan) ?? tryEdit(document, () => vscode.workspace.applyEdit(toWorkspaceEdit(document, stops)))
  );
}

/** A snippet in the place of a range, in an editor that has the focus. */
export async function applySnippet(
  editor: vscode.TextEditor,
  snippet: vscode.SnippetString,
  range: vscode.Range,
): Promise<Refusal | null> {
  const { document } = editor;
  return isDamagedText(document.getText()) ? 'damaged' : tryEdit(document, () => editor.insertSnippet(snippet, range));
}

function refusalOf(document: vscode.TextDocument, plan: EditPlan): Refusal | null {
  const text = document.getText();
  if (document.isClosed || !fits(plan, text)) return 'changedMeanwhile';
  return isDamagedText(text) ? 'damaged' : null;
}

/**
 * VS Code tells nobody whether a text is read-only, and says of an edit that it was made even where it was not: only the text itself shows it.
 */
async function tryEdit(document: vscode.TextDocument, edit: () => Thenable<boolean>): Promise<Refusal | null> {
  const { version } = document;
  const isDone = await edit();
  if (document.version === version) return 'readOnly';
  return isDone ? null : 'changedMeanwhile';
}

/** An editor of the text, for an editor knows whether it is read-only; a text in the background is brought to the front, the focus stays where it is. */
async function editorOf(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  const isIts = (editor: vscode.TextEditor | undefined): boolean =>
    // Those within a comparison have no column.
    editor?.document === document && editor.viewColumn !== undefined;
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const known = isIts(activeTextEditor) ? activeTextEditor : visibleTextEditors.find(isIts);
  if (known !== undefined) return known;
  const viewColumn = columnOf(document) ?? vscode.ViewColumn.Active;
  return vscode.window.showTextDocument(document, { viewColumn, preserveFocus: true, preview: false });
}

/** Where a text has a tab already. */
const columnOf = ({ uri }: vscode.TextDocument): vscode.ViewColumn | undefined =>
  vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  )?.viewColumn;

function selectionOf(
  document: vscode.TextDocument,
  range: TextRange,
  { isReversed }: vscode.Selection,
): vscode.Selection {
  const { start, end } = toRange(document, range);
  return isReversed ? new vscode.Selection(end, start) : new vscode.Selection(start, end);
}
