import * as vscode from 'vscode';
import { fillFormat } from '../../../src/core/index.ts';
import { passageOf } from '../../../src/core/text/passage.ts';
import reports from '../../support/merged-reports.json' with { type: 'json' };
import { docxOf } from '../../office/word/docx-file.ts';
import { equal, ok } from './assert.ts';
import { closeAll, current, eventually, idle, show } from './support.ts';

const run = (command: string, ...given: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`officialSpeech.${command}`, ...given);

let folders = 0;
const newFolder = (): vscode.Uri =>
  vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, `merge-${Date.now()}-${folders++}`);

async function put(folder: vscode.Uri, name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

const frame = reports.frame.join('\n');
const { farm } = reports;
const trade = reports.trade.join('\r\n');
const park = reports.park.join('\n');

/** A text of its own folder with three files beside it: of Word, in GBK, in UTF-8. */
async function openFrame(): Promise<{ folder: vscode.Uri; document: vscode.TextDocument; files: vscode.Uri[] }> {
  const folder = newFolder();
  const files = [
    await put(folder, '农业局.docx', docxOf(farm)),
    await put(folder, '商务局.txt', await vscode.workspace.encode(trade, { encoding: 'gb18030' })),
    await put(folder, '园区.txt', park),
  ];
  const editor = await show(await put(folder, '汇报.speech', frame));
  await eventually('the language', () => current(editor).languageId === 'official-speech');
  await idle();
  return { folder, document: current(editor), files };
}

const merged = frame.replace('二、下半年', `${reports.merged.join('\n')}二、下半年`);

const marksOf = async (document: vscode.TextDocument): Promise<string[]> => {
  const range = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    range,
  );
  return hints.map(({ position, label }) => `${position.line} ${typeof label === 'string' ? label : ''}`);
};

describe('texts merged', () => {
  afterEach(closeAll);

  it('three files, each of which begins at 一、, go below a heading in one step; marks say where they came from', async () => {
    const { folder, document, files } = await openFrame();
    await run('mergeFiles', document.uri, files, [0, 0, 0]);
    equal(document.getText(), merged);
    await idle();
    equal(await marksOf(document), ['2 来源：农业局.docx', '6 来源：商务局.txt', '8 来源：园区.txt']);
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    ok(names.includes('汇报.speech.合稿.json'), names.join());
    await run('removeSourceMarks', document.uri);
    await idle();
    equal(await marksOf(document), []);
    equal(document.getText(), merged);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), frame);
  });

  it('a text that is selected with them is not merged into itself', async () => {
    const { document, files } = await openFrame();
    await run('mergeFiles', document.uri, [document.uri, ...files], [0, 0, 0]);
    equal(document.getText(), merged);
  });

  it('what is set aside in a file is not merged', async () => {
    const { folder, document } = await openFrame();
    const words = '一、甲局抓调度\n每周调度一次。\n这一段先不讲。\n';
    const start = words.indexOf('这一段');
    const setAside = [passageOf(words, { start, end: start + '这一段先不讲。'.length })];
    const file = await put(folder, '甲局.txt', words);
    await put(folder, '甲局.txt.填写.json', fillFormat.write({ ...fillFormat.empty, setAside }, ''));
    await run('mergeFiles', document.uri, [file], [0]);
    equal(document.getText(), frame.replace('二、下半年', '（一）甲局抓调度\n每周调度一次。\n二、下半年'));
  });

  it('figures that differ are chosen once and changed in one step', async () => {
    const { document, files } = await openFrame();
    await run('mergeFiles', document.uri, files, [0, 0, 0]);
    await run('checkMerged', document.uri, [0]);
    equal(document.getText(), merged.replace('31.9', '32.6'));
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), merged);
  });

  it('a passage that repeats goes, and what stays beside it is counted anew', async () => {
    const folder = newFolder();
    const same = '要压实各级责任，健全督导通报机制，对工作推进不力的单位和个人严肃问责，确保各项任务落地见效。';
    const files = [
      await put(folder, '甲.txt', `一、甲局抓调度\n每周调度一次。\n二、${same}\n三、甲局抓宣传\n深入宣传。\n`),
      await put(folder, '乙.txt', `一、${same}\n二、乙局抓培训\n分批培训。\n`),
    ];
    const editor = await show(await put(folder, '汇总.speech', '全县工作情况汇总\n一、主要做法\n'));
    await idle();
    const document = current(editor);
    await run('mergeFiles', document.uri, files, [0, 0]);
    ok(document.getText().includes(`（四）${same}`), document.getText());
    await run('checkMerged', document.uri, [0]);
    equal(document.getText().match(/^（[一二三四五]）.{0,4}/gmu), [
      '（一）甲局抓调',
      '（二）要压实各',
      '（三）甲局抓宣',
      '（四）乙局抓培',
    ]);
  });
});
