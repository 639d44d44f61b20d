import * as vscode from 'vscode';
import { fillFileSuffix, mergeFileSuffix, sourceFileSuffix, tickFileSuffix } from '../../core/index.ts';
import { messages } from '../messages.ts';
import type { Services } from '../services.ts';

const offeredKey = 'nestingOffered';
const enabled = 'explorer.fileNesting.enabled';
const suffixes = [fillFileSuffix, tickFileSuffix, sourceFileSuffix, mergeFileSuffix];

/**
 * Offers once to list the records beside a text below it. package.json says which files belong together; that the explorer nests files
 * at all is the writer's to decide. Asked where a text is opened that has records of an earlier session, not while they are being made.
 */
export function registerNesting({ active, machine, guard }: Services): vscode.Disposable {
  const begun = Date.now();
  const seen = new Set<string>();
  const isWanted = (): boolean =>
    machine.get(offeredKey) !== true && vscode.workspace.getConfiguration().get(enabled) === false;
  const look = async (): Promise<void> => {
    const uri = active.analysis === undefined ? undefined : active.document?.uri;
    if (uri?.scheme !== 'file' && uri?.scheme !== 'vscode-remote') return;
    if (seen.has(uri.toString()) || !isWanted()) return;
    seen.add(uri.toString());
    if (!(await hasRecords(uri, begun)) || !isWanted()) return;
    await machine.update(offeredKey, true);
    await offer();
  };
  const lookSafely = (): void => void look().catch((error: unknown) => guard.report('nesting', error));
  lookSafely();
  return active.onDidChange(lookSafely);
}

/** Whether a record stands beside a text that was written before `time`, in milliseconds. */
async function hasRecords(uri: vscode.Uri, time: number): Promise<boolean> {
  const times = suffixes.map((suffix) =>
    vscode.workspace.fs.stat(uri.with({ path: uri.path + suffix })).then(
      ({ mtime }) => mtime,
      () => Infinity,
    ),
  );
  return (await Promise.all(times)).some((mtime) => mtime < time);
}

async function offer(): Promise<void> {
  const { question, nest, leave } = messages().nesting;
  if ((await vscode.window.showInformationMessage(question, nest, leave)) !== nest) return;
  const { ConfigurationTarget, workspace } = vscode;
  const target = workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  const configuration = workspace.getConfiguration();
  await configuration.update(enabled, true, target);
  await configuration.update('explorer.fileNesting.expand', false, target);
}
