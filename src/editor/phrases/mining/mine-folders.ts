import * as vscode from 'vscode';
import { loadStock } from '../../../core/index.ts';
import { createPhraseMiner, type MinedPhrase } from '../../../core/later.ts';
import { filesBelow, Pauses } from '../../files/files-below.ts';
import { messages } from '../../messages.ts';
import { partMessages } from '../../part-messages.ts';
import { ReadError } from '../../../office/read-error.ts';
import { isTextFile, readText } from '../../../office/read-text.ts';

/** A file or folder that could not be read, and why, as one clause. */
export interface Unreadable {
  readonly uri: vscode.Uri;
  readonly cause: string;
}

export interface MinedFolders {
  readonly phrases: readonly MinedPhrase[];
  /** Files found, and speeches read from them. */
  readonly files: number;
  readonly speeches: number;
  readonly unreadable: readonly Unreadable[];
}

/** Told what is being done, in a few words; null when it is not known how far the work has come. */
export type Report = (message: string, share: number | null) => void;

/** More than anyone reads; those at hand already and those of the topic are among them. */
const limit = 500;

const causeOf = (error: unknown): string => {
  if (error instanceof ReadError) return partMessages().word.problems[error.problem];
  const code = error instanceof vscode.FileSystemError ? error.code : '';
  const { gone, forbidden, failedToRead } = messages().mining;
  return code === 'FileNotFound' ? gone : code === 'NoPermissions' ? forbidden : failedToRead;
};

/** Texts of folders and of the folders in them, each once and by name. */
async function listTexts(folders: readonly vscode.Uri[], unreadable: Unreadable[], token: vscode.CancellationToken) {
  const found = new Map<string, vscode.Uri>();
  const tell = (uri: vscode.Uri, error: unknown): void => void unreadable.push({ uri, cause: causeOf(error) });
  for await (const uri of filesBelow(folders, isTextFile, tell)) {
    if (token.isCancellationRequested) break;
    found.set(uri.toString(), uri);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uri]) => uri);
}

/**
 * Reads the old speeches of folders and finds their set phrases, in turns short enough for everything else to go on;
 * undefined when it was cancelled. What cannot be read is left out and told of.
 *
 *     const mined = await mineFolders([folder], report, token);
 */
export async function mineFolders(
  folders: readonly vscode.Uri[],
  report: Report,
  token: vscode.CancellationToken,
): Promise<MinedFolders | undefined> {
  const unreadable: Unreadable[] = [];
  const files = await listTexts(folders, unreadable, token);
  const miner = createPhraseMiner({ stock: await loadStock(), limit });
  const pauses = new Pauses();
  for (const [index, uri] of files.entries()) {
    if (token.isCancellationRequested) return undefined;
    report(messages().mining.reading(index + 1, files.length), 1 / files.length);
    try {
      const { text } = await readText(uri.path, await vscode.workspace.fs.readFile(uri));
      miner.add({ name: uri.toString(), text });
    } catch (error) {
      unreadable.push({ uri, cause: causeOf(error) });
    }
    await pauses.pause();
  }
  report(messages().mining.comparing(miner.speechCount), null);
  const steps = miner.finishInSteps();
  for (;;) {
    if (token.isCancellationRequested) return undefined;
    const step = steps.next();
    if (step.done === true) {
      return { phrases: step.value, files: files.length, speeches: miner.speechCount, unreadable };
    }
    await pauses.pause();
  }
}
