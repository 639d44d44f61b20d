import type { TextDocument } from 'vscode';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openFolder, packFolder, TextCollector, writeArchive, type FolderArchive } from '../../src/core/later.ts';
import { Archives } from '../../src/editor/archive/archives.ts';
import { rebuild, updateArchives } from '../../src/editor/archive/build.ts';
import { InSightFirst } from '../../src/editor/archive/in-sight-first.ts';
import type { ArchiveRoom } from '../../src/editor/archive/room.ts';
import { ArchiveStore, type BadArchive, type Disk, type StoredArchives } from '../../src/editor/archive/store.ts';
import { Pending } from '../../src/editor/host/pending.ts';
import { Turns } from '../../src/editor/host/turns.ts';
import type { Services } from '../../src/editor/services.ts';

const { said, there, inSight } = vi.hoisted(() => ({
  said: [] as string[],
  /** Files on the disk by folder and name; a folder that is not named is away. */
  there: new Map<string, Map<string, Uint8Array>>(),
  inSight: [] as TextDocument[],
}));

interface Way {
  readonly path: string;
}

vi.mock('vscode', () => {
  const say = (message: string): Promise<undefined> => Promise.resolve(void said.push(message));
  const uriOf = (path: string): Way & { readonly scheme: string } => ({
    ...{ path, scheme: 'file', toString: () => `file://${encodeURI(path)}` },
    ...{ with: (change: Way) => uriOf(change.path) },
  });
  const entryAt = ({ path }: Way): Promise<Uint8Array> => {
    const at = path.lastIndexOf('/');
    const bytes = there.get(path.slice(0, at))?.get(path.slice(at + 1));
    return bytes === undefined ? Promise.reject(new Error('away')) : Promise.resolve(bytes);
  };
  return {
    EventEmitter: class {
      event = () => ({ dispose: () => undefined });
      fire = () => undefined;
      dispose = () => undefined;
    },
    FileSystemError: class extends Error {},
    FileType: { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 },
    ProgressLocation: { Notification: 15 },
    Uri: {
      parse: (uri: string) => uriOf(decodeURI(uri.replace('file://', ''))),
      joinPath: ({ path }: Way, name: string) => uriOf(`${path}/${name}`),
    },
    window: {
      get visibleTextEditors() {
        return inSight.map((document) => ({ document }));
      },
      showWarningMessage: say,
      showInformationMessage: say,
      withProgress: (_: unknown, work: (...given: unknown[]) => Promise<void>) =>
        work(
          { report: () => undefined },
          { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => undefined }) },
        ),
    },
    workspace: {
      onDidChangeConfiguration: () => ({ dispose: () => undefined }),
      fs: {
        readDirectory: ({ path }: Way) => {
          const files = there.get(path);
          return files === undefined
            ? Promise.reject(new Error('away'))
            : Promise.resolve([...files.keys()].map((name) => [name, 1]));
        },
        readFile: entryAt,
        stat: (uri: Way) => entryAt(uri).then(({ length }) => ({ type: 1, size: length, mtime: 1 })),
      },
    },
  };
});

const folder = 'file:///%E6%97%A7%E7%A8%BF';
function fileOf(text: string, of = folder): Uint8Array {
  const texts = new TextCollector();
  texts.add({ name: '甲.txt', text, day: 1 });
  return packFolder({ folder: of, read: 0, stamps: [{ size: 1, changed: 2 }], others: [] }, writeArchive(texts));
}
const damaged: BadArchive = { name: 'f.archive', problem: 'damaged', folder };

describe('archives that cannot be used', () => {
  const kept = (): FolderArchive => openFolder(fileOf('同志们：\n去年的话。'));

  test('are told of when they are opened again too, each once until it can be used again', async () => {
    let stored: StoredArchives = { archives: [kept()], bad: [] };
    let changes = 0;
    const store = {
      state: () => Promise.resolve(String(changes)),
      openAll: () => Promise.resolve(stored),
    } as unknown as ArchiveStore;
    const become = (next: StoredArchives): void => {
      stored = next;
      changes++;
    };
    const archives = new Archives(store);
    expect(await archives.load()).toEqual([]);
    become({ archives: [], bad: [damaged] });
    expect(await archives.reload()).toEqual([damaged]);
    expect(archives.all).toEqual([]);
    const other: BadArchive = { name: 'g.archive', problem: 'newer', folder: undefined };
    become({ archives: [], bad: [damaged, other] });
    expect(await archives.reload()).toEqual([other]);
    become({ archives: [kept()], bad: [other] });
    expect(await archives.load()).toEqual([]);
    become({ archives: [], bad: [damaged, other] });
    expect(await archives.load()).toEqual([damaged]);
  });

  /** A disk in memory with the file of the folder, and everything that works on it. */
  function roomWith(file: Uint8Array): { readonly room: ArchiveRoom; readonly files: Map<string, Uint8Array> } {
    const files = new Map([['f.archive', file]]);
    const disk: Disk = {
      list: () => Promise.resolve([...files.keys()]),
      stamp: (name) => Promise.resolve(String(files.get(name)?.length)),
      read: (name) => Promise.resolve(files.get(name) ?? null),
      write: (name, bytes) => Promise.resolve(void files.set(name, bytes)),
      rename: async (from, to) => {
        files.set(to, files.get(from)!);
        await disk.remove(from);
      },
      remove: (name) => Promise.resolve(void files.delete(name)),
    };
    const store = new ArchiveStore(disk, (name) => (name === folder ? 'f' : 'g'));
    const services = { log: { warn: () => undefined } } as unknown as Services;
    said.length = 0;
    there.clear();
    return { room: { services, store, archives: new Archives(store), turns: new Turns() }, files };
  }

  const whole = fileOf('同志们：\n去年的话。');
  const damage = (file = whole): Uint8Array => file.map((byte, at) => (at === file.length - 5 ? byte ^ 1 : byte));
  /** As an earlier version has written it; the archive begins with the letters of its kind, behind the head of the folder. */
  function old(): Uint8Array {
    const bytes = whole.slice();
    const view = new DataView(bytes.buffer);
    let at = 16;
    while (view.getUint32(at, true) !== 0x4a474a47) at += 4;
    view.setUint32(at + 4, 1, true);
    return bytes;
  }

  test.each([
    ['damaged', () => damage(), '“旧稿”的旧稿库文件已损坏，正在照文件夹重建。'],
    ['of an earlier version', old, '“旧稿”的旧稿库是旧版本的“讲稿”建的，正在照文件夹重建。'],
  ] as const)('are built again from their folder, with a word: %s', async (_, make, word) => {
    const { room } = roomWith(make());
    there.set('/旧稿', new Map([['甲.txt', new TextEncoder().encode('同志们：\n今年的话。')]]));
    await rebuild(room, await room.archives.load());
    expect(said).toEqual([word, expect.stringMatching(/^旧稿库已建好：1 篇（新读 1 篇）/u)]);
    expect(room.archives.all.map(({ archive }) => archive.text(0))).toEqual(['同志们：\n今年的话。']);
  });

  test.each([
    ['damaged', () => damage(), '已损坏，这个文件夹现在读不到，坏了的已删除'],
    ['of an earlier version', old, '是旧版本的“讲稿”建的，已用不上，这个文件夹现在又读不到，已删除'],
  ] as const)('are deleted with a word where their folder is away: %s', async (_, make, word) => {
    const { room, files } = roomWith(make());
    await rebuild(room, await room.archives.load());
    expect(said).toEqual([expect.stringContaining(word)]);
    expect([...files.keys()]).toEqual([]);
  });

  test('are told of and built again when they are met behind what was built', async () => {
    const { room, files } = roomWith(whole);
    there.set('/旧稿', new Map([['甲.txt', new TextEncoder().encode('同志们：\n今年的话。')]]));
    await rebuild(room, await room.archives.load());
    there.set('/新稿', new Map([['乙.txt', new TextEncoder().encode('同志们：\n明年的话。')]]));
    files.set('g.archive', damage(fileOf('同志们：\n前年的话。', 'file:///%E6%96%B0%E7%A8%BF')));
    there.get('/旧稿')!.set('丙.txt', new TextEncoder().encode('同志们：\n又是今年的话。'));
    await updateArchives(room);
    expect(said.map((one) => one.replace(/[（，].*$/u, ''))).toEqual([
      '“新稿”的旧稿库文件已损坏',
      '旧稿库已建好：1 篇',
      '旧稿库已建好：2 篇',
    ]);
    expect(room.archives.all.map(({ archive }) => archive.count)).toEqual([1, 2]);
  });
});

describe('texts that wait to be compared', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const named = (path: string): TextDocument => ({ uri: { path } }) as unknown as TextDocument;
  const [hidden, other, seen, closed] = ['一', '二', '三', '四'].map(named) as [
    TextDocument,
    TextDocument,
    TextDocument,
    TextDocument,
  ];

  test('are compared one at a time, those in sight first, with a breath in between', async () => {
    const done: TextDocument[] = [];
    const turns = new InSightFirst(new Pending(), (document) => void done.push(document));
    inSight.splice(0, inSight.length, seen);
    for (const document of [hidden, closed, other, seen, hidden]) turns.add(document);
    turns.remove(closed);
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toEqual([seen]);
    await vi.advanceTimersByTimeAsync(100);
    expect(done).toEqual([seen]);
    await vi.advanceTimersByTimeAsync(200);
    expect(done).toEqual([seen, hidden]);
    await vi.advanceTimersByTimeAsync(300);
    expect(done).toEqual([seen, hidden, other]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(done).toEqual([seen, hidden, other]);
    turns.add(seen);
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toEqual([seen, hidden, other, seen]);
  });

  test('a fault in one holds up no other; those that are put off for good are not compared', async () => {
    const done: TextDocument[] = [];
    const turns = new InSightFirst(new Pending(), (document) => {
      done.push(document);
      if (document === hidden) throw new Error('a fault');
    });
    inSight.length = 0;
    turns.add(hidden);
    turns.add(other);
    expect(() => vi.advanceTimersByTime(0)).toThrow('a fault');
    vi.advanceTimersByTime(300);
    expect(done).toEqual([hidden, other]);
    turns.add(seen);
    turns.dispose();
    vi.advanceTimersByTime(1000);
    expect(done).toEqual([hidden, other]);
  });
});
