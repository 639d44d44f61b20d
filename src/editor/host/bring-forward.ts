import * as vscode from 'vscode';

/** A menu of the explorer or of a tab gives the file on which it was opened: that comes to the front, as if the writer had gone there first. */
export async function bringForward(given: unknown): Promise<void> {
  if (!(given instanceof vscode.Uri)) return;
  const { activeTextEditor } = vscode.window;
  if (activeTextEditor?.document.uri.toString() !== given.toString()) await vscode.window.showTextDocument(given);
}
