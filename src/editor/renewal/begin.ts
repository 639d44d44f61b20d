import * as vscode from 'vscode';
import { extensionName } from '../contributions.ts';
import type { Services } from '../services.ts';
import { nameOf } from '../files/whole-file.ts';
import type { RenewalSession } from './session.ts';
import type { RenewalSessions } from './sessions.ts';
import { nextName } from './texts.ts';

/** Where this year's text is to be: in a new file of that name beside last year's, or in last year's file itself. */
export type Place = { readonly name: string } | 'here';

/** Begins a renewal where the writer wants it, and tells what to do next; undefined when there is none. */
export async function beginRenewal(
  { active }: Services,
  sessions: RenewalSessions,
  given: Place | undefined,
): Promise<RenewalSession | undefined> {
  const speech = active.speech({ isEdited: true });
  if (speech === undefined) return undefined;
  const { document } = speech;
  if (sessions.get(document) !== undefined) return say('这份稿子正在翻新，见侧栏“讲稿”里的“旧稿翻新”。');
  const place = given ?? (await choosePlace(document));
  if (place === undefined) return undefined;
  const target = place === 'here' ? document : await copyTo(document, place.name);
  if (target === undefined) return undefined;
  const session = sessions.begin(target);
  return session ?? say('这份稿子里没有要翻新的数字、日期、届次、会议、人名、地名或文件。');
}

function say(message: string): undefined {
  void vscode.window.showInformationMessage(message);
  return undefined;
}

async function choosePlace(document: vscode.TextDocument): Promise<Place | undefined> {
  if (document.isUntitled) return 'here';
  const name = nameOf(document.uri);
  const proposed = nextName(name);
  const picked = await vscode.window.showQuickPick(
    [
      {
        label: '$(new-file) 另存为新稿',
        description: proposed,
        detail: '去年的文件不动，在同一文件夹里另存一份来改',
        copies: true,
      },
      { label: '$(edit) 就在本文', description: name, detail: '直接改这个文件', copies: false },
    ],
    { title: `${extensionName}：旧稿翻新`, placeHolder: '今年的稿子写在哪里' },
  );
  if (picked === undefined) return undefined;
  if (!picked.copies) return 'here';
  const answer = await vscode.window.showInputBox({
    title: `${extensionName}：新稿的文件名`,
    value: proposed,
    valueSelection: [0, proposed.replace(/\.[^.]*$/u, '').length],
    validateInput: async (value) => problemOf(document.uri, value),
  });
  return answer === undefined ? undefined : { name: answer.trim() };
}

const besides = (uri: vscode.Uri, name: string): vscode.Uri => vscode.Uri.joinPath(uri, '..', name);

async function problemOf(uri: vscode.Uri, value: string): Promise<string | undefined> {
  const name = value.trim();
  if (name === '' || /[\\/:*?"<>|]/u.test(name) || name.startsWith('.')) return '这个名字不能用作文件名';
  const exists = await Promise.resolve(vscode.workspace.fs.stat(besides(uri, name))).then(
    () => true,
    () => false,
  );
  return exists ? '已有这个文件，请换一个名字' : undefined;
}

/** Writes last year's text, as it stands in the editor, into a new file and shows it. Nothing is ever written over. */
async function copyTo(document: vscode.TextDocument, name: string): Promise<vscode.TextDocument | undefined> {
  const target = besides(document.uri, name);
  const problem = await problemOf(document.uri, name);
  if (problem !== undefined) return say(`没有另存：${problem}。`);
  try {
    if (document.isDirty) {
      const bytes = await vscode.workspace.encode(document.getText(), { encoding: document.encoding });
      await vscode.workspace.fs.writeFile(target, bytes);
    } else await vscode.workspace.fs.copy(document.uri, target, { overwrite: false });
  } catch (error) {
    return say(`没有另存：${error instanceof Error ? error.message : String(error)}`);
  }
  const copy = await vscode.workspace.openTextDocument(target, { encoding: document.encoding });
  const editor = await vscode.window.showTextDocument(copy, { preview: false });
  if (editor.document.languageId === document.languageId) return editor.document;
  return vscode.languages.setTextDocumentLanguage(editor.document, document.languageId);
}
