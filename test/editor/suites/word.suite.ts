import * as vscode from 'vscode';
import { ZipArchive } from '../../../src/office/zip.ts';
import { docxTableRows, docxText, readWord } from '../../../src/office/word/index.ts';
import { docxAround, docxOf, lvl, numPr, p } from '../../office/word/docx-file.ts';
import { equal, ok } from './assert.ts';
import { closeAll, current, eventually, idle, openFile, speech } from './support.ts';

const run = (command: string, ...given: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`officialSpeech.${command}`, ...given);

let folders = 0;
/** A new folder of the workspace for one case. */
const newFolder = (): vscode.Uri =>
  vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, `word-${Date.now()}-${folders++}`);
const read = (uri: vscode.Uri): Thenable<Uint8Array> => vscode.workspace.fs.readFile(uri);
const textOf = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await read(uri));
const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
const namesIn = async (folder: vscode.Uri): Promise<string[]> =>
  (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
const shown = (): string | undefined => vscode.window.activeTextEditor?.document.uri.path.split('/').at(-1);

async function put(folder: vscode.Uri, name: string, content: Uint8Array | string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

const numbering = `<w:abstractNum w:abstractNumId="0">${lvl(0, 'chineseCountingThousand', '%1、')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const template = docxAround(
  p('在全县秋粮收购工作会议上的讲话') +
    p('提高认识', numPr(1)) +
    '<w:p><w:r><w:t>全县有X</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>X户农民等着卖粮，要在X月X日前腾出仓容。</w:t></w:r></w:p>' +
    p('狠抓落实', numPr(1)) +
    p('由XXX同志负责。'),
  undefined,
  { numbering },
);
const templateText =
  '在全县秋粮收购工作会议上的讲话\n一、提高认识\n全县有XX户农民等着卖粮，要在X月X日前腾出仓容。\n二、狠抓落实\n由XXX同志负责。\n';

async function replaceAll(
  document: vscode.TextDocument,
  changes: readonly (readonly [string, string])[],
): Promise<void> {
  for (const [from, to] of changes) {
    const at = document.getText().indexOf(from);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + from.length)), to);
    ok(at >= 0 && (await vscode.workspace.applyEdit(edit)), from);
  }
}

/** Opens the template as a text of its own folder. */
async function openTemplate(): Promise<{ folder: vscode.Uri; docx: vscode.Uri; document: vscode.TextDocument }> {
  const folder = newFolder();
  const docx = await put(folder, '讲话.docx', template);
  await run('openWord', docx);
  await eventually('the text', () => shown() === '讲话.txt');
  await idle();
  return { folder, docx, document: current(vscode.window.activeTextEditor!) };
}

describe('Word in', () => {
  afterEach(closeAll);

  it('a document becomes a text beside it in our language, and is remembered', async () => {
    const { folder, docx, document } = await openTemplate();
    equal(document.getText(), templateText);
    equal(document.languageId, 'official-speech');
    equal(document.isDirty, false);
    equal(await namesIn(folder), ['讲话.docx', '讲话.txt', '讲话.txt.原件.json']);
    const record = JSON.parse(await textOf(vscode.Uri.joinPath(folder, '讲话.txt.原件.json'))) as Record<
      string,
      string
    >;
    equal(record['原件'], '讲话.docx');
    equal(record['指纹']!.length, 64);
    ok(isSame(await read(docx), template), 'the document is as it was');
  });

  it('nothing is written over; what was read before is shown again; what cannot be read does not stop the others', async () => {
    const folder = newFolder();
    const files = [
      await put(folder, '甲.docx', docxOf(['甲'])),
      await put(folder, '乙.docx', docxOf(['乙'])),
      await put(folder, '坏.docx', docxOf(['丙']).slice(0, 60)),
    ];
    await put(folder, '甲.txt', '别人的文字');
    await run('openWord', files[0], files);
    await idle();
    const names = [
      '乙.docx',
      '乙.txt',
      '乙.txt.原件.json',
      '坏.docx',
      '甲.docx',
      '甲.txt',
      '甲（2）.txt',
      '甲（2）.txt.原件.json',
    ];
    equal(await namesIn(folder), names.sort());
    equal(await textOf(vscode.Uri.joinPath(folder, '甲.txt')), '别人的文字');
    equal(await textOf(vscode.Uri.joinPath(folder, '甲（2）.txt')), '甲\n');
    await run('openWord', files[1], files.slice(1));
    await idle();
    equal(await namesIn(folder), names);
  });

  it('a folder stands for the documents below it, what Word leaves beside an open one and other files aside', async () => {
    const folder = newFolder();
    await put(folder, '甲.docx', docxOf(['甲']));
    await put(folder, '~$甲.docx', docxOf(['锁']));
    await put(folder, '说明.txt', '说明');
    await put(vscode.Uri.joinPath(folder, '二科'), '乙.docx', docxOf(['乙']));
    await run('openWord', folder, [folder]);
    await idle();
    const inside = ['二科', '甲.docx', '甲.txt', '甲.txt.原件.json', '说明.txt', '~$甲.docx'];
    equal(await namesIn(folder), inside.sort());
    equal(await textOf(vscode.Uri.joinPath(folder, '二科', '乙.txt')), '乙\n');
  });

  it('opened as it is, it shows a page, from which the command knows its file', async () => {
    const folder = newFolder();
    const docx = await put(folder, '来文.docx', template);
    await vscode.commands.executeCommand('vscode.openWith', docx, 'officialSpeech.wordDocument');
    await eventually('the page', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputCustom && input.viewType === 'officialSpeech.wordDocument';
    });
    await run('openWord');
    await eventually('the text', () => shown() === '来文.txt');
    await run('openWord', docx.toString(), [docx, docx]);
    equal(await namesIn(folder), ['来文.docx', '来文.txt', '来文.txt.原件.json']);
  });
});

describe('Word out', () => {
  afterEach(closeAll);

  it('a text in a profile, with real headings; its own document is never written over', async () => {
    const { document } = await openFile(speech, 'speech');
    await idle();
    const target = vscode.Uri.joinPath(newFolder(), '讲话.docx');
    await run('exportWord', document.uri, target, '国标公文');
    const word = readWord(await read(target));
    equal(docxText(await read(target)), document.getText());
    const styles = word.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.style ?? ''] : []));
    equal(
      styles.filter((style) => style.startsWith('heading')),
      ['heading 1', 'heading 1'],
    );
    await closeAll();
    const opened = await openTemplate();
    await run('exportWord', undefined, opened.docx, '朗读稿');
    ok(isSame(await read(opened.docx), template), 'the document is as it was');
  });

  it('a profile of the folder changes what it names', async () => {
    const folder = newFolder();
    await put(folder, '本局.版式.json', '{ "base": "国标公文", "sizes": { "title": 24 } }');
    await vscode.commands.executeCommand('vscode.open', await put(folder, '讲话.speech', speech), { preview: false });
    await eventually('the text', () => shown() === '讲话.speech');
    await idle();
    const target = vscode.Uri.joinPath(folder, '讲话.docx');
    await run('exportWord', undefined, target, '本局');
    ok(
      ZipArchive.open(await read(target))
        .readText('word/document.xml')!
        .includes('<w:sz w:val="48"/>'),
    );
  });

  it('a page to print holds the text in the profile, for a browser to make a PDF of', async () => {
    const { document } = await openFile(speech, 'speech');
    await idle();
    const target = vscode.Uri.joinPath(newFolder(), '讲话.html');
    await run('exportPdf', document.uri, target, '国标公文');
    const page = await textOf(target);
    ok(page.includes('@page{size:A4;margin:37mm 26mm 35mm 28.01mm}'), page);
    ok(page.includes('<h1>在全县秋粮收购工作会议上的讲话</h1>'), page);
    ok(page.includes('<span class="blank">XX</span>'), page);
  });

  it('a profile learned from a sample is kept in a file, and what is exported in it looks like the sample', async () => {
    const folder = newFolder();
    const file = vscode.Uri.joinPath(folder, '某局.版式.json');
    const { document } = await openFile(speech, 'speech');
    await idle();
    const plain = vscode.Uri.joinPath(folder, '国标.docx');
    await run('exportWord', document.uri, plain, '国标公文');
    await run('learnProfile', plain, file);
    equal(JSON.parse(await textOf(file)), { name: '某局', base: '国标公文' });
    const large = vscode.Uri.joinPath(folder, '朗读.docx');
    await run('exportWord', document.uri, large, '朗读稿');
    await run('learnProfile', large.toString(), file.toString());
    const learned = JSON.parse(await textOf(file)) as { sizes: object; pageNumber: string };
    equal(learned.sizes, { title: 26, body: 22 });
    equal(learned.pageNumber, 'total');
    await closeAll();
    await vscode.commands.executeCommand('vscode.open', await put(folder, '讲话.speech', speech), { preview: false });
    await eventually('the text', () => shown() === '讲话.speech');
    await idle();
    const again = vscode.Uri.joinPath(folder, '讲话.docx');
    await run('exportWord', undefined, again, '某局');
    const part = async (uri: vscode.Uri): Promise<string> =>
      ZipArchive.open(await read(uri)).readText('word/document.xml')!;
    equal(await part(again), await part(large));
  });

  it('filled values go back into a copy of the document, everything else stays as it was', async () => {
    const { folder, docx, document } = await openTemplate();
    await replaceAll(document, [
      ['XX户', '1.2万户'],
      ['X月X日', '10月8日'],
      ['XXX同志', '王芳同志'],
      // Not a blank: it stays out of the document.
      ['狠抓落实\n', '狠抓落实\n新加的一段。\n'],
    ]);
    const target = vscode.Uri.joinPath(folder, '回填.docx');
    await run('fillWord', document.uri, target);
    const filled = await read(target);
    equal(
      docxText(filled),
      '在全县秋粮收购工作会议上的讲话\n一、提高认识\n全县有1.2万户农民等着卖粮，要在10月8日前腾出仓容。\n二、狠抓落实\n由王芳同志负责。',
    );
    ok(isSame(await read(docx), template), 'the document is as it was');
    const [before, after] = [ZipArchive.open(template), ZipArchive.open(filled)];
    equal(after.names, before.names);
    for (const name of before.names)
      if (name !== 'word/document.xml') equal(after.readText(name), before.readText(name));
    const bare = (archive: ZipArchive): string =>
      archive.readText('word/document.xml')!.replace(/(<w:t\b[^>]*>)[^<]*(?=<\/w:t>)/gu, '$1');
    equal(bare(after), bare(before));
    for (let count = 0; count < 4; count++) await vscode.commands.executeCommand('undo');
    equal(document.getText(), templateText);
    await run('fillWord', undefined, vscode.Uri.joinPath(folder, '没有.docx'));
    equal((await namesIn(folder)).includes('没有.docx'), false);
  });

  it('two versions become one document with tracked changes, and a clean one beside it', async () => {
    const folder = newFolder();
    const earlier = await put(folder, '一稿.txt', '标题\n甲段要认真落实。\n乙段。\n');
    const later = await put(folder, '二稿.txt', '标题\n甲段要切实落实。\n乙段。\n丙段新加。\n');
    await vscode.commands.executeCommand('vscode.open', later, { preview: false });
    await eventually('the text', () => shown() === '二稿.txt');
    await run('useSpeech');
    await idle();
    const target = vscode.Uri.joinPath(folder, '二稿-花脸稿.docx');
    await run('makeRedline', later, earlier, target);
    const marked = await read(target);
    equal(docxText(marked), '标题\n甲段要切实落实。\n乙段。\n丙段新加。');
    const old = readWord(marked, { revisions: 'rejected' });
    equal(
      old.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')),
      ['标题', '甲段要认真落实。', '乙段。'],
    );
    equal(
      docxText(await read(vscode.Uri.joinPath(folder, '二稿-清稿.docx'))),
      '标题\n甲段要切实落实。\n乙段。\n丙段新加。',
    );
  });

  it('what others say in the documents that came back is a table, adopted where their very words stand in the text', async () => {
    const { folder, document } = await openTemplate();
    const said = (id: number, author: string, text: string): string =>
      `<w:comment w:id="${id}" w:author="${author}">${p(text)}</w:comment>`;
    const on = (id: number, text: string): string =>
      `<w:commentRangeStart w:id="${id}"/><w:r><w:t>${text}</w:t></w:r><w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    const body =
      p('提高认识', numPr(1)) +
      `<w:p><w:r><w:t>全县有XX户农民</w:t></w:r>${on(0, '等着卖粮')}<w:r><w:t>，要</w:t></w:r>${on(1, '在X月X日前')}<w:r><w:t>腾出仓容。</w:t></w:r></w:p>`;
    const comments = said(0, '李四', '改为“急着卖粮”') + said(1, '李四', '请核时间');
    const row = (change: string, ...cells: readonly string[]): string =>
      `<w:tr>${change && `<w:trPr><w:${change} w:id="9" w:author="王五"/></w:trPr>`}${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
    const towns = `<w:tbl>${row('', '东河乡', '30万斤')}${row('ins', '西河镇', '20万斤')}${row('del', '柳林镇', '15万斤')}</w:tbl>`;
    const returned = await put(folder, '财政局.docx', docxAround(body, undefined, { numbering, comments }));
    const other = await put(
      folder,
      '农业局.docx',
      docxAround(body + towns, undefined, { numbering, comments: said(0, '王五', '删去这一句') }),
    );
    await replaceAll(document, [['等着卖粮', '急着卖粮']]);
    const target = vscode.Uri.joinPath(folder, '意见.docx');
    await run('exportOpinions', document.uri, [returned, other], target);
    const rows = docxTableRows(await read(target));
    equal(
      rows.map((row) => row.join('|')),
      [
        '序号|提出人|章节|原句|意见|采纳情况|理由',
        '1|李四（财政局）|一、提高认识|全县有XX户农民【等着卖粮】，要在X月X日前腾出仓容。|改为“急着卖粮”|采纳|',
        '2|李四（财政局）|一、提高认识|全县有XX户农民等着卖粮，要【在X月X日前】腾出仓容。|请核时间||',
        '3|王五（农业局）|一、提高认识|全县有XX户农民【等着卖粮】，要在X月X日前腾出仓容。|删去这一句||',
        '4|王五（农业局）|一、提高认识|东河乡　30万斤|表格增加一行“西河镇　20万斤”||',
        '5|王五（农业局）|一、提高认识|柳林镇　15万斤|表格删去一行“柳林镇　15万斤”|采纳|',
      ],
    );
    const list = vscode.Uri.joinPath(folder, '意见.md');
    await run('exportOpinions', document.uri, [returned], list);
    ok((await textOf(list)).includes('| 1 | 李四 | 一、提高认识 |'), await textOf(list));
  });
});
