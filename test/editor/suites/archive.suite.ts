import * as vscode from 'vscode';
import { fillFormat } from '../../../src/core/index.ts';
import { passageOf } from '../../../src/core/text/passage.ts';
import { docxOf } from '../../office/word/docx-file.ts';
import * as assert from './assert.ts';
import { closeAll, eventually, findingsOf, idle, languageOf, openFile, runAndAccept, speech } from './support.ts';

/** What the old speeches of one office share, and what each has to itself. */
const old = (occasion: string, figure: string, matter: string): string[] => [
  `在全县${occasion}工作会议上的讲话`,
  '同志们：',
  `会议要求，要压茬推进各项任务，全县排查隐患${figure}处，做到不留空白地块。`,
  `${matter}这件事各有各的做法。`,
  '谢谢大家！',
];
const utf8 = new TextEncoder();
const bytesOf = (lines: readonly string[]): Uint8Array => utf8.encode(lines.join('\n'));
/** One more of them, about 防汛, in GB 18030. */
const inGb18030 = Uint8Array.from(
  atob(
    '1NrIq8/Yt8DRtLmk1/e74dLpyc+1xL2yu7AKzazWvsPHo7oKu+HS6dKqx/OjrNKq0bmy583Gvfi498/uyM7O8aOsyKvP2MXFsunS/ru8NjG0pqOs1/a1vbK7wfS/1bDXtdi/6aGjCtC70Lu087zSo6E=',
  ),
  (character) => character.charCodeAt(0),
);

let folders = 0;

async function folderWith(files: Readonly<Record<string, Uint8Array>>): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, `旧稿库-${Date.now()}-${folders++}`);
  await vscode.workspace.fs.createDirectory(folder);
  for (const [name, bytes] of Object.entries(files))
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), bytes);
  return folder;
}

const label = ({ label: shown }: vscode.CompletionItem): string => (typeof shown === 'string' ? shown : shown.label);

/** A speech with the cursor behind what was typed into its last line. */
async function typed(text: string): Promise<vscode.TextEditor> {
  const editor = await openFile(`${speech}\n${text}`, 'speech');
  await languageOf(editor, 'official-speech');
  const end = editor.document.positionAt(editor.document.getText().length);
  editor.selection = new vscode.Selection(end, end);
  await idle();
  return editor;
}

const listAt = (editor: vscode.TextEditor, resolved = 0): Thenable<vscode.CompletionList> =>
  vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    editor.selection.active,
    undefined,
    resolved,
  );

describe('the archive of old texts', () => {
  let folder: vscode.Uri;
  afterEach(closeAll);

  const wanted = '推进各项任务，全县排查隐患【…】处，做到不留空白地块。';
  const goesOn = async (editor: vscode.TextEditor, text: string, resolved = 0): Promise<vscode.CompletionItem> =>
    eventually(`${text} in the list`, async () =>
      (await listAt(editor, resolved)).items.find((item) => label(item) === text),
    );

  it('is built of a folder: texts, GB 18030 and Word files; what cannot be read is left out', async () => {
    folder = await folderWith({
      '2023年秋播.txt': bytesOf(old('秋播', '12', '整地')),
      '2024-03-05造林.md': bytesOf(old('造林', '305', '挖穴')),
      '禁烧.docx': docxOf(old('禁烧', '7', '离田')),
      '防汛.txt': inGb18030,
      '坏.docx': Uint8Array.of(0x50, 0x4b, 3, 4, 0),
    });
    await vscode.commands.executeCommand('officialSpeech.buildArchive', folder);
    const item = await goesOn(await typed('会议要求，要压茬'), wanted);
    assert.equal(item.detail, '旧稿 · 4篇 · 最近2024-03');
  });

  it('goes on at the cursor as old texts did, with its sources and stops for what differs', async () => {
    const editor = await typed('会议要求，要压茬');
    const item = await goesOn(editor, wanted, 20);
    assert.ok(item.insertText instanceof vscode.SnippetString);
    assert.equal(item.insertText.value, wanted.replace('【…】', '${1:【…】}'));
    const told = (item.documentation as vscode.MarkdownString).value;
    assert.match(told, /会议要求，要压茬推进各项任务/u);
    assert.match(told, /command:officialSpeech\.openOldText/u);
  });

  it('letters of an input method ask nothing', async () => {
    const editor = await typed('会议要求，要压茬tui');
    await listAt(editor);
    const { items } = await listAt(editor);
    assert.ok(!items.some(({ kind }) => kind === vscode.CompletionItemKind.Reference));
  });

  it('is taken a part at a time by key, slots to fill', async () => {
    const editor = await typed('会议要求，要压茬');
    const next = async (wanted: string): Promise<void> => {
      await vscode.commands.executeCommand('officialSpeech.continuePiece');
      const end = editor.document.lineAt(editor.document.lineCount - 1).text;
      assert.equal(end, wanted);
    };
    await next('会议要求，要压茬推进各项任务，');
    await next('会议要求，要压茬推进各项任务，全县排查隐患');
    await next('会议要求，要压茬推进各项任务，全县排查隐患【…】');
    assert.equal(editor.document.getText(editor.selection), '【…】');
    await vscode.commands.executeCommand('type', { text: '30' });
    await next('会议要求，要压茬推进各项任务，全县排查隐患30处，');
    await vscode.commands.executeCommand('undo');
    assert.match(editor.document.getText(), /隐患30$/u);
  });

  it('an update takes what has come and drops what has gone', async () => {
    const added = vscode.Uri.joinPath(folder, '抗旱.txt');
    await vscode.workspace.fs.writeFile(added, bytesOf(old('抗旱', '88', '打井')));
    await vscode.commands.executeCommand('officialSpeech.updateArchive');
    const editor = await typed('会议要求，要压茬');
    assert.match((await goesOn(editor, wanted)).detail ?? '', /5篇/u);
    await vscode.workspace.fs.delete(added);
    await vscode.commands.executeCommand('officialSpeech.updateArchive');
    assert.match((await goesOn(editor, wanted)).detail ?? '', /4篇/u);
  });

  it('what is set aside in an old text is none of it', async () => {
    const lines = old('抗旱', '88', '打井');
    const text = lines.join('\n');
    const start = text.indexOf(lines[2]!);
    const record = fillFormat.write(
      { fills: [], sent: [], setAside: [passageOf(text, { start, end: start + lines[2]!.length })] },
      '',
    );
    const added = vscode.Uri.joinPath(folder, '抗旱.txt');
    const beside = vscode.Uri.joinPath(folder, '抗旱.txt.填写.json');
    await vscode.workspace.fs.writeFile(added, utf8.encode(text));
    await vscode.workspace.fs.writeFile(beside, utf8.encode(record));
    await vscode.commands.executeCommand('officialSpeech.updateArchive');
    const editor = await typed('会议要求，要压茬');
    assert.match((await goesOn(editor, wanted)).detail ?? '', /4篇/u);
    await vscode.workspace.fs.delete(beside);
    await vscode.commands.executeCommand('officialSpeech.updateArchive');
    assert.match((await goesOn(editor, wanted)).detail ?? '', /5篇/u);
    await vscode.workspace.fs.delete(added);
    await vscode.commands.executeCommand('officialSpeech.updateArchive');
  });

  it('an old text opens beside at its sentence, a Word document as the archive has it', async () => {
    for (const [name, scheme] of [
      ['2023年秋播.txt', folder.scheme],
      ['禁烧.docx', 'official-speech-old-text'],
    ] as const) {
      const place = { folder: folder.toString(), name, start: 0, end: 4 };
      await vscode.commands.executeCommand('officialSpeech.openOldText', place);
      const editor = await eventually(`${name} beside`, () =>
        vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith(`/${name}`)),
      );
      assert.equal(editor.document.uri.scheme, scheme);
      assert.match(editor.document.getText(), /压茬推进各项任务/u);
      await closeAll();
    }
  });

  it('is searched by words and initials; Enter puts the sentence at the cursor', async () => {
    const editor = await typed('');
    await runAndAccept('officialSpeech.findOldText', '地块 yctj');
    assert.match(editor.document.getText(), /\n会议要求，要压茬推进各项任务，全县排查隐患\d+处，做到不留空白地块。$/u);
  });

  it('what a text has in common with old ones is shown on a page, what is left over among its problems', async () => {
    const passage =
      '白沙镇今年把旧渠改造列为头号工程，组织干部群众上堤值守，累计清淤疏浚渠道四十二公里，加固险段十九处，灌溉季节没有断过一天水。';
    const other = vscode.Uri.joinPath(folder, '水利总结.txt');
    await vscode.workspace.fs.writeFile(other, utf8.encode(`水利工作总结\n${passage}\n明年再接再厉。`));
    await vscode.commands.executeCommand('officialSpeech.updateArchive');
    const editor = await typed(`${passage}\n各乡镇要早作准备。`);
    await idle();
    const left = await eventually('what is left over', () => {
      const found = findingsOf(editor.document).filter(({ message }) => message.startsWith('旧稿里的'));
      return found.length > 0 ? found : undefined;
    });
    assert.ok(
      left.some(({ message }) => message.includes('白沙镇')),
      left.map(({ message }) => message).join('\n'),
    );
    assert.match(left[0]!.relatedInformation?.[0]?.message ?? '', /水利总结\.txt/u);
    await vscode.commands.executeCommand('officialSpeech.checkCopies');
    await eventually('the page', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => tab.label.startsWith('查重：'))),
    );
    await vscode.workspace.fs.delete(other);
    await vscode.commands.executeCommand('officialSpeech.updateArchive');
  });

  it('is cleared, and nothing goes on from the cursor any more; the old texts stay', async () => {
    await runAndAccept('officialSpeech.clearArchive');
    const editor = await typed('会议要求，要压茬');
    await listAt(editor);
    assert.ok(!(await listAt(editor)).items.some(({ kind }) => kind === vscode.CompletionItemKind.Reference));
    assert.equal((await vscode.workspace.fs.readDirectory(folder)).length, 5);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });
});
