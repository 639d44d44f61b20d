import * as vscode from 'vscode';

/** True in a window that can start a program with a file: a browser, and a window to another machine, cannot. */
export const canOpenOutside = (): boolean =>
  vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
