import * as assert from './assert.ts';
import * as vscode from 'vscode';
import { editPlan, type Passage, type TextRange } from '../../../src/core/index.ts';
import { docxText } from '../../../src/office/word/index.ts';
import type { Guard } from '../../../src/editor/host/guard.ts';
import { SetAsides } from '../../../src/editor/set-aside/set-asides.ts';
import {
  closeAll,
  eventually,
  findingsOf,
  idle,
  languageOf,
  openFile,
  ruleOf,
  show,
  speech,
  symbolsOf,
} from './support.ts';

const run = (command: string, ...given: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`officialSpeech.${command}`, ...given);

async function opened(text: string): Promise<vscode.TextEditor> {
  const editor = await openFile(text, 'speech');
  await languageOf(editor, 'official-speech');
  return eventually('an active editor', () => vscode.window.activeTextEditor);
}

function place(editor: vscode.TextEditor, words: string): void {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words));
  editor.selection = new vscode.Selection(at, at);
}

const namesOf = async (document: vscode.TextDocument): Promise<string[]> => {
  const flat = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
    symbols.flatMap(({ name, children }) => [name, ...flat(children)]);
  return flat(await symbolsOf(document));
};

interface Kept {
  readonly 备删?: readonly { readonly 开头: string }[];
  readonly 目标分钟?: number;
}

const recordOf = async ({ uri }: vscode.TextDocument): Promise<Kept> => {
  const file = uri.with({ path: `${uri.path}.填写.json` });
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as {
    备删?: { 开头: string }[];
  };
};

const cut = speech.replace('（二）落实资金', '（一）落实资金');

describe('what is set aside', () => {
  afterEach(closeAll);

  it('stays as it is now when an earlier state has just been written down', async () => {
    const { document } = await opened(speech);
    const news = new vscode.EventEmitter<string>();
    let [kept, written] = [[] as readonly Passage[], (): void => undefined];
    const setAsides = new SetAsides({} as Guard);
    setAsides.readFrom({
      ready: () => Promise.resolve(),
      setAsideOf: () => kept,
      recordSetAside: (_, passages) =>
        new Promise((resolve) => {
          written = () => {
            kept = passages;
            news.fire(document.uri.toString());
            resolve();
          };
        }),
      onDidChange: news.event,
    });
    const become = (passages: readonly TextRange[]): Promise<void> =>
      setAsides.plan(document, { ...editPlan(speech, [], ''), passages, doubts: [], knockOns: [] });
    const start = speech.indexOf('同志们');
    await become([{ start, end: start + 4 }]);
    const settled = setAsides.settle(document);
    await become([]);
    written();
    await settled;
    assert.equal(kept.length, 1);
    assert.equal(setAsides.rangesIn(document), []);
    setAsides.dispose();
  });

  it('stays as it is now when another part of the record is written', async () => {
    const { document } = await opened(speech);
    const news = new vscode.EventEmitter<string>();
    let kept: readonly Passage[] = [];
    const setAsides = new SetAsides({} as Guard);
    setAsides.readFrom({
      ready: () => Promise.resolve(),
      setAsideOf: () => kept,
      recordSetAside: (_, passages) => {
        kept = passages;
        return Promise.resolve();
      },
      onDidChange: news.event,
    });
    const become = (passages: readonly TextRange[]): Promise<void> =>
      setAsides.plan(document, { ...editPlan(speech, [], ''), passages, doubts: [], knockOns: [] });
    const start = speech.indexOf('同志们');
    const passage = { start, end: start + 4 };
    await become([passage]);
    news.fire(document.uri.toString());
    assert.equal(setAsides.rangesIn(document), [passage]);
    await setAsides.settle(document);
    const written = kept;
    await become([]);
    news.fire(document.uri.toString());
    assert.equal(setAsides.rangesIn(document), []);
    await setAsides.settle(document);
    assert.equal(kept.length, 0);
    // What another hand writes is taken over, though it was here before.
    kept = written;
    news.fire(document.uri.toString());
    assert.equal(setAsides.rangesIn(document), [passage]);
    setAsides.dispose();
  });

  it('leaves the outline, and one undo brings back the item and the numbers', async () => {
    const editor = await opened(speech);
    place(editor, '备好仓容');
    await run('setAside');
    assert.equal(editor.document.getText(), cut);
    await idle();
    assert.ok(!(await namesOf(editor.document)).some((name) => name.includes('备好仓容')));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), speech);
    await idle();
    assert.ok((await namesOf(editor.document)).some((name) => name.includes('备好仓容')));
    await vscode.commands.executeCommand('redo');
    await idle();
    assert.ok(!(await namesOf(editor.document)).some((name) => name.includes('备好仓容')));
  });

  it('comes back by the same key, byte for byte', async () => {
    const editor = await opened(speech);
    place(editor, '备好仓容');
    await run('setAside');
    await idle();
    place(editor, '备好仓容');
    await run('setAside');
    assert.equal(editor.document.getText(), speech);
    await idle();
    assert.equal((await recordOf(editor.document)).备删?.length, 0);
  });

  it('is written down though the text is closed before the keys have rested', async () => {
    const editor = await opened(speech);
    const { document } = editor;
    place(editor, '备好仓容');
    await run('setAside');
    await document.save();
    await closeAll();
    await idle();
    assert.equal((await recordOf(document)).备删?.length, 1);
  });

  it('is left out of a document that is exported before anybody has looked at the text', async () => {
    const editor = await opened(speech);
    const { uri } = editor.document;
    place(editor, '备好仓容');
    await run('setAside');
    await editor.document.save();
    await idle();
    await closeAll();
    await show(uri);
    await run('copyFinalText');
    assert.ok(!(await vscode.env.clipboard.readText()).includes('备好仓容'));
  });

  it('is remembered beside the text when it is closed and opened again', async () => {
    const editor = await opened(speech);
    place(editor, '备好仓容');
    await run('setAside');
    await editor.document.save();
    await idle();
    assert.equal((await recordOf(editor.document)).备删?.[0]?.开头, '（一）备好仓容。要在X月X日前腾出仓容。');
    const { uri } = editor.document;
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    const again = await show(uri);
    await languageOf(again, 'official-speech');
    await eventually('the outline without it', async () => {
      const names = await namesOf(again.document);
      return names.length > 0 && !names.some((name) => name.includes('备好仓容'));
    });
  });

  it('has no findings, and the text without it is copied', async () => {
    const editor = await opened(speech);
    await idle();
    const unfilled = (): number =>
      findingsOf(editor.document).filter((finding) => ruleOf(finding) === 'placeholder/unfilled').length;
    const before = unfilled();
    place(editor, '备好仓容');
    await run('setAside');
    await idle();
    assert.equal(unfilled(), before - 1);
    await run('copyFinalText');
    assert.equal(await vscode.env.clipboard.readText(), cut.replace('（一）备好仓容。要在X月X日前腾出仓容。\n', ''));
  });

  it('is no part of the new text in a document with tracked changes', async () => {
    const editor = await opened(speech);
    const { uri } = editor.document;
    const beside = (name: string): vscode.Uri => vscode.Uri.joinPath(uri, '..', name);
    await vscode.workspace.fs.writeFile(beside('上一稿.txt'), new TextEncoder().encode(speech));
    place(editor, '备好仓容');
    await run('setAside');
    await idle();
    await run('makeRedline', uri, beside('上一稿.txt'), beside('备删花脸稿.docx'));
    const words = docxText(await vscode.workspace.fs.readFile(beside('备删花脸稿.docx')));
    assert.ok(words.includes('落实资金') && !words.includes('备好仓容'), words);
  });

  it('a target time and a speaker are written down beside the text', async () => {
    const editor = await opened(speech);
    await run('chooseTarget', 20);
    await idle();
    assert.equal((await recordOf(editor.document)).目标分钟, 20);
    await run('chooseTarget', 0);
    await idle();
    assert.equal((await recordOf(editor.document)).目标分钟, undefined);
  });

  it('a page is gone to by its number', async () => {
    const long = `${speech}\n${'这一段讲收购工作的具体安排。'.repeat(80)}\n最后一段。`;
    const editor = await opened(long);
    await run('goToPage', 2);
    const now = await eventually('the text in front', () => vscode.window.activeTextEditor);
    const { line, character } = now.selection.active;
    assert.ok(line === editor.document.lineCount - 2 && character > 0, `${line}:${character}`);
  });

  it('is moved out of the text for good, once the text is kept as a version; one undo brings it back as it was', async () => {
    const editor = await opened(speech);
    place(editor, '备好仓容');
    await run('setAside');
    await editor.document.save();
    await idle();
    await run('removeSetAside');
    assert.equal(editor.document.getText(), cut.replace('（一）备好仓容。要在X月X日前腾出仓容。\n', ''));
    await idle();
    assert.equal((await recordOf(editor.document)).备删?.length, 0);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), cut);
    await idle();
    assert.ok(!(await namesOf(editor.document)).some((name) => name.includes('备好仓容')));
  });

  it('all comes back at once', async () => {
    const editor = await opened(speech);
    place(editor, '备好仓容');
    await run('setAside');
    await idle();
    place(editor, '提高认识，增强');
    await run('setAside');
    await idle();
    assert.ok(editor.document.getText().includes('一、突出重点'), editor.document.getText());
    await run('restoreSetAside');
    assert.equal(editor.document.getText(), speech);
  });
});
