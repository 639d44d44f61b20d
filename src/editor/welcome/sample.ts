import * as vscode from 'vscode';
import { commands, languageId } from '../contributions.ts';
import { readText } from '../../office/read-text.ts';
import type { Services } from '../services.ts';
import { messages } from '../messages.ts';

/** The speech that comes with the extension, with blanks to fill and faults to find. */
const sampleFile = 'samples/讲话（含占位符）.txt';

/** The sample as it was opened last: the steps of the walkthrough go on with it. */
let opened: WeakRef<vscode.TextDocument> | undefined;

/** Shows the sample in a text without a name, so that nothing one tries is kept; undefined where it cannot be read. */
export async function openSample({ extensionUri, guard }: Services): Promise<vscode.TextEditor | undefined> {
  try {
    const known = opened?.deref();
    const document = known === undefined || known.isClosed ? await newCopy(extensionUri) : known;
    opened = new WeakRef(document);
    return await vscode.window.showTextDocument(document, vscode.ViewColumn.Active);
  } catch (error) {
    guard.report('sample', error);
    void vscode.window.showErrorMessage(messages().welcome.sampleUnreadable);
    return undefined;
  }
}

async function newCopy(extensionUri: vscode.Uri): Promise<vscode.TextDocument> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, sampleFile));
  const { text } = await readText(sampleFile, bytes);
  return vscode.workspace.openTextDocument({ language: languageId, content: text });
}

/** What each step of the walkthrough does with the sample. */
const sampleSteps: Readonly<Record<string, string>> = {
  [commands.sampleOutline]: commands.showOutline,
  [commands.sampleFill]: commands.fillPlaceholders,
  [commands.sampleCheck]: 'workbench.actions.view.problems',
  [commands.sampleFinal]: commands.finalCheck,
};

/** Shows the sample and does with it what a step is about, from its beginning. */
export async function trySample(services: Services, step: string): Promise<void> {
  const editor = await openSample(services);
  if (editor === undefined) return;
  const top = new vscode.Position(0, 0);
  editor.selection = new vscode.Selection(top, top);
  // What it finds is there when its view opens.
  await services.store.pending.whenIdle();
  await vscode.commands.executeCommand(sampleSteps[step]!);
}
