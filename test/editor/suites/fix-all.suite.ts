import * as assert from './assert.ts';
import * as vscode from 'vscode';
import { closeAll, eventually, openFile, speech } from './support.ts';

const faulty = `${speech.replace('同志们：', '同志们:')}\n有关同志要要抓紧落实。`;

const isPreview = ({ input }: vscode.Tab): boolean =>
  input instanceof vscode.TabInputTextDiff && input.modified.scheme === 'official-speech-preview';

const previewTab = (): vscode.Tab | undefined =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(isPreview);

/** The comparison in front: its tab is there a moment before, and what is decided is decided of the one in front. */
const previewInFront = (): vscode.Tab | undefined => {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  return activeTab !== undefined && isPreview(activeTab) ? activeTab : undefined;
};

describe('fix all with a preview', () => {
  afterEach(closeAll);

  async function preview(...rules: string[]): Promise<{ document: vscode.TextDocument; done: Thenable<unknown> }> {
    const { document } = await openFile(faulty, 'speech');
    const done = vscode.commands.executeCommand('officialSpeech.fixAll', rules);
    await eventually('the preview', previewInFront);
    return { document, done };
  }

  it('shows the text as it would be; applied, it is one undo step and the preview is gone', async () => {
    const { document, done } = await preview('text/doubled-word', 'punctuation/half-width');
    const input = previewTab()!.input as vscode.TabInputTextDiff;
    const other = await vscode.workspace.openTextDocument(input.modified);
    assert.ok(other.getText().includes('有关同志要抓紧落实。') && other.getText().includes('同志们：'));
    assert.equal(other.languageId, 'official-speech');
    assert.equal(document.getText(), faulty);
    await vscode.commands.executeCommand('officialSpeech.applyPreview');
    await done;
    assert.equal([document.getText(), previewTab()], [other.getText(), undefined]);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), faulty);
  });

  it('mends what the chosen rules find', async () => {
    const { document, done } = await preview('text/doubled-word');
    await vscode.commands.executeCommand('officialSpeech.applyPreview');
    await done;
    assert.equal(document.getText(), faulty.replace('要要', '要'));
  });

  it('changes nothing when it is given up or closed', async () => {
    const given = await preview('text/doubled-word');
    await vscode.commands.executeCommand('officialSpeech.discardPreview');
    await given.done;
    const closed = await preview('text/doubled-word');
    await vscode.window.tabGroups.close(previewTab()!);
    await closed.done;
    assert.equal([given.document.getText(), closed.document.getText()], [faulty, faulty]);
  });

  it('changes nothing when the text has changed since', async () => {
    const { document, done } = await preview('text/doubled-word');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '新');
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('officialSpeech.applyPreview');
    await done;
    assert.equal(document.getText(), `新${faulty}`);
  });
});

describe('broken paragraphs joined with a preview', () => {
  afterEach(closeAll);

  const start = '各级各部门要把防汛责任落到每一座水库。各乡镇要组织力量，对险工险段和在建工程逐一排';
  const rest = '查，发现隐患立即整改，确保万无一失，确保人民群众生命财产安全。';

  it('joins them as one undo step', async () => {
    const broken = `${speech}\n${start}\n${rest}\n`;
    const { document } = await openFile(broken, 'speech');
    const done = vscode.commands.executeCommand('officialSpeech.joinParagraphs');
    await eventually('the preview', previewInFront);
    assert.equal(document.getText(), broken);
    await vscode.commands.executeCommand('officialSpeech.applyPreview');
    await done;
    assert.equal(document.getText(), `${speech}\n${start}${rest}\n`);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), broken);
  });
});
