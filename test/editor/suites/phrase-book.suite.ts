import * as vscode from 'vscode';
import { readOwnPhrase, type CollectionChange } from '../../../src/core/index.ts';
import { PhraseFile } from '../../../src/editor/phrases/phrase-file.ts';
import * as assert from './assert.ts';

const put = (text: string): CollectionChange => ({ kind: 'put', phrase: readOwnPhrase({ text })! });
const remove = (text: string): CollectionChange => ({ kind: 'remove', text });
let folders = 0;

describe('phrase file', () => {
  let folder: vscode.Uri;
  let opened: PhraseFile[] = [];
  let complaints: (vscode.Uri | null)[] = [];
  const place = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
  const open = (): PhraseFile => {
    const file = new PhraseFile(place('短语.json'), (_file, keptAs) => complaints.push(keptAs));
    opened.push(file);
    return file;
  };
  const write = (name: string, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(place(name), new TextEncoder().encode(text));
  const read = async (name: string): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(place(name)));
  const textsOf = (file: PhraseFile): string[] => file.phrases.map(({ text }) => text).sort();
  const names = async (): Promise<string[]> =>
    (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();

  const prepare = async (): Promise<void> => {
    complaints = [];
    opened = [];
    folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, `phrases-${Date.now()}-${folders++}`);
    await vscode.workspace.fs.createDirectory(folder);
  };
  /** Each case has a folder of its own. */
  const inFolder = (title: string, work: () => Promise<void>): void =>
    it(title, async () => {
      await prepare();
      await work();
    });
  afterEach(() => opened.forEach((file) => file.dispose()));

  inFolder('is there for the next window', async () => {
    await open().change([put('压茬推进'), put('一盘棋'), remove('一盘棋')]);
    const other = open();
    await other.refresh();
    assert.equal(textsOf(other), ['压茬推进']);
    assert.equal(await names(), ['短语.json']);
  });

  inFolder('two windows that know nothing of each other lose nothing', async () => {
    const [one, other] = [open(), open()];
    await Promise.all([one.refresh(), other.refresh()]);
    for (let round = 0; round < 5; round++) {
      await one.change([put(`甲${round}`)]);
      await other.change([put(`乙${round}`)]);
    }
    await Promise.all([one.refresh(), other.refresh()]);
    assert.equal(textsOf(one), ['乙0', '乙1', '乙2', '乙3', '乙4', '甲0', '甲1', '甲2', '甲3', '甲4']);
    assert.equal(textsOf(other), textsOf(one));
  });

  inFolder('two windows that write at the same moment lose nothing', async () => {
    const [one, other] = [open(), open()];
    await Promise.all([one.change([put('压茬推进')]), other.change([put('一盘棋')])]);
    await one.refresh();
    await other.refresh();
    await one.refresh();
    assert.equal(textsOf(one), ['一盘棋', '压茬推进']);
    assert.equal(textsOf(other), ['一盘棋', '压茬推进']);
  });

  inFolder('what another window wrote over is written again', async () => {
    const file = open();
    await file.change([put('压茬推进')]);
    await write('短语.json', '{"phrases":[{"text":"一盘棋"}]}');
    await file.refresh();
    assert.equal(textsOf(file), ['一盘棋', '压茬推进']);
    assert.ok((await read('短语.json')).includes('压茬推进'));
  });

  inFolder('a damaged file is not touched by reading, and kept aside before it is written', async () => {
    const torn = '{"phrases":[{"text":"压茬推';
    await write('短语.json', torn);
    const file = open();
    await file.refresh();
    await file.refresh();
    assert.equal(complaints.length, 1);
    assert.equal(await read('短语.json'), torn);
    await file.change([put('一盘棋')]);
    const kept = (await names()).find((name) => name.includes('损坏'));
    assert.ok(kept);
    assert.equal(await read(kept), torn);
    assert.equal(textsOf(file), ['一盘棋']);
  });

  inFolder('a damaged file costs nothing that was read before', async () => {
    const file = open();
    await file.change([put('压茬推进')]);
    await write('短语.json', 'x');
    await file.refresh();
    assert.equal(textsOf(file), ['压茬推进']);
    await file.change([put('一盘棋')]);
    assert.equal(textsOf(file), ['一盘棋', '压茬推进']);
  });

  inFolder('a crash between the two steps of replacing is made good', async () => {
    await write('短语.json.0123.tmp', '{"phrases":[{"text":"压茬推进"}]}');
    await write('短语.json.4567.tmp', '{"phrases":[{"te');
    const file = open();
    await file.change([put('一盘棋')]);
    assert.equal(textsOf(file), ['一盘棋', '压茬推进']);
  });
});
