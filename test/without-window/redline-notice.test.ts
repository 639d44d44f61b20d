import type { Uri } from 'vscode';
import { describe, expect, it, vi } from 'vitest';
import { docxText } from '../../src/office/word/index.ts';
import type { Services } from '../../src/editor/services.ts';
import { redlineBetween } from '../../src/editor/word/redline.ts';

const { said, files, texts, FileSystemError } = vi.hoisted(() => ({
  said: [] as string[],
  files: new Map<string, Uint8Array>(),
  texts: new Map<string, string>(),
  FileSystemError: class extends Error {
    code = 'FileNotFound';
  },
}));

const uriOf = (path: string): Uri =>
  ({
    path,
    toString: () => `file://${path}`,
    with: (change: { path: string }) => uriOf(change.path),
  }) as unknown as Uri;

vi.mock('vscode', () => ({
  env: { language: 'zh-cn', uiKind: 2 },
  UIKind: { Desktop: 1, Web: 2 },
  FileSystemError,
  Uri: {
    joinPath: ({ path }: Uri, ...names: string[]) =>
      uriOf(names.reduce((way, name) => (name === '..' ? way.replace(/\/[^/]*$/u, '') : `${way}/${name}`), path)),
  },
  window: {
    showSaveDialog: () => Promise.resolve(uriOf('/稿/讲话-花脸稿.docx')),
    showInformationMessage: (message: string) => Promise.resolve(void said.push(message)),
  },
  workspace: {
    get textDocuments() {
      return [...texts].map(([path, text]) => ({ uri: uriOf(path), getText: () => text }));
    },
    getConfiguration: () => ({ get: () => '' }),
    fs: {
      createDirectory: () => Promise.resolve(),
      readDirectory: () => Promise.resolve([]),
      readFile: ({ path }: Uri) =>
        files.has(path) ? Promise.resolve(files.get(path)) : Promise.reject(new FileSystemError()),
      stat: ({ path }: Uri) => (files.has(path) ? Promise.resolve({}) : Promise.reject(new FileSystemError())),
      writeFile: ({ path }: Uri, bytes: Uint8Array) => Promise.resolve(void files.set(path, bytes)),
      rename: (from: Uri, to: Uri) => {
        files.set(to.path, files.get(from.path)!);
        files.delete(from.path);
        return Promise.resolve();
      },
    },
  },
}));

const services = {
  setAsides: { ready: () => Promise.resolve(), rangesIn: () => [] },
  guard: { report: (_: string, error: unknown) => void said.push(String(error)) },
} as unknown as Services;

async function compared(before: string, after: string): Promise<string> {
  files.clear();
  said.length = 0;
  texts.clear();
  texts.set('/稿/一稿.txt', before).set('/稿/讲话.txt', after);
  await redlineBetween(services, uriOf('/稿/讲话.txt'), [{ uri: uriOf('/稿/一稿.txt'), label: '一稿' }]);
  return said.join('\n');
}

describe('what is said of a 花脸稿', () => {
  const speech = '在全县防汛工作会议上的讲话\n同志们：\n要备足物资。';
  const page = `首页\n手机版\n思想理论\n${speech}`;

  it('names the lines that a web page left, which the clean version leaves out and the marked one shows', async () => {
    expect(await compared(page, `${page}\n谢谢大家！`)).toBe(
      '已对照 一稿 写成 讲话-花脸稿.docx，清稿是 讲话-清稿.docx。清稿略去网页残留 3 行，花脸稿里还在。',
    );
    expect(docxText(files.get('/稿/讲话-清稿.docx')!)).toBe(`${speech}\n谢谢大家！`);
    expect(docxText(files.get('/稿/讲话-花脸稿.docx')!)).toBe(`${page}\n谢谢大家！`);
  });

  it('says nothing of residue where there is none', async () => {
    expect(await compared(speech, `${speech}\n谢谢大家！`)).toBe(
      '已对照 一稿 写成 讲话-花脸稿.docx，清稿是 讲话-清稿.docx。',
    );
  });
});
