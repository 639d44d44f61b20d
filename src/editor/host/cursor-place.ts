import * as vscode from 'vscode';
import { functionAt, type PhraseFunction } from '../../core/index.ts';

/** How far back the cursor's place in the speech is judged from. */
const lookBackLines = 60;

/** The lines before a position by which its place in the speech is judged. */
export function textBefore(document: vscode.TextDocument, position: vscode.Position): string {
  const from = new vscode.Position(Math.max(0, position.line - lookBackLines), 0);
  return document.getText(new vscode.Range(from, position));
}

/** The function that the words at a position probably have. */
export const functionAtPosition = (document: vscode.TextDocument, position: vscode.Position): PhraseFunction =>
  functionAt(textBefore(document, position));
