import * as vscode from 'vscode';

const isFolders = (given: unknown): given is readonly vscode.Uri[] =>
  Array.isArray(given) && given.length > 0 && given.every((uri) => uri instanceof vscode.Uri);

/**
 * The folders that a command is given: by the explorer the folder of its menu and behind it all that are selected, by others one
 * folder or a list. Undefined where it is given none.
 */
export const foldersGiven = ([given, selected]: readonly unknown[]): readonly vscode.Uri[] | undefined =>
  [selected, [given], given].find(isFolders);

/** Asks for folders, from that of the window on. */
export function chooseFolders(title: string, openLabel: string): Thenable<vscode.Uri[] | undefined> {
  const here = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showOpenDialog({
    title,
    openLabel,
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: true,
    ...(here === undefined ? {} : { defaultUri: here }),
  });
}
