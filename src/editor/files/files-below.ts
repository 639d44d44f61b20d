import * as vscode from 'vscode';
import { isSkippedEntry } from '../../office/read-text.ts';

/** A pause gives the keys typed meanwhile their turn; without one no longer than this, in milliseconds. */
const longestTurn = 15;

/** Lets other work go on whenever a turn has lasted long enough. */
export class Pauses {
  private since = Date.now();

  async pause(): Promise<void> {
    if (Date.now() - this.since < longestTurn) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.since = Date.now();
  }
}

/**
 * Files below folders whose names are wanted, folder by folder; symbolic links are not followed, hidden folders are passed over, and a folder
 * that cannot be read is told of and left out.
 *
 *     for await (const uri of filesBelow(folders, isTextFile, report)) …
 */
export async function* filesBelow(
  folders: readonly vscode.Uri[],
  isWanted: (name: string) => boolean,
  onFault: (folder: vscode.Uri, error: unknown) => void,
): AsyncGenerator<vscode.Uri, void> {
  const waiting = [...folders];
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    let entries: [string, vscode.FileType][] = [];
    try {
      entries = await vscode.workspace.fs.readDirectory(folder);
    } catch (error) {
      onFault(folder, error);
    }
    for (const [name, type] of entries) {
      if (isSkippedEntry(name)) continue;
      if (type === vscode.FileType.Directory) waiting.push(vscode.Uri.joinPath(folder, name));
      else if (type === vscode.FileType.File && isWanted(name)) yield vscode.Uri.joinPath(folder, name);
    }
  }
}
