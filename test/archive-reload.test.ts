import type { TextDocument } from 'vscode';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openFolder, packFolder, TextCollector, writeArchive, type FolderArchive } from '../src/core/later.ts';
import { Archives } from '../src/editor/archive/archives.ts';
import { rebuild } from '../src/editor/archive/build.ts';
import { InSightFirst } from '../src/editor/archive/in-sight-first.ts';
import type { ArchiveRoom } from '../src/editor/archive/room.ts';
import type { ArchiveStore, BadArchive, StoredArchives } from '../src/editor/archive/store.ts';
import { Pending } from '../src/editor/host/pending.ts';

const { said, there, inSight } = vi.hoisted(() => ({
  said: [] as string[],
  there: new Set<string>(),
  inSight: [] as TextDocument[],
}));

vi.mock('vscode', () => {
  const say = (message: string): Promise<undefined> => Promise.resolve(void said.push(message));
  return {
    EventEmitter: class {
      event = () => ({ dispose: () => undefined });
      fire = () => undefined;
      dispose = () => undefined;
    },
    ProgressLocation: { Notification: 15 },
    Uri: { parse: (path: string) => ({ path: decodeURIComponent(path.replace('file://', '')), toString: () => path }) },
    window: {
      get visibleTextEditors() {
        return inSight.map((document) => ({ document }));
      },
      showWarningMessage: say,
      showInformationMessage: say,
      // Whoever is asked gives it up.
      withProgress: () => Promise.resolve(),
    },
    workspace: {
      onDidChangeConfiguration: () => ({ dispose: () => undefined }),
      fs: {
        readDirectory: ({ path }: { path: string }) =>
          there.has(path) ? Promise.resolve([]) : Promise.reject(new Error('away')),
      },
    },
  };
});

const folder = 'file:///%E6%97%A7%E7%A8%BF';
const damaged: BadArchive = { name: 'f.archive', problem: 'damaged', folder };

describe('archives that cannot be used', () => {
  function kept(): FolderArchive {
    const texts = new TextCollector();
    texts.add({ name: '甲.txt', text: '同志们：\n去年的话。', day: 1 });
    return openFolder(
      packFolder({ folder, read: 0, stamps: [{ size: 1, changed: 2 }], others: [] }, writeArchive(texts)),
    );
  }

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

  test.each([
    ['damaged', '已损坏，正在照文件夹重建', '已损坏，这个文件夹现在读不到，坏了的已删除'],
    ['older', '是旧版本的“讲稿”建的，正在照文件夹重建', '是旧版本的“讲稿”建的，已用不上'],
  ] as const)('are built again, or deleted with a word where the folder is away: %s', async (problem, built, away) => {
    const removed: string[] = [];
    const room = {
      services: { log: { warn: () => undefined } },
      store: { removeFile: (name: string) => Promise.resolve(void removed.push(name)) },
    } as unknown as ArchiveRoom;
    said.length = 0;
    there.add('/旧稿');
    await rebuild(room, [{ ...damaged, problem }]);
    expect([said[0], removed]).toEqual([
      expect.stringContaining(`“旧稿”的旧稿库${problem === 'damaged' ? '文件' : ''}${built}`),
      [],
    ]);
    said.length = 0;
    there.clear();
    await rebuild(room, [{ ...damaged, problem }]);
    expect([said[0], removed]).toEqual([expect.stringContaining(away), ['f.archive']]);
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
