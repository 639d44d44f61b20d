import * as vscode from 'vscode';
import { loadStock } from '../../../core/index.ts';
import { createPhraseMiner, type MinedPhrase } from '../../../core/later.ts';
import { Pauses } from '../../files/files-below.ts';
import { messages } from '../../messages.ts';
import { causeOf, listTexts, type Unreadable } from '../../files/old-texts.ts';
import { readText } from '../../../office/read-text.ts';

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

/**
 * Reads the old speeches of folders and finds their set phrases, in turns short enough for everything else to go on;
 * undefined when it was cancelled. What cannot be read is left out and told of; `kept` takes out of a text what is set aside in it.
 *
 *     const mined = await mineFolders([folder], report, token, (uri, text) => withoutSetAside(services, uri, text));
 */
export async function mineFolders(
  folders: readonly vscode.Uri[],
  report: Report,
  token: vscode.CancellationToken,
  kept: (uri: vscode.Uri, text: string) => Promise<string>,
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
      miner.add({ name: uri.toString(), text: await kept(uri, text) });
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
