import * as assert from './assert.ts';
import * as vscode from 'vscode';
import { docxOf } from '../../office/word/docx-file.ts';
import { closeAll, eventually, languageOf, openFile, idle, runAndAccept, speech } from './support.ts';

const command = 'officialSpeech.minePhrases';

const speeches = [
  '在全县秋播备播工作会议上的讲话\n同志们：\n要压茬推进整地播种，做到不留空白地块。要闻风而动，把任务分到人头。\n谢谢大家！',
  '在全县高标准农田建设推进会上的讲话\n同志们：\n要压茬推进管网施工，做到不留空白地块。要闻风而动，把工期排到每周。\n谢谢大家！',
];
const inWord = ['在全县造林工作会议上的讲话', '同志们：', '要压茬推进挖穴栽植，做到不留空白地块。要闻风而动。'];
/** A speech of the same kind in GB 18030. */
const inGb18030 =
  '1NrIq8/YvdW40b37ydW5pNf3u+HS6cnPtcS9sruwCs2s1r7Dx6O6CtKq0bmy583Gvfi91bjRwOvM76Os1/a1vbK7wfS/1bDXtdi/6aGj0qrOxbfntvi2r6OssNG068qpwuS1vczvvOS12M23oaMK0LvQu7TzvNKjoQ==';

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

let folders = 0;

async function folderWith(files: Readonly<Record<string, Uint8Array>>): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, `旧稿-${Date.now()}-${folders++}`);
  await vscode.workspace.fs.createDirectory(folder);
  for (const [name, bytes] of Object.entries(files))
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), bytes);
  return folder;
}

describe('phrases from old speeches', () => {
  afterEach(closeAll);

  it('are found in texts, GB 18030 and Word files, and offered once chosen', async () => {
    const utf8 = new TextEncoder();
    const folder = await folderWith({
      '秋播.txt': utf8.encode(speeches[0]),
      '农田.md': utf8.encode(speeches[1]),
      '禁烧.txt': bytesOf(inGb18030),
      '造林.docx': docxOf(inWord),
      '坏.docx': Uint8Array.of(0x50, 0x4b, 3, 4, 0),
    });
    await runAndAccept(command, [folder]);
    const editor = await openFile(`${speech}\n`, 'speech');
    await languageOf(editor, 'official-speech');
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit((edit) => edit.insert(end, '要压茬'));
    const cursor = end.translate(0, 3);
    editor.selection = new vscode.Selection(cursor, cursor);
    await idle();
    const item = await eventually('the mined phrase', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        cursor,
      );
      return list.items.find(({ label }) => (typeof label === 'string' ? label : label.label) === '压茬推进');
    });
    assert.equal(editor.document.getText(item.range as vscode.Range), '压茬');
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('an empty folder is told of and nothing else happens', async () => {
    const folder = await folderWith({});
    // A list would be waited for.
    await vscode.commands.executeCommand(command, [folder]);
    assert.equal(await vscode.workspace.fs.readDirectory(folder), []);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });
});
