import * as vscode from 'vscode';
import type { TextRange } from '../../core/index.ts';

/**
 * The small letters right before the cursor: while an input method composes, the document holds its raw pinyin, and the
 * API does not tell. What is found there (xx of “xuexiao” is no blank) waits until the cursor has gone on.
 */
export function preeditOf(document: vscode.TextDocument): TextRange | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document || !editor.selection.isEmpty) return undefined;
  const { active } = editor.selection;
  const before = document.lineAt(active.line).text.slice(0, active.character);
  const letters = /[a-z][a-z' ]*$/u.exec(before)?.[0];
  if (letters === undefined) return undefined;
  const end = document.offsetAt(active);
  return { start: end - letters.length, end };
}

/** Whether a range overlaps the letters being composed or stands right at them. */
export const isUnsettled = (range: TextRange, preedit: TextRange | undefined): boolean =>
  preedit !== undefined && range.start <= preedit.end && preedit.start <= range.end;

/** Calls `work` when the cursor leaves letters for whose sake something was held back in that document. */
export function whenCursorLeaves(
  heldBack: WeakSet<vscode.TextDocument>,
  work: (document: vscode.TextDocument) => void,
): vscode.Disposable {
  return vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
    if (heldBack.has(document) && preeditOf(document) === undefined) work(document);
  });
}
