import * as vscode from 'vscode';
import type { ExtensionApi } from '../../../src/editor/activate.ts';

/** Our own short speech: two levels, an inline series with a gap, a blank, spoken. */
export const speech = [
  '在全县秋粮收购工作会议上的讲话',
  '同志们：',
  '今天，我们召开全县秋粮收购工作会议，主要任务是安排部署今年的收购工作。下面，我讲两点意见。',
  '一、提高认识，增强做好收购工作的责任感',
  '一是收购关系农民增收。全县有XX户农民等着卖粮。二是收购关系市场稳定。各乡镇要高度重视。',
  '二、突出重点，确保收购工作有序推进',
  '（一）备好仓容。要在X月X日前腾出仓容。',
  '（二）落实资金。要保证不打白条。',
  '谢谢大家！',
].join('\n');

/** Plain prose of another kind; nothing of ours may answer here. */
export const story = [
  '雨下了一夜。老周推开门，看见院子里的柿子落了一地。',
  '“你怎么不早叫我？”他问。',
  '她笑了笑，没有回答，弯腰把柿子一个一个捡进篮子里。',
].join('\n');

let files = 0;

const root = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;

/** Writes a new file of the workspace and shows it. */
export async function openFile(content: string | Uint8Array, extension = 'txt'): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(root(), `suite-${Date.now()}-${files++}.${extension}`);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return show(uri);
}

/**
 * Opens a file as a click in the Explorer does. A document opened through the API would be kept open for minutes after
 * its editor has gone.
 */
export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  return eventually(`an editor of ${uri.path}`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() ? editor : undefined;
  });
}

/** The document that now stands for the same file: a change of language may give a new one. */
export const current = (editor: vscode.TextEditor): vscode.TextDocument =>
  vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === editor.document.uri.toString()) ??
  editor.document;

/** Waits until `probe` gives something truthy; fails with what it was waiting for. */
export async function eventually<Value>(
  what: string,
  probe: () => Value | PromiseLike<Value>,
): Promise<NonNullable<Value>> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await pause(50);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The extension under test. */
export const extension = (): vscode.Extension<ExtensionApi> =>
  vscode.extensions.getExtension<ExtensionApi>('official-speech.official-speech')!;

/** Waits until the extension has done all that follows from what has happened so far: results shown, side files written. */
export const idle = async (): Promise<void> => (await extension().activate()).whenIdle();

export const languageOf = (editor: vscode.TextEditor, language: string): Promise<boolean> =>
  eventually(`language ${language}`, () => current(editor).languageId === language);

export const symbolsOf = async (document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> =>
  (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  )) ?? [];

/** Diagnostics of ours, by rule. */
export const findingsOf = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === '讲稿');

/** The id, which stands behind the rule's name. */
export const ruleOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' ? code.value : code)
    .split(' ')
    .at(-1)!;

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Sets a setting of the workspace for one piece of work and takes it back. */
export async function withSetting(name: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration();
  await configuration.update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await work();
  } finally {
    await configuration.update(name, undefined, vscode.ConfigurationTarget.Workspace);
  }
}

/** Runs a command and presses Enter in its lists until it is done. */
export async function runAndAccept(command: string, ...given: readonly unknown[]): Promise<void> {
  let done = false;
  const running = Promise.resolve(vscode.commands.executeCommand(command, ...given)).finally(() => (done = true));
  while (!done) {
    await pause(300);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await running;
}
