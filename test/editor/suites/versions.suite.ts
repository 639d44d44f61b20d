import * as vscode from 'vscode';
import { docxText, readWord } from '../../../src/office/word/index.ts';
import { docxOf } from '../../office/word/docx-file.ts';
import { equal, ok } from './assert.ts';
import { closeAll, current, eventually, idle, show } from './support.ts';

const run = (command: string, ...given: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`officialSpeech.${command}`, ...given);

let folders = 0;
const newFolder = (): vscode.Uri =>
  vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, `versions-${Date.now()}-${folders++}`);
const read = (uri: vscode.Uri): Thenable<Uint8Array> => vscode.workspace.fs.readFile(uri);
const namesIn = async (folder: vscode.Uri): Promise<string[]> =>
  (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
/** Names of versions without the time at which they were saved. */
const withoutTime = (names: readonly string[]): string[] =>
  names.map((name) => name.replace(/ \d{4}-\d\d-\d\d \d{4}/u, ''));

const text = [
  '在全县春季造林动员会上的讲话',
  '同志们：',
  '现在召开全县春季造林动员会，下面我讲两点意见。',
  '一、摸清底数',
  '要逐块核对造林图斑，月底前报县林业局。',
  '要备足苗木，由县林场统一调度。',
  '二、抓好管护',
  '落实管护责任，造一片活一片。',
  '谢谢大家！',
  '',
].join('\n');
const swapped = text
  .replace('二、抓好管护\n落实管护责任，造一片活一片。\n', '')
  .replace('一、摸清', '一、抓好管护\n落实管护责任，造一片活一片。\n二、摸清');

/** A speech of its own folder, saved with the bytes given. */
async function openSpeech(bytes: Uint8Array): Promise<{ folder: vscode.Uri; editor: vscode.TextEditor }> {
  const folder = newFolder();
  const uri = vscode.Uri.joinPath(folder, '讲话.txt');
  await vscode.workspace.fs.writeFile(uri, bytes);
  const editor = await show(uri);
  await eventually('the language', () => current(editor).languageId === 'official-speech');
  await idle();
  return { folder, editor };
}

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);

async function replaceWith(document: vscode.TextDocument, words: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), words);
  ok(await vscode.workspace.applyEdit(edit), 'the edit');
}

describe('versions of a text', () => {
  afterEach(closeAll);

  it('are saved beside it under names of their own, and brought back in one step', async () => {
    const { folder, editor } = await openSpeech(utf8(text));
    const document = current(editor);
    const versions = vscode.Uri.joinPath(folder, '讲话.稿次');
    await run('saveVersion', document.uri, '一稿');
    await replaceWith(document, swapped);
    await run('saveVersion', document.uri, '送审稿');
    await run('saveVersion', document.uri, '送审稿');
    const names = await namesIn(versions);
    equal(withoutTime(names), ['01 一稿.txt', '02 送审稿.txt', '03 送审稿.txt']);
    const [first, second] = names.map((name) => vscode.Uri.joinPath(versions, name));
    equal(new TextDecoder().decode(await read(first!)), text);
    equal(new TextDecoder().decode(await read(second!)), swapped);
    await run('restoreVersion', document.uri, first);
    equal(document.getText(), text);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), swapped);
  });

  it('keep the bytes of a text in GBK, and its encoding where it was not saved yet', async () => {
    // “同志们：…” in GBK, by VS Code's own encoder.
    const bytes = await vscode.workspace.encode(text, { encoding: 'gb18030' });
    const { folder, editor } = await openSpeech(bytes);
    const document = current(editor);
    equal(document.getText(), text);
    const versions = vscode.Uri.joinPath(folder, '讲话.稿次');
    await run('saveVersion', document.uri, '一稿');
    await replaceWith(document, swapped);
    await run('saveVersion', document.uri, '二稿');
    const files = (await namesIn(versions)).map((name) => vscode.Uri.joinPath(versions, name));
    equal([...(await read(files[0]!))], [...bytes]);
    equal([...(await read(files[1]!))], [...(await vscode.workspace.encode(swapped, { encoding: 'gb18030' }))]);
    await run('restoreVersion', document.uri, files[0]);
    equal(document.getText(), text);
  });

  it('stand beside the text as it is in VS Code’s comparison, in its order', async () => {
    const { editor } = await openSpeech(utf8(text));
    const document = current(editor);
    await run('saveVersion', document.uri, '一稿');
    await replaceWith(document, swapped);
    await run('compareVersion', document.uri);
    const input = await eventually('the comparison', () => {
      const shown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return shown instanceof vscode.TabInputTextDiff ? shown : undefined;
    });
    equal(input.modified.toString(), document.uri.toString());
    const left = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === input.original.toString())!;
    equal(
      left
        .getText()
        .split('\n')
        .slice(3, 6)
        .map((line) => line.slice(0, 5)),
      ['二、抓好管', '落实管护责', '一、摸清底'],
    );
    equal(vscode.window.tabGroups.activeTabGroup.activeTab!.label, '讲话.txt：一稿 ↔ 现在（1处移动过）');
  });

  it('of two texts that share a name are told apart by their endings, and each text takes its own along', async () => {
    const { folder, editor } = await openSpeech(utf8(text));
    const own = current(editor);
    const other = vscode.Uri.joinPath(folder, '讲话.speech');
    await vscode.workspace.fs.writeFile(other, utf8(swapped));
    await run('saveVersion', own.uri, '一稿');
    await run('saveVersion', other, '一稿');
    const versions = vscode.Uri.joinPath(folder, '讲话.稿次');
    equal(withoutTime(await namesIn(versions)), ['01 一稿.speech', '01 一稿.txt']);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(other, vscode.Uri.joinPath(folder, '改名.speech'));
    ok(await vscode.workspace.applyEdit(edit), 'the renaming');
    await idle();
    equal(withoutTime(await namesIn(versions)), ['01 一稿.txt']);
    equal(withoutTime(await namesIn(vscode.Uri.joinPath(folder, '改名.稿次'))), ['01 一稿.speech']);
  });

  it('follow a text that is renamed', async () => {
    const { folder, editor } = await openSpeech(utf8(text));
    await run('saveVersion', current(editor).uri, '一稿');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(current(editor).uri, vscode.Uri.joinPath(folder, '动员讲话.txt'));
    ok(await vscode.workspace.applyEdit(edit), 'renamed');
    await eventually('the folder', async () => (await namesIn(folder)).includes('动员讲话.稿次'));
    await idle();
    equal(await namesIn(folder), ['动员讲话.txt', '动员讲话.稿次'].sort());
  });

  it('stay with their text when the Word document of the same name is renamed', async () => {
    const { folder, editor } = await openSpeech(utf8(text));
    await run('saveVersion', current(editor).uri, '一稿');
    const word = vscode.Uri.joinPath(folder, '讲话.docx');
    await vscode.workspace.fs.writeFile(word, docxOf(['讲话']));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(word, vscode.Uri.joinPath(folder, '印发稿.docx'));
    ok(await vscode.workspace.applyEdit(edit), 'renamed');
    await idle();
    equal(await namesIn(folder), ['印发稿.docx', '讲话.txt', '讲话.稿次'].sort());
  });

  it('a text without a file is asked to be saved, and gets no folder', async () => {
    const document = await vscode.workspace.openTextDocument({ content: text, language: 'official-speech' });
    await vscode.window.showTextDocument(document);
    await idle();
    const before = await namesIn(vscode.workspace.workspaceFolders![0]!.uri);
    await run('saveVersion', undefined, '一稿');
    equal(await namesIn(vscode.workspace.workspaceFolders![0]!.uri), before);
  });
});

describe('tracked changes', () => {
  afterEach(closeAll);

  it('from a version on disk to the text as it stands', async () => {
    const { folder, editor } = await openSpeech(utf8(text));
    const document = current(editor);
    await run('saveVersion', document.uri, '一稿');
    const [name] = await namesIn(vscode.Uri.joinPath(folder, '讲话.稿次'));
    await replaceWith(document, text.replace('月底前', '本月25日前'));
    const target = vscode.Uri.joinPath(folder, '讲话-花脸稿.docx');
    await run('makeRedline', document.uri, vscode.Uri.joinPath(folder, '讲话.稿次', name!), target);
    const marked = await read(target);
    equal(docxText(marked), text.replace('月底前', '本月25日前').trimEnd());
    const old = readWord(marked, { revisions: 'rejected' });
    equal(
      old.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')),
      text.trimEnd().split('\n'),
    );
  });
});
