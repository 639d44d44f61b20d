import * as assert from './assert.ts';
import * as vscode from 'vscode';
import { closeAll, current, eventually, idle, languageOf, openFile, speech, withSetting } from './support.ts';

const run = (command: string, ...given: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`officialSpeech.${command}`, ...given);

async function opened(text: string, at: string): Promise<vscode.TextEditor> {
  const editor = await openFile(text, 'speech');
  await languageOf(editor, 'official-speech');
  const now = await eventually('an active editor', () => vscode.window.activeTextEditor);
  place(now, at);
  return now;
}

function place(editor: vscode.TextEditor, words: string, side: 'before' | 'behind' = 'before'): void {
  const offset = editor.document.getText().indexOf(words) + (side === 'before' ? 0 : words.length);
  const position = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(position, position);
}

const moved = speech.replace(
  '（一）备好仓容。要在X月X日前腾出仓容。\n（二）落实资金。要保证不打白条。',
  '（一）落实资金。要保证不打白条。\n（二）备好仓容。要在X月X日前腾出仓容。',
);

const merged = [
  '三个部门的材料汇总',
  '一、甲局工作',
  '文。',
  '二、甲局安排',
  '文。',
  '一、乙局工作',
  '文。',
  '二、乙局安排',
  '文。',
  '一、丙局工作',
  '文。',
  '二、丙局安排',
  '文。',
].join('\n');

describe('the outline as a tool', () => {
  afterEach(closeAll);

  it('an item goes up by key with what it governs, and one undo brings it back', async () => {
    const editor = await opened(speech, '（二）落实');
    await run('moveItemUp');
    assert.equal(editor.document.getText(), moved);
    assert.equal(editor.document.offsetAt(editor.selection.active), moved.indexOf('（一）落实'));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), speech);
  });

  it('a row that VS Code no longer knows is refused, and the item at the cursor stays where it is', async () => {
    const editor = await opened(speech, '（二）落实');
    await run('moveItemUp', undefined, undefined);
    assert.equal(editor.document.getText(), speech);
  });

  it('an item in a paragraph changes its place with its neighbour', async () => {
    const editor = await opened(speech, '二是收购');
    await run('moveItemUp');
    assert.ok(
      editor.document
        .getText()
        .includes('一是收购关系市场稳定。各乡镇要高度重视。二是收购关系农民增收。全县有XX户农民等着卖粮。'),
      editor.document.getText(),
    );
  });

  it('what is not sure is shown first, and done when it is accepted', async () => {
    const editor = await opened(speech, '（一）备好');
    const done = run('promoteItem');
    await eventually(
      'the comparison',
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff,
    );
    assert.equal(current(editor).getText(), speech);
    await run('applyPreview');
    await done;
    assert.ok(
      current(editor).getText().includes('三、备好仓容。要在X月X日前腾出仓容。\n（一）落实资金。'),
      current(editor).getText(),
    );
  });

  it('a gap is numbered anew by the light bulb', async () => {
    const text = speech.replace('（二）', '（三）');
    const editor = await opened(text, '（三）');
    await idle();
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(editor.selection.active, editor.selection.active),
      vscode.CodeActionKind.QuickFix.value,
    );
    const action = actions.find(({ title }) => title === '重新编号（本组）');
    assert.ok(action?.command !== undefined, actions.map(({ title }) => title).join());
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments as unknown[]));
    assert.equal(editor.document.getText(), speech);
  });

  it('three series that each begin at one are counted through', async () => {
    const editor = await opened(merged, '一、乙局');
    await run('renumberFile');
    assert.equal(editor.document.getText(), merged);
    await run('joinSeries');
    const markers = editor.document.getText().match(/^.、/gmu);
    assert.equal(markers, ['一、', '二、', '三、', '四、', '五、', '六、']);
  });

  it('the next item is begun at the cursor', async () => {
    const editor = await opened(speech, '谢谢大家');
    place(editor, '要保证不打白条。', 'behind');
    await run('continueSame');
    assert.ok(editor.document.getText().includes('要保证不打白条。\n（三）\n谢谢大家'), editor.document.getText());
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, '（三）');
  });

  it('Enter goes on with the numbers where it is asked to, and ends an empty item', () =>
    withSetting('officialSpeech.continueOnEnter', true, async () => {
      const editor = await opened(speech, '谢谢大家');
      place(editor, '要保证不打白条。', 'behind');
      await run('continueWithEnter');
      await eventually('the marker', () => editor.document.getText().includes('白条。\n（三）\n谢谢'));
      await run('continueWithEnter');
      await eventually('no marker', () => editor.document.getText().includes('白条。\n\n谢谢'));
    }));

  it('the outline is copied as text', async () => {
    await opened(speech, '一、');
    await run('copyOutline');
    assert.match(
      await vscode.env.clipboard.readText(),
      /^一、提高认识，增强做好收购工作的责任感\n　　一是收购关系农民增收\n/u,
    );
  });
});
