import * as vscode from 'vscode';
import { tickFormat, type Tick } from '../../../src/core/index.ts';
import { SideFiles } from '../../../src/editor/files/side-files.ts';
import { readText, undecodable } from '../../../src/editor/files/whole-file.ts';
import { Guard } from '../../../src/editor/host/guard.ts';
import * as assert from './assert.ts';
import { eventually } from './support.ts';

const tick = (text: string): Tick => ({ kind: '数据', text, sentence: '#人到会。' });
const entry = (text: string): object => ({ 类别: '数据', 内容: text, 原句: '#人到会。' });
/** {"版本":1,"已核":[]} in GBK. */
const gbk = Uint8Array.of(
  ...[0x7b, 0x22, 0xb0, 0xe6, 0xb1, 0xbe, 0x22, 0x3a, 0x31, 0x2c, 0x22],
  ...[0xd2, 0xd1, 0xba, 0xcb, 0x22, 0x3a, 0x5b, 0x5d, 0x7d],
);

describe('records beside a text', () => {
  let folder: vscode.Uri;
  let files: SideFiles<readonly Tick[]>;
  const text = (): { uri: vscode.Uri } => ({ uri: vscode.Uri.joinPath(folder, '讲话.txt') });
  const record = (): vscode.Uri => vscode.Uri.joinPath(folder, '讲话.txt.核稿.json');
  const write = (content: string | Uint8Array): Thenable<void> =>
    vscode.workspace.fs.writeFile(record(), typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const stands = async (): Promise<Record<string, unknown>> =>
    JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(record()))) as Record<string, unknown>;
  const names = async (): Promise<string[]> =>
    (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();

  /** A test in a folder of its own. */
  const inFolder = (name: string, work: () => Promise<void>): void =>
    it(name, async () => {
      folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, `stores-${Date.now()}`);
      await vscode.workspace.fs.createDirectory(folder);
      const guard = new Guard({ error: () => undefined });
      files = new SideFiles({ suffix: '.核稿.json', name: '核稿记录', format: tickFormat }, guard);
      try {
        await work();
      } finally {
        files.dispose();
        await vscode.workspace.fs.delete(folder, { recursive: true });
      }
    });

  inFolder('keep what a later version or a person has added', async () => {
    await write(JSON.stringify({ 别的: [1], 已核: [{ ...entry('3人'), 备注: '王处核' }, { 将来: true }] }));
    await files.change(text(), (ticks) => [...ticks, tick('5人')]);
    const { 别的, 已核 } = await stands();
    assert.equal(别的, [1]);
    assert.equal(已核, [{ ...entry('3人'), 备注: '王处核' }, entry('5人'), { 将来: true }]);
  });

  inFolder('of a later version are read and never written', async () => {
    const later = JSON.stringify({ 版本: 2, 已核: [entry('3人')], 将来: {} });
    await write(later);
    assert.equal(await files.read(text()), [tick('3人')]);
    await files.change(text(), () => []);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(record())), later);
    assert.equal(files.of(text()), [tick('3人')]);
  });

  inFolder('saved as GBK are read as what they say, and written as UTF-8', async () => {
    await write(gbk);
    await files.change(text(), () => [tick('3人')]);
    assert.equal(await stands(), { 说明: (await stands())['说明'], 版本: 1, 已核: [entry('3人')] });
    assert.equal(await names(), ['讲话.txt.核稿.json']);
  });

  inFolder('that are something else are kept aside, bytes and all, before anything is written', async () => {
    const damaged = Uint8Array.of(0x7b, 0xff, 0xfe, 0xe5, 0x22, 0x00, 0x7d);
    for (const foreign of [damaged, new TextEncoder().encode('{"name":"package"}')]) {
      await write(foreign);
      await files.change(text(), () => [tick('3人')]);
      assert.equal((await stands())['已核'], [entry('3人')]);
      const kept = (await names()).find((name) => name.includes('损坏'))!;
      const uri = vscode.Uri.joinPath(folder, kept);
      assert.equal([...(await vscode.workspace.fs.readFile(uri))], [...foreign]);
      await vscode.workspace.fs.delete(uri);
    }
  });

  inFolder('that are something else are left alone while there is nothing to write', async () => {
    await write('{"name":"package"}');
    await files.change(text(), (ticks) => ticks);
    assert.equal(await names(), ['讲话.txt.核稿.json']);
    assert.equal(await stands(), { name: 'package' });
  });

  inFolder('are on the disk when listeners hear of a change', async () => {
    let heard: Promise<Record<string, unknown>> | undefined;
    const subscription = files.onDidChange(() => (heard ??= stands()));
    await files.change(text(), () => [tick('3人')]);
    subscription.dispose();
    await eventually('the event', () => heard !== undefined);
    assert.equal((await heard!)['已核'], [entry('3人')]);
  });

  inFolder('bytes that are no text are told apart from a text', async () => {
    await write(Uint8Array.of(0xe5, 0xa5, 0xbd, 0xff));
    assert.ok((await readText(record())) === undecodable);
  });
});
