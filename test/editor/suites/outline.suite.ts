import * as assert from './assert.ts';
import * as vscode from 'vscode';
import { closeAll, languageOf, openFile, idle, speech, story, symbolsOf, current } from './support.ts';

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

  it('a story has no outline', async () => {
    const editor = await openFile(story);
    await idle();
    assert.equal(current(editor).languageId, 'plaintext');
    assert.equal(await symbolsOf(editor.document), []);
  });
});
