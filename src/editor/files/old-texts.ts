import * as vscode from 'vscode';
import { ReadError } from '../../office/read-error.ts';
import { isTextFile } from '../../office/read-text.ts';
import { messages } from '../messages.ts';
import { partMessages } from '../part-messages.ts';
import { filesBelow } from './files-below.ts';

/** A file or folder that could not be read, and why, as one clause. */
export interface Unreadable {
  readonly uri: vscode.Uri;
  readonly cause: string;
}

/** Why a file or folder could not be read, as one clause. */
export const causeOf = (error: unknown): string => {
  if (error instanceof ReadError) return partMessages().word.problems[error.problem];
  const code = error instanceof vscode.FileSystemError ? error.code : '';
  const { gone, forbidden, failedToRead } = messages().mining;
  return code === 'FileNotFound' ? gone : code === 'NoPermissions' ? forbidden : failedToRead;
};

/** Texts of folders and of the folders in them, or other files that are wanted, each once and by name. */
export async function listTexts(
  folders: readonly vscode.Uri[],
  unreadable: Unreadable[],
  token: vscode.CancellationToken,
  isWanted: (name: string) => boolean = isTextFile,
): Promise<vscode.Uri[]> {
  const found = new Map<string, vscode.Uri>();
  const tell = (uri: vscode.Uri, error: unknown): void => void unreadable.push({ uri, cause: causeOf(error) });
  for await (const uri of filesBelow(folders, isWanted, tell)) {
    if (token.isCancellationRequested) break;
    found.set(uri.toString(), uri);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uri]) => uri);
}
