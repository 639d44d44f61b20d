import * as vscode from 'vscode';
import { analyze, parse, placeholderGroups } from '../../../src/core/index.ts';
import { figuresOf } from '../../../src/editor/document/figures.ts';
import { Guard } from '../../../src/editor/host/guard.ts';
import { readText, updateText } from '../../../src/editor/files/whole-file.ts';
import * as assert from './assert.ts';
import { closeAll, openFile, speech, story } from './support.ts';

describe('parts of the editor', () => {
  afterEach(closeAll);

  it('a crash is logged once and silences one provider until the text changes', async () => {
    const logged: string[] = [];
    const guard = new Guard({ error: (message) => logged.push(String(message)) });
    const editor = await openFile(story);
    let calls = 0;
    const crash = (provider: string): string =>
      guard.run(provider, editor.document, 'fallback', () => {
        calls++;
        throw new Error('broken');
      });
    assert.equal([crash('symbols'), crash('symbols'), crash('folding')], ['fallback', 'fallback', 'fallback']);
    assert.equal([calls, logged.length], [2, 2]);
    assert.equal(
      guard.run('status', editor.document, 0, () => 1),
      1,
    );
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '又'));
    crash('symbols');
    assert.equal(calls, 3);
    assert.match(logged[0] ?? '', /^symbols, version 1: Error: broken/u);
  });

  it('sections count what stands in them', () => {
    const analysis = analyze(parse(speech));
    const whole = figuresOf(analysis, { start: 0, end: speech.length });
    assert.equal(whole, { words: analysis.statistics.words, placeholders: placeholderGroups(analysis).length });
    for (let cut = 0; cut <= speech.length; cut += 7) {
      const parts = [
        figuresOf(analysis, { start: 0, end: cut }),
        figuresOf(analysis, { start: cut, end: speech.length }),
      ];
      assert.equal(
        parts.reduce((sum, part) => sum + part.placeholders, 0),
        whole.placeholders,
      );
      assert.ok(Math.abs(parts.reduce((sum, part) => sum + part.words, 0) - whole.words) <= 1);
    }
  });

  it('a file that another window writes meanwhile is changed from what then stands there', async () => {
    const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, `whole-${Date.now()}`);
    const uri = vscode.Uri.joinPath(folder, 'a.json');
    const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await write('[1]');
    let rounds = 0;
    const text = await updateText(uri, async (before) => {
      if (rounds++ === 0) await write('[1,2]');
      return JSON.stringify([...(JSON.parse(typeof before === 'string' ? before : '[]') as number[]), 3]);
    });
    assert.equal([text, rounds], ['[1,2,3]', 2]);
    assert.equal(await readText(uri), text);
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    assert.equal(names, ['a.json']);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('a file is changed first where there was none, and left alone when nothing is to change', async () => {
    const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, `whole-${Date.now()}`);
    const uri = vscode.Uri.joinPath(folder, 'a.json');
    assert.equal(await updateText(uri, () => undefined), null);
    assert.equal(await readText(uri), null);
    assert.equal(await updateText(uri, (before) => (before === null ? '{}' : undefined)), '{}');
    assert.equal(await updateText(uri, (before) => (before === null ? '[]' : undefined)), '{}');
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });
});
