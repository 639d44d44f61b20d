import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { closeAll, current, eventually, openFile, settled } from './support.ts';

const speech = [
  '在全县秋粮收购工作会议上的讲话',
  '同志们：',
  '今天，我们召开全县秋粮收购工作会议，主要任务是安排部署今年的收购工作。下面，我讲两点意见。',
  '一、提高认识，增强做好收购工作的责任感',
  '全县有XX户农民等着卖粮，同比增长X%。各乡镇要高度重视。',
  '二、突出重点，确保收购工作有序推进',
  '要在X月X日前腾出仓容。',
  '谢谢大家！',
].join('\n');

const beside = (document: vscode.TextDocument, suffix: string): vscode.Uri =>
  document.uri.with({ path: document.uri.path + suffix });

const readText = async (uri: vscode.Uri): Promise<string | undefined> =>
  vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );

const tabs = (): string[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));

describe('forms', () => {
  afterEach(closeAll);

  it('the 填写表 opens beside the text, and says so where there is nothing to fill', async () => {
    const editor = await openFile(speech);
    await settled();
    await vscode.commands.executeCommand('officialSpeech.openFillForm');
    await eventually('the form', () => tabs().some((label) => label.startsWith('填写表：')));
    equal(current(editor).getText(), speech);
  });

  for (const format of ['docx', 'xlsx', 'csv'])
    it(`a 征数表 is written as .${format}, remembered beside the text, and read back`, async () => {
      const editor = await openFile(speech);
      await settled();
      const target = beside(editor.document, `-征数表.${format}`);
      await vscode.commands.executeCommand('officialSpeech.exportRequests', target);
      const bytes = await eventually('the table', () =>
        vscode.workspace.fs.readFile(target).then(
          (found) => found,
          () => undefined,
        ),
      );
      ok(bytes.length > 100, `${bytes.length} bytes`);
      const kept = await eventually('the side file', () => readText(beside(editor.document, '.填写.json')));
      equal((JSON.parse(kept) as { 征数: unknown[] }).征数.length, 3);
      await vscode.window.showTextDocument(current(editor));
      await vscode.commands.executeCommand('officialSpeech.importRequests', target);
      await eventually('the page', () => tabs().some((label) => label.startsWith('征数表：')));
      equal(current(editor).getText(), speech);
    });

  it('what is typed into a blank is noted once a side file is kept, and the file follows a renamed text', async () => {
    const editor = await openFile(speech);
    await settled();
    await vscode.commands.executeCommand('officialSpeech.exportRequests', beside(editor.document, '-征数表.csv'));
    await eventually('the side file', () => readText(beside(editor.document, '.填写.json')));
    const shown = await vscode.window.showTextDocument(current(editor));
    const start = current(editor).positionAt(speech.indexOf('XX户'));
    await shown.edit((edit) => edit.replace(new vscode.Range(start, start.translate(0, 2)), '320'));
    const noted = await eventually('the note', async () => {
      const text = await readText(beside(editor.document, '.填写.json'));
      return text?.includes('"填写": "320"') ? text : undefined;
    });
    ok(noted.includes('已填待核'), noted);
    await current(editor).save();
    const moved = beside(editor.document, '-定稿.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(editor.document.uri, moved);
    await vscode.workspace.applyEdit(edit);
    await eventually('the side file beside the new name', () =>
      readText(moved.with({ path: `${moved.path}.填写.json` })).then((text) => text?.includes('320')),
    );
  });
});
