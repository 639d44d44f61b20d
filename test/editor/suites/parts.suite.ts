import * as vscode from 'vscode';
import { analyze, parse, placeholderGroups } from '../../../src/core/index.ts';
import { figuresOf } from '../../../src/editor/figures.ts';
import { Guard } from '../../../src/editor/guard.ts';
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
});
