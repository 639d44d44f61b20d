import * as assert from './assert.ts';
import * as vscode from 'vscode';
import {
  closeAll,
  current,
  eventually,
  findingsOf,
  languageOf,
  openFile,
  show,
  idle,
  speech,
  story,
  symbolsOf,
  withSetting,
} from './support.ts';

/** “同志们” and more in GBK bytes is what VS Code takes for broken UTF-8; made here from the table that TextDecoder holds. */
function encodeGb18030(text: string): Uint8Array {
  const table = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) table.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  return new Uint8Array([...text].flatMap((one) => (one < '\x80' ? [one.charCodeAt(0)] : [...table.get(one)!])));
}

describe('which files are speeches', () => {
  afterEach(closeAll);

  it('office prose in a .txt becomes 讲话稿, with its settings', async () => {
    const editor = await openFile(speech);
    await languageOf(editor, 'official-speech');
    const settings = vscode.workspace.getConfiguration('editor', current(editor));
    assert.equal(settings.get('wordWrap'), 'on');
    assert.equal(settings.get('unicodeHighlight.ambiguousCharacters'), false);
  });

  it('one command back, remembered when the file is opened again', async () => {
    const editor = await openFile(speech);
    await languageOf(editor, 'official-speech');
    await vscode.commands.executeCommand('officialSpeech.usePlainText');
    await languageOf(editor, 'plaintext');
    await idle();
    assert.equal(current(editor).languageId, 'plaintext');
    assert.equal(findingsOf(editor.document), []);
    const { uri } = editor.document;
    await closeAll();
    await eventually('the file closed', () =>
      vscode.workspace.textDocuments.every((one) => one.uri.toString() !== uri.toString()),
    );
    const again = await show(uri);
    await idle();
    assert.equal(current(again).languageId, 'plaintext');
    await vscode.commands.executeCommand('officialSpeech.useSpeech');
    await languageOf(again, 'official-speech');
  });

  it('the choice holds for files of other names too', async () => {
    const editor = await openFile(speech, 'speech');
    await languageOf(editor, 'official-speech');
    await vscode.commands.executeCommand('officialSpeech.usePlainText');
    await languageOf(editor, 'plaintext');
    const { uri } = editor.document;
    await closeAll();
    await eventually('the file closed', () =>
      vscode.workspace.textDocuments.every((one) => one.uri.toString() !== uri.toString()),
    );
    await languageOf(await show(uri), 'plaintext');
  });

  it('a language chosen by hand is not taken back', async () => {
    const editor = await openFile(speech);
    await languageOf(editor, 'official-speech');
    await vscode.languages.setTextDocumentLanguage(current(editor), 'plaintext');
    await idle();
    assert.equal(current(editor).languageId, 'plaintext');
  });

  it('other text stays what it is', async () => {
    const editor = await openFile(story);
    await idle();
    assert.equal(current(editor).languageId, 'plaintext');
  });

  it('off detects nothing, and plain text that is office prose is still served', async () => {
    await withSetting('officialSpeech.detect', 'off', async () => {
      const editor = await openFile(speech);
      await idle();
      assert.equal(current(editor).languageId, 'plaintext');
      assert.equal((await symbolsOf(editor.document)).length, 2);
    });
  });

  it('a speech pasted into an untitled text is recognised', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), speech));
    await languageOf(editor, 'official-speech');
  });

  it('a GB18030 file is read as such and not changed', async () => {
    const bytes = encodeGb18030(speech);
    const editor = await openFile(bytes);
    await eventually('the text', () => current(editor).getText() === speech);
    assert.equal(current(editor).encoding, 'gb18030');
    assert.equal(current(editor).isDirty, false);
    await languageOf(editor, 'official-speech');
    assert.equal([...(await vscode.workspace.fs.readFile(editor.document.uri))], [...bytes]);
  });

  it('no repair is offered while characters are lost', async () => {
    const { document } = await openFile(`${speech.replace('二是', '三是')}\n此处\uFFFD缺字。`, 'speech');
    await eventually('the gap', () => findingsOf(document).length > 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
    );
    assert.equal(actions, []);
  });
});
