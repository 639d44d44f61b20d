import type { Uri } from 'vscode';
import { describe, expect, it, vi } from 'vitest';
import { fillFormat } from '../../src/core/index.ts';
import { passageOf } from '../../src/core/text/passage.ts';
import type { SetAsides } from '../../src/editor/set-aside/set-asides.ts';
import { withoutSetAside } from '../../src/editor/set-aside/left-out.ts';

const lines = ['在全县防汛工作会议上的讲话', '同志们：', '要备足物资。', '要加固险段。', '谢谢大家！'];
const onDisk = lines.join('\n');
const start = onDisk.indexOf('要备足');
const range = { start, end: start + lines[2]!.length };
const record = fillFormat.write({ fills: [], sent: [], setAside: [passageOf(onDisk, range)] }, '');

const uriOf = (path: string): Uri =>
  ({
    path,
    toString: () => `file://${path}`,
    with: (change: { path: string }) => uriOf(change.path),
  }) as unknown as Uri;
const open: { uri: Uri; getText: () => string }[] = [];

vi.mock('vscode', () => ({
  env: { language: 'zh-cn' },
  FileSystemError: class extends Error {},
  workspace: {
    get textDocuments() {
      return open;
    },
    fs: { readFile: () => Promise.resolve(new TextEncoder().encode(record)) },
  },
}));

/** What is set aside in the text of the editor, which may be ahead of the file. */
function setAsidesOf(text: string): Pick<SetAsides, 'ready' | 'rangesIn'> {
  const at = text.indexOf('要备足');
  return { ready: () => Promise.resolve(), rangesIn: () => [{ start: at, end: at + lines[2]!.length }] };
}

describe('a text without what is set aside', () => {
  const uri = uriOf('/讲话.txt');
  const kept = lines.filter((line) => line !== '要备足物资。').join('\n');
  const read = (inEditor: string | undefined, text: string): Promise<string> => {
    open.splice(0, open.length, ...(inEditor === undefined ? [] : [{ uri, getText: () => inEditor }]));
    const setAsides = setAsidesOf(inEditor ?? '') as SetAsides;
    return withoutSetAside({ setAsides }, uri, text);
  };

  it('is cut as the editor knows it where it is the text of the editor', async () => {
    const edited = onDisk.replace('同志们：', '同志们：\n今天的会议很重要。');
    expect(await read(edited, edited)).toBe(edited.replace('要备足物资。\n', ''));
  });

  it('is cut by the words of the record where no editor has it', async () =>
    expect(await read(undefined, onDisk)).toBe(kept));

  it('loses no other words where the editor is ahead of the file', async () =>
    expect(await read(onDisk.replace('同志们：', '同志们：\n今天的会议很重要。'), onDisk)).toBe(kept));
});
