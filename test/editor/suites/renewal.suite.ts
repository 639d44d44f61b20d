import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { closeAll, current, eventually, languageOf, openFile, show, withSetting } from './support.ts';

/** Last year's speech of our own: a year twice, a share, an amount, a meeting. */
const lastYear = [
  '在全县秋粮收购工作会议上的讲话',
  '同志们：',
  '今天，我们召开全县秋粮收购工作会议，主要任务是安排部署今年的收购工作。下面，我讲两点意见。',
  '一、肯定成绩，增强做好收购工作的信心',
  '2025年，全县收购秋粮12.3万吨，增长6%，支付粮款3.2亿元。',
  '二、突出重点，确保收购工作有序推进',
  '2025年的经验要坚持，各乡镇要高度重视。',
  '谢谢大家！',
].join('\n');

const run = (command: string, ...given: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`officialSpeech.${command}`, ...given);

async function begun(): Promise<vscode.TextEditor> {
  const editor = await openFile(lastYear, 'speech');
  await languageOf(editor, 'official-speech');
  await run('startRenewal', 'here');
  return eventually('an active editor', () => vscode.window.activeTextEditor);
}

const selected = (): string => {
  const editor = vscode.window.activeTextEditor!;
  return editor.document.getText(editor.selection);
};

/** What is untouched, found by walking through it from the top as the key does. */
async function untouched(): Promise<string[]> {
  const editor = vscode.window.activeTextEditor!;
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  const found: string[] = [];
  const starts = new Set<number>();
  for (;;) {
    await run('nextRenewal');
    const start = editor.document.offsetAt(editor.selection.start);
    if (editor.selection.isEmpty || starts.has(start)) return found;
    starts.add(start);
    found.push(selected());
  }
}

async function select(value: string, nth = 0): Promise<void> {
  const editor = vscode.window.activeTextEditor!;
  const { document } = editor;
  let at = document.getText().indexOf(value);
  for (let count = 0; count < nth; count++) at = document.getText().indexOf(value, at + 1);
  editor.selection = new vscode.Selection(document.positionAt(at), document.positionAt(at + value.length));
}

async function replace(value: string, by: string, nth = 0): Promise<void> {
  await select(value, nth);
  const editor = vscode.window.activeTextEditor!;
  await editor.edit((edit) => edit.replace(editor.selection, by));
}

const titles = async (): Promise<string[]> => {
  const editor = vscode.window.activeTextEditor!;
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    editor.selection,
  );
  return actions.map(({ title }) => title);
};

describe('renewal of last year’s text', () => {
  afterEach(async () => {
    await run('stopRenewal', true);
    await closeAll();
  });

  it('walks through what is untouched; a change takes an item out, undo puts it back', async () => {
    const editor = await begun();
    const all = [
      '全县秋粮收购工作会议',
      '全县秋粮收购工作会议',
      '今年',
      '2025年',
      '12.3万吨',
      '6%',
      '3.2亿元',
      '2025年',
    ];
    assert.equal(await untouched(), all);
    await replace('6%', '8.5%');
    assert.equal(
      await untouched(),
      all.filter((value) => value !== '6%'),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(await untouched(), all);
    assert.equal(editor.document.getText(), lastYear);
  });

  it('a value is confirmed by key, which goes on to the next; equal ones together', async () => {
    const editor = await begun();
    await select('12.3万吨');
    await run('keepRenewal');
    assert.equal(selected(), '6%');
    await select('2025年');
    await run('keepEqualRenewals');
    assert.equal(await untouched(), ['全县秋粮收购工作会议', '全县秋粮收购工作会议', '今年', '6%', '3.2亿元']);
    await select('12.3万吨');
    await run('unkeepRenewal');
    assert.ok((await untouched()).includes('12.3万吨'));
    assert.equal(editor.document.getText(), lastYear);
  });

  it('all of a kind are confirmed at once', async () => {
    await begun();
    await select('2025年');
    await run('keepKindRenewals');
    const left = await untouched();
    assert.ok(!left.includes('2025年'));
    assert.ok(left.includes('6%') && left.includes('全县秋粮收购工作会议'));
  });

  it('equal items are changed alike in one undo step, offered in the lightbulb', async () => {
    const editor = await begun();
    await replace('全县秋粮收购工作会议', '全县秋粮收购推进会议');
    await select('全县秋粮收购推进会议');
    await eventually('the offer', async () =>
      (await titles()).includes('其余1处“全县秋粮收购工作会议”也改为“全县秋粮收购推进会议”'),
    );
    await run('changeEqualRenewals');
    assert.ok(!editor.document.getText().includes('收购工作会议'));
    assert.equal(await untouched(), ['今年', '2025年', '12.3万吨', '6%', '3.2亿元', '2025年']);
    await vscode.commands.executeCommand('undo');
    assert.equal((await untouched()).slice(0, 2), ['全县秋粮收购工作会议', '今年']);
  });

  it('an old value is put back', async () => {
    const editor = await begun();
    await replace('3.2亿元', '4亿元');
    await select('4亿元');
    await run('restoreRenewal');
    assert.equal(editor.document.getText(), lastYear);
  });

  it('years are raised in one step; 今年 stays', async () => {
    const editor = await begun();
    await run('raiseYears', [2025]);
    assert.equal(editor.document.getText(), lastYear.replaceAll('2025年', '2026年'));
    assert.ok(!(await untouched()).includes('2026年'));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), lastYear);
  });

  it('hovers tell the old value', async () => {
    const editor = await begun();
    await replace('6%', '8.5%');
    const at = editor.document.positionAt(editor.document.getText().indexOf('8.5%') + 1);
    const text = await eventually('the hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        at,
      );
      return hovers
        .flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value))
        .find((one) => one.includes('去年：6%'));
    });
    assert.match(text, /已改/u);
  });

  it('how it stands is there again after the file was closed and changed elsewhere', async () => {
    const editor = await begun();
    const { uri } = editor.document;
    await replace('6%', '8.5%');
    await select('12.3万吨');
    await run('keepRenewal');
    await editor.document.save();
    const saved = editor.document.getText();
    await closeAll();
    const changed = saved.replace('同志们：', '同志们：\n大家好！').replace('3.2亿元', '4.1亿元');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(changed));
    await show(uri);
    await eventually('the changed text', () => vscode.window.activeTextEditor?.document.getText() === changed);
    await eventually('the renewal', async () => (await untouched()).length > 0);
    assert.equal(await untouched(), ['全县秋粮收购工作会议', '全县秋粮收购工作会议', '今年', '2025年', '2025年']);
  });

  it('a copy under a new name is renewed, last year’s file stays', async () => {
    const editor = await openFile(lastYear, 'speech');
    await languageOf(editor, 'official-speech');
    const { uri } = editor.document;
    const name = `renewed-${Date.now()}.speech`;
    await run('startRenewal', { name });
    assert.ok(vscode.window.activeTextEditor!.document.uri.path.endsWith(name));
    await replace('6%', '9%');
    await vscode.window.activeTextEditor!.document.save();
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), lastYear);
    assert.ok(!(await untouched()).includes('6%'));
  });

  it('stopping leaves the text and nothing else', async () => {
    const editor = await begun();
    await replace('6%', '8.5%');
    const text = editor.document.getText();
    await run('stopRenewal', true);
    assert.equal(current(editor).getText(), text);
    await select('12.3万吨');
    await eventually('no offer', async () => !(await titles()).some((title) => title.includes('沿用')));
  });

  it('a story is not renewed', async () => {
    await withSetting('officialSpeech.detect', 'off', async () => {
      const editor = await openFile('雨下了一夜。老周推开门，看见院子里的柿子落了一地。');
      await run('startRenewal', 'here');
      await run('nextRenewal');
      assert.ok(editor.selection.isEmpty);
    });
  });
});
