import * as vscode from 'vscode';
import type { Severity, TextEdit, TextRange } from '../../core/index.ts';

/**
 * Core offsets (UTF-16 units into `document.getText()`) as an editor range.
 *
 *     toRange(document, { start: 0, end: 2 }) // 0:0-0:2
 */
export const toRange = (document: vscode.TextDocument, range: TextRange): vscode.Range =>
  new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));

/** An editor range as core offsets; the inverse of `toRange`. */
export const toTextRange = (document: vscode.TextDocument, range: vscode.Range): TextRange => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

/** Core edits as editor edits of one document: what a formatter returns. */
export const toEditorEdits = (document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.TextEdit[] =>
  edits.map((edit) => vscode.TextEdit.replace(toRange(document, edit.range), edit.text));

/** Edits of one document as what a code action carries; VS Code applies it when the writer chooses the action. */
export function toWorkspaceEdit(
  { uri }: vscode.TextDocument,
  edits: readonly (vscode.TextEdit | vscode.SnippetTextEdit)[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(uri, [...edits]);
  return edit;
}

const severities: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export const toDiagnosticSeverity = (severity: Severity): vscode.DiagnosticSeverity => severities[severity];
