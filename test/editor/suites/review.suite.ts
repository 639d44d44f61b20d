import * as assert from './assert.ts';
import * as vscode from 'vscode';
import { closeAll, eventually, idle, openFile, pause } from './support.ts';

const text = [
  '在全县秋粮收购工作会议上的讲话',
  '同志们：',
  '全县有320户农民等着卖粮。请王芳同志抓好落实。',
  '谢谢大家！',
].join('\n');

const recordOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.核稿.json` });
const read = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const finalTabs = (): vscode.Tab[] =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ label }) => label.startsWith('定稿检查'));

describe('the checklist and the final check', () => {
  afterEach(closeAll);

  it('the page opens beside the text, once', async () => {
    const { document } = await openFile(text, 'speech');
    await vscode.commands.executeCommand('officialSpeech.finalCheck');
    await eventually('the page', () => finalTabs().length === 1);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('officialSpeech.finalCheck');
    await pause(300);
    assert.equal(finalTabs().length, 1);
  });

  it('so does the statistics page', async () => {
    const { document } = await openFile(text, 'speech');
    const tabs = (): number =>
      vscode.window.tabGroups.all.flatMap((group) => group.tabs).filter(({ label }) => label.startsWith('统计')).length;
    await vscode.commands.executeCommand('officialSpeech.showStatistics');
    await eventually('the page', () => tabs() === 1);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('officialSpeech.showStatistics');
    await idle();
    assert.equal(tabs(), 1);
  });

  it('a text that is none of ours gets no page', async () => {
    await openFile('雨下了一夜。老周推开门，看见院子里的柿子落了一地。');
    await vscode.commands.executeCommand('officialSpeech.finalCheck');
    await pause(300);
    assert.equal(finalTabs().length, 0);
  });

  it('goes to a place', async () => {
    const { document } = await openFile(text, 'speech');
    const start = text.indexOf('王芳同志');
    await vscode.commands.executeCommand('officialSpeech.revealReviewPlace', {
      uri: document.uri.toString(),
      start,
      end: start + 4,
    });
    await eventually('the name selected', () => {
      const editor = vscode.window.activeTextEditor;
      return editor !== undefined && editor.document.getText(editor.selection) === '王芳同志';
    });
  });

  it('the record beside a text moves with it', async () => {
    const { document } = await openFile(text, 'speech');
    const record = '{"已核":[{"类别":"姓名职务","内容":"王芳同志","原句":"请王芳同志抓好落实。"}]}';
    await vscode.workspace.fs.writeFile(recordOf(document.uri), new TextEncoder().encode(record));
    const renamed = document.uri.with({ path: document.uri.path.replace('suite-', 'renamed-') });
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed);
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    await eventually('the record under the new name', () =>
      read(recordOf(renamed)).then(
        (moved) => moved === record,
        () => false,
      ),
    );
  });
});
