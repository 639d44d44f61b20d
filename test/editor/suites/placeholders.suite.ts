import * as assert from './assert.ts';
import * as vscode from 'vscode';
import { closeAll, eventually, findingsOf, openFile, ruleOf, idle, symbolsOf } from './support.ts';

const text = [
  '在全县秋粮收购工作会议上的讲话',
  '同志们：',
  '今天，我们召开全县秋粮收购工作会议。刚才，县委书记XX同志讲了话。下面，我讲两点意见。',
  '一、提高认识',
  '全县有XX户农民等着卖粮，XX专班要抓好落实。',
  '二、抓紧准备',
  '要在X月X日前腾出仓容。各乡镇要按照XX书记的要求压实责任，XX书记还要检查。',
  '谢谢大家！',
].join('\n');

const blanksOf = (document: vscode.TextDocument): string[] =>
  findingsOf(document)
    .filter((one) => ruleOf(one) === 'placeholder/unfilled')
    .map(({ range }) => document.getText(range));

async function opened(): Promise<vscode.TextEditor> {
  const editor = await openFile(text, 'speech');
  await eventually('six blanks', () => blanksOf(editor.document).length === 6);
  return editor;
}

/** Where a text begins, as the commands name a blank. */
const target = ({ uri, getText }: vscode.TextDocument, words: string): { uri: string; start: number } => ({
  uri: uri.toString(),
  start: getText().indexOf(words),
});

function select({ document }: vscode.TextEditor, words: string, length: number): vscode.Range {
  const start = document.positionAt(document.getText().indexOf(words));
  const range = new vscode.Range(start, start.translate(0, length));
  vscode.window.activeTextEditor!.selection = new vscode.Selection(range.start, range.end);
  return range;
}

const selected = (): string => {
  const { document, selection } = vscode.window.activeTextEditor!;
  return `${selection.start.line}:${document.getText(selection)}`;
};

const run = (command: string, ...given: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`officialSpeech.${command}`, ...given);

async function valuesAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return items
    .filter(({ kind }) => kind === vscode.CompletionItemKind.Value)
    .map(({ label }) => (typeof label === 'string' ? label : label.label));
}

const flat = (symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);

async function discard(name: string): Promise<void> {
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
}

describe('blanks, seen and filled', () => {
  afterEach(async () => {
    await closeAll();
    await discard('.official-speech.json');
  });

  it('the light bulb fills, ignores, or takes a word as it is', async () => {
    const editor = await opened();
    const range = select(editor, 'XX户', 2);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      range,
    );
    const titles = actions.map(({ title }) => title);
    for (const title of ['填写户数…', '忽略此处', '“XX”不是占位符…'])
      assert.ok(titles.includes(title), `${title}: ${titles.join(' ')}`);
    assert.ok(!titles.some((title) => title.startsWith('关闭此规则')));
  });

  it('an ignored blank, and a word that is none, vanish from findings, outline and walk', async () => {
    const editor = await opened();
    await run('ignorePlaceholder', target(editor.document, 'XX户'));
    await eventually('five blanks', () => blanksOf(editor.document).length === 5);
    await run('declareNoPlaceholder', editor.document.uri, 'XX专班');
    await eventually('four blanks', () => blanksOf(editor.document).length === 4);
    const first = flat(await symbolsOf(editor.document)).find(({ name }) => name.includes('提高认识'));
    assert.ok(first);
    assert.ok(!first.detail.includes('待填'), first.detail);
    select(editor, '提高认识', 0);
    await run('nextPlaceholder');
    assert.equal(selected(), '6:X');
  });

  it('what a person was called is offered for the same person, and for nobody else', async () => {
    const editor = await opened();
    const { document } = editor;
    const range = select(editor, 'XX同志', 2);
    await editor.edit((edit) => edit.replace(range, '王明'));
    await idle();
    const at = (words: string): vscode.Position => document.positionAt(document.getText().indexOf(words) + 2);
    assert.equal(await valuesAt(document, at('XX书记')), ['王明']);
    assert.equal(await valuesAt(document, at('XX户')), []);
    assert.equal(await valuesAt(document, at('各乡镇要')), []);
  });

  it('one by one: selected in turn, skipped ones come again, and it ends when none is left', async () => {
    const editor = await openFile(
      text.replace('县委书记XX', '县委书记王明').replaceAll('XX书记', '王明书记'),
      'speech',
    );
    await eventually('three blanks', () => blanksOf(editor.document).length === 3);
    select(editor, '全县有', 0);
    await run('fillPlaceholders');
    await eventually('the first', () => selected() === '4:XX');
    const next = async (expected: string): Promise<void> => {
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      await eventually(expected, () => selected() === expected);
    };
    await vscode.commands.executeCommand('type', { text: '320' });
    for (const stop of ['4:XX', '6:X', '6:X', '4:XX']) await next(stop);
    assert.ok(editor.document.getText().includes('全县有320户'));
    await vscode.commands.executeCommand('type', { text: '工作' });
    await next('6:X');
    await vscode.commands.executeCommand('type', { text: '6' });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('type', { text: '15' });
    await idle();
    assert.ok(editor.document.getText().includes('要在6月15日前'));
    assert.equal(blanksOf(editor.document), []);
    await run('fillEnd');
  });

  it('one by one: an undo takes back one answer, not all of them', async () => {
    const { document } = await opened();
    select(vscode.window.activeTextEditor!, '全县有', 0);
    await run('fillPlaceholders');
    await eventually('the first', () => selected() === '4:XX');
    for (const [value, next] of [
      ['320', '4:XX'],
      ['工作', '6:X'],
      ['6', '6:X'],
    ] as const) {
      await vscode.commands.executeCommand('type', { text: value });
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      await eventually(next, () => selected() === next);
      await idle();
    }
    await run('fillEnd');
    for (const left of ['320户；工作专班；X月X日', '320户；XX专班；X月X日', 'XX户；XX专班；X月X日']) {
      await vscode.commands.executeCommand('undo');
      const [families, group, date] = left.split('；');
      await eventually(left, () => [families!, group!, date!].every((words) => document.getText().includes(words)));
    }
  });
});
