import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { closeAll, eventually, languageOf, openFile, idle, speech, story } from './support.ts';

const repeated = '一要切实加强领导，切实抓好落实，着力解决难题。';

async function openRepeated(): Promise<vscode.TextEditor> {
  const editor = await openFile(`${speech}\n${repeated}`, 'speech');
  await languageOf(editor, 'official-speech');
  await idle();
  return editor;
}

async function actionsAt(editor: vscode.TextEditor, line: number, character: number): Promise<vscode.CodeAction[]> {
  const place = new vscode.Range(line, character, line, character);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    place,
    vscode.CodeActionKind.Refactor.value,
  );
  return actions.filter(({ kind }) => kind?.value.endsWith('officialSpeech.word'));
}

describe('another word', () => {
  afterEach(closeAll);

  it('is offered where one is used again nearby, replaces it, and comes back by one undo', async () => {
    const editor = await openRepeated();
    const { document } = editor;
    const line = document.lineCount - 1;
    const actions = await eventually('actions on 切实', async () => {
      const found = await actionsAt(editor, line, 3);
      return found.length > 0 ? found : undefined;
    });
    assert.equal(
      actions.map(({ title }) => title),
      ['“切实”换成“不断”', '“切实”换成“进一步”', '“切实”换成“持续”', '“切实”换成别的词…'],
    );
    assert.ok(await vscode.workspace.applyEdit(actions[1]!.edit!));
    assert.equal(document.lineAt(line).text, repeated.replace('切实', '进一步'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.lineAt(line).text, repeated);
  });

  it('is not offered for a word that stands alone, beside the word, or in a story', async () => {
    const editor = await openRepeated();
    const line = editor.document.lineCount - 1;
    assert.equal(await actionsAt(editor, line, repeated.indexOf('着力') + 1), []);
    assert.equal(await actionsAt(editor, line, repeated.indexOf('领导') + 1), []);
    const other = await openFile(`${story}\n${repeated}`);
    await idle();
    assert.equal(await actionsAt(other, 3, 3), []);
  });

  it('is never a warning', async () => {
    const editor = await openRepeated();
    const line = editor.document.lineCount - 1;
    const there = vscode.languages.getDiagnostics(editor.document.uri).filter(({ range }) => range.start.line === line);
    assert.equal(
      there.map(({ message }) => message),
      [],
    );
  });
});
