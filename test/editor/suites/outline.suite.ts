import * as assert from './assert.ts';
import * as vscode from 'vscode';
import { closeAll, eventually, languageOf, openFile, idle, speech, story, symbolsOf, current } from './support.ts';

const names = (symbols: readonly vscode.DocumentSymbol[]): unknown[] =>
  symbols.map(({ name, children }) => (children.length > 0 ? [name, names(children)] : name));

describe('outline, folding, selection', () => {
  afterEach(closeAll);

  it('several levels, also in the middle of a line', async () => {
    const editor = await openFile(speech);
    await languageOf(editor, 'official-speech');
    const symbols = await symbolsOf(editor.document);
    assert.equal(names(symbols), [
      ['一、提高认识，增强做好收购工作的责任感', ['一是收购关系农民增收', '二是收购关系市场稳定']],
      ['二、突出重点，确保收购工作有序推进', ['（一）备好仓容', '（二）落实资金']],
    ]);
    const second = symbols[0]!.children[1]!;
    assert.equal(
      [second.selectionRange.start.line, second.selectionRange.start.character],
      [4, speech.split('\n')[4]!.indexOf('二是')],
    );
    assert.match(symbols[0]!.detail, /^\d+字 · 1处待填$/u);
  });

  it('several speeches of one file come first', async () => {
    const other = speech.replaceAll('秋粮收购', '春季造林');
    const editor = await openFile(`${speech}\n\n${other}`);
    await languageOf(editor, 'official-speech');
    const symbols = await symbolsOf(editor.document);
    assert.equal(
      symbols.map(({ name, children }) => [name, children.length]),
      [
        ['在全县秋粮收购工作会议上的讲话', 2],
        ['在全县春季造林工作会议上的讲话', 2],
      ],
    );
  });

  it('sections fold, inline items do not', async () => {
    const editor = await openFile(speech);
    await languageOf(editor, 'official-speech');
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      editor.document.uri,
    );
    const lines = ranges.map(({ start, end }) => [start, end]);
    assert.equal(lines[0], [3, 4]);
    assert.ok(lines.some(([start]) => start === 5));
    assert.ok(!lines.some(([start]) => start === 4));
  });

  it('selection grows from the clause to the section', async () => {
    const editor = await openFile(speech);
    await languageOf(editor, 'official-speech');
    const line = speech.split('\n')[4]!;
    const [chain] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      editor.document.uri,
      [new vscode.Position(4, line.indexOf('等着'))],
    );
    const texts: string[] = [];
    for (let at: vscode.SelectionRange | undefined = chain; at; at = at.parent)
      texts.push(editor.document.getText(at.range));
    assert.ok(texts.includes('全县有XX户农民等着卖粮。'), texts.join(' | '));
    assert.ok(texts.includes('一是收购关系农民增收。全县有XX户农民等着卖粮。'), texts.join(' | '));
    assert.ok(texts.some((text) => text.startsWith('一、提高认识') && text.endsWith('高度重视。')));
    assert.equal(texts.at(-1), speech);
  });

  it('Markdown without headings answers, with headings it is left to VS Code', async () => {
    const plain = await openFile(speech, 'md');
    assert.equal((await symbolsOf(plain.document)).length, 2);
    const headed = await openFile(speech.replace('一、', '# 一、'), 'md');
    // VS Code's own tell no characters.
    assert.ok((await symbolsOf(headed.document)).every(({ detail }) => !detail.includes('字')));
    const kinds = (await symbolsOf(headed.document)).map(({ kind }) => kind);
    assert.ok(
      kinds.every((kind) => kind === vscode.SymbolKind.String),
      kinds.join(),
    );
  });

  it('workspace symbols search the speeches that are open', async () => {
    const editor = await openFile(speech.replaceAll('收购', '储备'));
    await languageOf(editor, 'official-speech');
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      '储备市场稳定',
    );
    const ours = symbols.filter(({ location }) => location.uri.toString() === editor.document.uri.toString());
    assert.equal(
      ours.map(({ name }) => name),
      ['二是储备关系市场稳定'],
    );
  });

  it('workspace symbols search the speeches of the folder that are not open, GBK among them, as they are on disk now', async () => {
    const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, `symbols-${Date.now()}`);
    const put = (name: string, bytes: Uint8Array): Thenable<void> =>
      vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), bytes);
    const found = async (query: string): Promise<string[]> => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
      return symbols
        .filter(({ location }) => location.uri.path.startsWith(folder.path))
        .map(({ name, location: { uri, range } }) => `${uri.path.split('/').at(-1)!} ${range.start.line} ${name}`)
        .sort();
    };
    // 一、抓好灌溉 and 二、抓好施肥, in GBK.
    const gbk = [0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xa5, 0xba, 0xc3, 0xb9, 0xe0, 0xb8, 0xc8, 0x0a];
    const second = [0xb6, 0xfe, 0xa1, 0xa2, 0xd7, 0xa5, 0xba, 0xc3, 0xca, 0xa9, 0xb7, 0xca];
    await put('甲.txt', new TextEncoder().encode(speech.replaceAll('收购', '晾晒')));
    await put('乙.speech', Uint8Array.from([...gbk, ...second]));
    await put('丙.txt', new TextEncoder().encode(story));
    // What comes, changes and goes on disk is told some moments later.
    await eventually(
      'both texts',
      async () => (await found('')).some((row) => row.startsWith('甲')) && (await found('抓好灌溉')).length > 0,
    );
    assert.equal(await found('晾晒市场稳定'), ['甲.txt 4 二是晾晒关系市场稳定']);
    assert.equal(await found('抓好灌溉'), ['乙.speech 0 一、抓好灌溉']);
    assert.equal(
      (await found('')).filter((row) => row.startsWith('丙')),
      [],
    );
    await put('甲.txt', new TextEncoder().encode(speech.replaceAll('收购', '烘干')));
    await eventually('the text as it is now', async () => (await found('烘干市场稳定')).length === 1);
    assert.equal(await found('晾晒市场稳定'), []);
  });

  it('a story has no outline', async () => {
    const editor = await openFile(story);
    await idle();
    assert.equal(current(editor).languageId, 'plaintext');
    assert.equal(await symbolsOf(editor.document), []);
  });
});
