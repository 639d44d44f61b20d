import * as vscode from 'vscode';
import { editPlan, type TextEdit } from '../../../src/core/index.ts';
import { applyPlan } from '../../../src/editor/host/apply-plan.ts';
import { equal, ok } from './assert.ts';
import { closeAll, current, eventually, findingsOf, idle, languageOf, openFile, ruleOf, speech } from './support.ts';

const run = (command: string, ...given: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`officialSpeech.${command}`, ...given);

/** What is wanted in the place of the first occurrence of some words of a text. */
function replaced(text: string, words: string, by: string): TextEdit {
  const start = text.indexOf(words);
  return { range: { start, end: start + words.length }, text: by };
}

async function openSpeech(text = speech): Promise<vscode.TextEditor> {
  const editor = await openFile(text, 'speech');
  await languageOf(editor, 'official-speech');
  await idle();
  return editor;
}

describe('the one door for edits', () => {
  afterEach(closeAll);

  const plan = (text: string) =>
    editPlan(text, [replaced(text, 'XX户', '一万二千户'), replaced(text, '备好仓容', '备足备好仓容')], '测试');
  const after = speech.replace('XX户', '一万二千户').replace('备好仓容', '备足备好仓容');

  it('a plan is one step to undo, and one to do again', async () => {
    const { document } = await openSpeech();
    equal(await applyPlan(document, plan(speech)), null);
    equal(document.getText(), after);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), speech);
    await vscode.commands.executeCommand('redo');
    equal(document.getText(), after);
  });

  it('selections stay with their words', async () => {
    const editor = await openSpeech();
    const { document } = editor;
    const selectionOf = (words: string, isReversed = false): vscode.Selection => {
      const start = document.getText().indexOf(words);
      const [from, to] = [document.positionAt(start), document.positionAt(start + words.length)];
      return isReversed ? new vscode.Selection(to, from) : new vscode.Selection(from, to);
    };
    editor.selections = [selectionOf('落实资金'), selectionOf('农民等着卖粮', true)];
    equal(await applyPlan(document, plan(speech)), null);
    equal(editor.selections.map((one) => document.getText(one)).sort(), ['农民等着卖粮', '落实资金'].sort());
    equal(editor.selections.filter(({ isReversed }) => isReversed).length, 1);
  });

  it('a text that has changed meanwhile is left alone; one that is the same again is not', async () => {
    const editor = await openSpeech();
    const { document } = editor;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '新'));
    equal(await applyPlan(document, plan(speech)), 'changedMeanwhile');
    equal(document.getText(), `新${speech}`);
    await vscode.commands.executeCommand('undo');
    equal(await applyPlan(document, plan(speech)), null);
    equal(document.getText(), after);
  });

  it('a text with lost characters is left alone', async () => {
    const damaged = speech.replace('仓容', '仓\uFFFD');
    const { document } = await openSpeech(damaged);
    equal(await applyPlan(document, editPlan(damaged, [replaced(damaged, 'XX', '3')], '测试')), 'damaged');
    equal(document.getText(), damaged);
  });

  it('a text behind another tab is brought to the front', async () => {
    const { document } = await openSpeech();
    await openFile('别的文字');
    equal(await applyPlan(document, plan(speech)), null);
    equal(document.getText(), after);
    ok(vscode.window.visibleTextEditors.some((editor) => editor.document === document));
  });
});

describe('what a writer decided is carried along with a plan', () => {
  afterEach(async () => {
    const project = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '.official-speech.json');
    await vscode.workspace.fs.delete(project).then(undefined, () => undefined);
    await closeAll();
  });

  it('an ignored place stays ignored when words beside it are mended, and when that is undone', async () => {
    const text = `${speech}\n各乡镇要要落实,不得拖延。`;
    const { document } = await openSpeech(text);
    const found = (): string[] => findingsOf(document).map(ruleOf);
    await eventually('the findings', () => found().includes('text/doubled-word'));
    await run('ignoreFinding', document.uri, 'text/doubled-word', text.indexOf('要要'));
    await eventually('it ignored', () => !found().includes('text/doubled-word'));
    const done = run('fixAll', ['punctuation/half-width']);
    await eventually('the preview', () =>
      vscode.window.tabGroups.all.some(({ activeTab }) => activeTab?.input instanceof vscode.TabInputTextDiff),
    );
    await run('applyPreview');
    await done;
    equal(document.getText(), text.replace(',', '，'));
    await vscode.window.showTextDocument(document);
    await idle();
    ok(!found().includes('text/doubled-word'), found().join());
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), text);
    await idle();
    ok(!found().includes('text/doubled-word'), found().join());
  });
});

describe('what is set aside is no part of what is carried along', () => {
  afterEach(async () => {
    const project = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '.official-speech.json');
    await vscode.workspace.fs.delete(project).then(undefined, () => undefined);
    await closeAll();
  });

  it('an ignored place stays ignored though one of the same words is set aside', async () => {
    const sentence = '各乡镇要要落实,不得拖延。';
    const text = `${speech}\n${sentence}\n县直部门要密切配合。\n${sentence}`;
    const editor = await openSpeech(text);
    const { document } = editor;
    const found = (): number => findingsOf(document).filter((one) => ruleOf(one) === 'text/doubled-word').length;
    await eventually('the findings', () => found() === 2);
    const first = text.indexOf(sentence);
    const at = (offset: number): vscode.Position => document.positionAt(offset);
    editor.selection = new vscode.Selection(at(first), at(first + sentence.length));
    await run('setAside');
    await eventually('one of them set aside', () => found() === 1);
    await run('ignoreFinding', document.uri, 'text/doubled-word', text.lastIndexOf('要要'));
    await eventually('the other ignored', () => found() === 0);
    const done = run('fixAll', ['punctuation/half-width']);
    await eventually('the preview', () =>
      vscode.window.tabGroups.all.some(({ activeTab }) => activeTab?.input instanceof vscode.TabInputTextDiff),
    );
    await run('applyPreview');
    await done;
    const comma = text.lastIndexOf(',');
    equal(document.getText(), `${text.slice(0, comma)}，${text.slice(comma + 1)}`);
    await vscode.window.showTextDocument(document);
    await idle();
    equal(found(), 0);
  });
});

describe('a read-only text is edited by no door', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    await closeAll();
  });

  async function openReadOnly(text = speech): Promise<vscode.TextEditor> {
    const editor = await openSpeech(text);
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    await idle();
    return editor;
  }

  it('a plan is refused', async () => {
    const { document } = await openReadOnly();
    equal(await applyPlan(document, editPlan(speech, [replaced(speech, 'XX', '3')], '测试')), 'readOnly');
    equal([document.getText(), document.isDirty], [speech, false]);
  });

  it('so it is where the text is behind another tab', async () => {
    const { document } = await openReadOnly();
    await openFile('别的文字');
    equal(await applyPlan(document, editPlan(speech, [replaced(speech, 'XX', '3')], '测试')), 'readOnly');
    equal([document.getText(), document.isDirty], [speech, false]);
    await vscode.window.showTextDocument(document);
  });

  const broken = [
    '各级各部门要把防汛责任落到每一座水库。各乡镇要组织力量，对险工险段和在建工程逐一排',
    '查，发现隐患立即整改，确保万无一失，确保人民群众生命财产安全。',
  ].join('\n');
  for (const [name, more, work] of [
    ['全部修复', '有关同志要要抓紧落实。', () => run('fixAll', ['text/doubled-word'])],
    ['合并断行', broken, () => run('joinParagraphs')],
  ] as const)
    it(`“${name}” is refused when it is accepted`, async () => {
      const { document } = await openReadOnly(`${speech}\n${more}`);
      const done = work();
      await eventually('the preview', () =>
        vscode.window.tabGroups.all.some(({ activeTab }) => activeTab?.input instanceof vscode.TabInputTextDiff),
      );
      await run('applyPreview');
      await done;
      equal([document.getText(), document.isDirty], [`${speech}\n${more}`, false]);
      await vscode.window.showTextDocument(document);
    });

  it('逐个填写 ends at once', async () => {
    const { document } = await openReadOnly();
    await run('fillPlaceholders');
    await vscode.commands.executeCommand('type', { text: '3' });
    await idle();
    equal([document.getText(), document.isDirty], [speech, false]);
  });

  it('a phrase is not inserted', async () => {
    const { document } = await openReadOnly();
    const phrase = { text: '压茬推进', function: '工作要求', pinyin: '', prefix: '', frame: null, name: null };
    await run('insertPhrase', { type: 'phrase', phrase });
    equal([document.getText(), document.isDirty], [speech, false]);
  });

  it('a renewal raises no year', async () => {
    const old = speech.replace('今天', '2025年3月5日');
    const { document } = await openReadOnly(old);
    await run('startRenewal', 'here');
    await vscode.window.showTextDocument(document);
    await run('raiseYears', [2025]);
    equal([document.getText(), document.isDirty], [old, false]);
    await run('stopRenewal', true);
  });

  it('another word is not put in', async () => {
    const text = `${speech}\n一要切实加强领导，切实抓好落实，着力解决难题。`;
    const editor = await openReadOnly(text);
    const at = current(editor).positionAt(text.indexOf('切实加强') + 1);
    editor.selection = new vscode.Selection(at, at);
    const done = run('swapWord');
    await idle();
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    equal([editor.document.getText(), editor.document.isDirty], [text, false]);
  });
});
