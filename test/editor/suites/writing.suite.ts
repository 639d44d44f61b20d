import * as assert from './assert.ts';
import * as vscode from 'vscode';
import { closeAll, eventually, languageOf, openFile, speech, story, idle, withSetting } from './support.ts';

async function phrasesAt(editor: vscode.TextEditor): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    editor.selection.active,
  );
  return list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Text);
}

const label = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

/** Types into the last line of a speech, leaving the cursor behind what was typed. */
async function typed(text: string, after = ''): Promise<vscode.TextEditor> {
  const editor = await openFile(`${speech}\n`, 'speech');
  await languageOf(editor, 'official-speech');
  const end = editor.document.positionAt(editor.document.getText().length);
  await editor.edit((edit) => edit.insert(end, text + after));
  const cursor = end.translate(0, text.length);
  editor.selection = new vscode.Selection(cursor, cursor);
  await idle();
  return editor;
}

describe('blanks and phrases', () => {
  afterEach(closeAll);

  it('Enter carries the indent of a paragraph on, and nothing where there is none', async () => {
    const editor = await openFile(`${speech}\n　　各乡镇要高度重视，压实责任。`, 'speech');
    await languageOf(editor, 'official-speech');
    const enterAt = async (position: vscode.Position): Promise<string> => {
      editor.selection = new vscode.Selection(position, position);
      await vscode.commands.executeCommand('type', { text: '\n' });
      return editor.document.lineAt(position.line + 1).text;
    };
    const { lineCount } = editor.document;
    assert.equal(await enterAt(editor.document.lineAt(lineCount - 1).range.end), '　　');
    assert.equal(await enterAt(new vscode.Position(lineCount - 1, 6)), '　　高度重视，压实责任。');
    assert.equal(await enterAt(editor.document.lineAt(0).range.end), '');
  });

  it('next and previous blank walk through all and begin again', async () => {
    const editor = await openFile(speech, 'speech');
    await languageOf(editor, 'official-speech');
    const selected = async (command: string): Promise<string> => {
      await vscode.commands.executeCommand(`officialSpeech.${command}`);
      const { selection } = vscode.window.activeTextEditor!;
      return `${selection.start.line}:${editor.document.getText(selection)}`;
    };
    assert.equal(await selected('nextPlaceholder'), '4:XX');
    assert.equal(await selected('nextPlaceholder'), '6:X');
    assert.equal(await selected('nextPlaceholder'), '6:X');
    assert.equal(await selected('nextPlaceholder'), '4:XX');
    assert.equal(await selected('previousPlaceholder'), '6:X');
  });

  it('a phrase by initials, pinyin or characters replaces just what was typed', async () => {
    for (const [text, after] of [
      ['tgzz', ''],
      ['TGZZ', ''],
      ['tigao', ''],
      ['提高', ''],
      ['要提高', '，抓好落实'],
      ['我们要tgzz', '抓好落实'],
    ] as const) {
      const editor = await typed(text, after);
      const items = await eventually(`phrases for ${text}`, async () => {
        const found = await phrasesAt(editor);
        return found.length > 0 ? found : undefined;
      });
      const item = items.find((one) => label(one) === '提高政治站位');
      assert.ok(item, `${text}: ${items.map(label).join(' ')}`);
      const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
      assert.ok(range);
      assert.ok(
        ['tgzz', 'TGZZ', 'tigao', '提高'].includes(editor.document.getText(range)),
        editor.document.getText(range),
      );
      assert.ok(range.end.isEqual(editor.selection.active));
      assert.equal(new Set(items.map(label)).size, items.length);
      await closeAll();
    }
  });

  it('no phrases in a story', async () => {
    const editor = await openFile(`${story}\n提高`);
    editor.selection = new vscode.Selection(3, 2, 3, 2);
    await idle();
    assert.ok(!(await phrasesAt(editor)).some((item) => label(item) === '提高政治站位'));
  });

  it('the commands are all there', async () => {
    const registered = await vscode.commands.getCommands(true);
    const extension = vscode.extensions.all.find(({ id }) => id.endsWith('.official-speech'));
    const contributed = (extension?.packageJSON as { contributes: { commands: { command: string }[] } }).contributes
      .commands;
    for (const { command } of contributed) assert.ok(registered.includes(command), command);
  });

  it('an odd setting changes nothing', async () => {
    await withSetting('officialSpeech.phrases.suggest', 'nonsense', async () => {
      const editor = await typed('提高');
      assert.ok((await phrasesAt(editor)).length > 0);
    });
  });
});
