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

/** Core edits as editor edits of one document. */
export const toEditorEdits = (document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.TextEdit[] =>
  edits.map((edit) => vscode.TextEdit.replace(toRange(document, edit.range), edit.text));

const severities: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export const toDiagnosticSeverity = (severity: Severity): vscode.DiagnosticSeverity => severities[severity];
