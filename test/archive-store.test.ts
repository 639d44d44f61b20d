import { describe, expect, test } from 'vitest';
import { fillFormat } from '../src/core/index.ts';
import { openFolder, packFolder, TextCollector, writeArchive } from '../src/core/later.ts';
import { passageOf } from '../src/core/text/passage.ts';
import { ArchiveBuilder, serve, type BuilderAnswer, type BuilderRequest } from '../src/editor/archive/builder.ts';
import { ThreadHand } from '../src/editor/archive/hands.ts';
import { ArchiveStore, markOfNow, type Disk } from '../src/editor/archive/store.ts';

/** The machine went off. */
class PowerCut extends Error {}

/** A disk in memory that goes off in the middle of its `deadline`th change; what it was at is half done. */
class MemoryDisk implements Disk {
  private changes = 0;
  constructor(
    readonly files = new Map<string, Uint8Array>(),
    private readonly deadline = Infinity,
  ) {}

  list = (): Promise<string[]> => Promise.resolve([...this.files.keys()]);
  stamp = (name: string): Promise<string | null> => {
    const bytes = this.files.get(name);
    return Promise.resolve(bytes === undefined ? null : `${bytes.length} ${bytes[16]} ${bytes[bytes.length >> 1]}`);
  };
  read = (name: string): Promise<Uint8Array | null> => Promise.resolve(this.files.get(name) ?? null);
  write = (name: string, bytes: Uint8Array): Promise<void> =>
    this.change(
      () => this.files.set(name, bytes),
      () => this.files.set(name, bytes.slice(0, bytes.length >> 1)),
    );
  // VS Code takes the old file away before it puts the new one there.
  rename = (from: string, to: string): Promise<void> =>
    this.change(
      () => {
        this.files.set(to, this.files.get(from)!);
        this.files.delete(from);
      },
      () => this.files.delete(to),
    );
  remove = (name: string): Promise<void> =>
    this.change(
      () => this.files.delete(name),
      () => undefined,
    );

  private change(whole: () => unknown, half: () => unknown): Promise<void> {
    if (this.changes >= this.deadline) return Promise.reject(new PowerCut());
    const isLast = ++this.changes === this.deadline;
    if (isLast) half();
    else whole();
    return isLast ? Promise.reject(new PowerCut()) : Promise.resolve();
  }

  get isOff(): boolean {
    return this.changes >= this.deadline;
  }
}

const folder = 'file:///%E6%97%A7%E7%A8%BF';
const fileOf = (texts: readonly string[]): Uint8Array => {
  const collector = new TextCollector();
  texts.forEach((text, index) => collector.add({ name: `${index}.txt`, text, day: index }));
  const stamps = texts.map((_, index) => ({ size: index, changed: 1_700_000_000_000 + index }));
  return packFolder({ folder, read: 1_700_000_000_000, stamps, others: [] }, writeArchive(collector));
};
const before = fileOf(['同志们：\n去年的话。', '同志们：\n前年的话。']);
const after = fileOf(['同志们：\n去年的话。', '同志们：\n前年的话。', '同志们：\n今年的话。']);
/** The file with its archive in another version. */
function withVersion(version: number): Uint8Array {
  const bytes = after.slice();
  const view = new DataView(bytes.buffer);
  // The archive begins with the letters of its kind, behind the head of the folder.
  let at = 16;
  while (view.getUint32(at, true) !== 0x4a474a47) at += 4;
  view.setUint32(at + 4, version, true);
  return bytes;
}
const storeOn = (disk: Disk): ArchiveStore => new ArchiveStore(disk, () => 'f');
const textsIn = async (disk: Disk): Promise<number[]> =>
  (await storeOn(disk).openAll()).archives.map(({ archive }) => archive.count);

describe('the file of a folder', () => {
  test('tells its folder, when it was read, and what each text was read from', () => {
    const opened = openFolder(after);
    expect(opened).toMatchObject({ folder, read: 1_700_000_000_000 });
    expect(opened.stamps[2]).toEqual({ size: 2, changed: 1_700_000_000_002 });
    expect(opened.archive.names).toEqual(['0.txt', '1.txt', '2.txt']);
  });

  test('is opened wherever its bytes lie, be it in a Buffer of Node', () => {
    const inside = Buffer.concat([Buffer.from('abc'), after]).subarray(3);
    expect(openFolder(inside).archive.text(2)).toBe('同志们：\n今年的话。');
  });

  test.each([
    ['nothing', () => new Uint8Array(), 'foreign'],
    ['another file', () => new TextEncoder().encode('同志们：这不是旧稿库。'), 'foreign'],
    ['half of its head', () => after.slice(0, 60), 'damaged'],
    ['a head that was changed', () => after.map((byte, at) => (at === 30 ? byte ^ 1 : byte)), 'damaged'],
    ['half of it', () => after.slice(0, (after.length >> 2) << 1), 'damaged'],
    ['of a later version', () => after.map((byte, at) => (at === 4 ? 9 : byte)), 'newer'],
    ['with an archive of a later version', () => withVersion(9), 'newer'],
    ['with an archive of an earlier version', () => withVersion(1), 'older'],
  ] as const)('is not opened when it is %s', (_, bytes, problem) =>
    expect(() => openFolder(bytes())).toThrow(expect.objectContaining({ problem })),
  );
});

describe('archives on a disk', () => {
  test('wherever the machine goes off while one is put in its place, the old one or the new one is there, whole', async () => {
    const seen = new Set<number>();
    for (let deadline = 1; ; deadline++) {
      const disk = new MemoryDisk(new Map([['f.archive', before]]), deadline);
      await storeOn(disk)
        .put(folder, after, 'now')
        .catch((error: unknown) => expect(error).toBeInstanceOf(PowerCut));
      const [count, ...others] = await textsIn(new MemoryDisk(disk.files));
      expect(others).toEqual([]);
      expect([2, 3]).toContain(count);
      seen.add(count!);
      if (!disk.isOff) break;
    }
    expect(seen).toEqual(new Set([2, 3]));
  });

  test('the first one is there or not, never by half', async () => {
    for (let deadline = 1; deadline <= 2; deadline++) {
      const disk = new MemoryDisk(new Map(), deadline);
      await expect(storeOn(disk).put(folder, after, 'now')).rejects.toBeInstanceOf(PowerCut);
      expect(await textsIn(new MemoryDisk(disk.files))).toEqual(deadline === 1 ? [] : [3]);
    }
  });

  test('what a crash has left beside a file goes with the next one', async () => {
    const disk = new MemoryDisk(
      new Map([
        ['f.archive', before],
        ['f.archive.old.tmp', before.slice(0, 99)],
      ]),
    );
    await storeOn(disk).put(folder, after, 'now');
    expect([...disk.files.keys()]).toEqual(['f.archive']);
  });

  test('what another window is just putting there is left to it; cleared, all of it goes', async () => {
    const coming = `f.archive.${markOfNow()}.tmp`;
    const disk = new MemoryDisk(
      new Map([
        ['f.archive', before],
        [coming, after],
      ]),
    );
    await storeOn(disk).put(folder, before, 'now');
    expect([...disk.files.keys()].sort()).toEqual(['f.archive', coming]);
    await disk.rename(coming, 'f.archive');
    expect(await textsIn(disk)).toEqual([3]);
    disk.files.set(coming, after);
    await storeOn(disk).remove(folder);
    expect([...disk.files.keys()]).toEqual([]);
  });

  test('what another window is just putting there is opened where it is whole, and left to it', async () => {
    const coming = `f.archive.${markOfNow()}.tmp`;
    const disk = new MemoryDisk(new Map([[coming, after]]));
    expect(await textsIn(disk)).toEqual([3]);
    await disk.rename(coming, 'f.archive');
    expect([...disk.files.keys()]).toEqual(['f.archive']);
    const half = new MemoryDisk(new Map([[coming, after.slice(0, after.length >> 1)]]));
    expect(await storeOn(half).openAll()).toEqual({ archives: [], bad: [] });
    expect([...half.files.keys()]).toEqual([coming]);
    // What a crash has left long ago is put in its place.
    const left = new MemoryDisk(new Map([['f.archive.old.tmp', after]]));
    expect(await textsIn(left)).toEqual([3]);
    expect([...left.files.keys()]).toEqual(['f.archive']);
  });

  test('a damaged one tells its folder as long as its head is whole; one that cannot be written is no loss', async () => {
    const files = new Map([
      ['f.archive', after.map((byte, at) => (at === after.length - 5 ? byte ^ 1 : byte))],
      ['g.archive', new Uint8Array()],
    ]);
    const { archives, bad } = await storeOn(new MemoryDisk(files)).openAll();
    expect(archives).toEqual([]);
    expect(bad).toEqual([
      { name: 'f.archive', problem: 'damaged', folder },
      { name: 'g.archive', problem: 'foreign', folder: undefined },
    ]);
  });

  test('are known to be others once a window has built or cleared something', async () => {
    const disk = new MemoryDisk(new Map([['f.archive', before]]));
    const state = await storeOn(disk).state();
    await disk.write('f.archive.x.tmp', after);
    expect(await storeOn(disk).state()).toBe(state);
    await storeOn(disk).put(folder, after, markOfNow());
    const built = await storeOn(disk).state();
    expect(built).not.toBe(state);
    await storeOn(disk).remove(folder);
    expect(await storeOn(disk).state()).not.toBe(built);
  });

  test('is gone when it was cleared, with all that lay beside it', async () => {
    const disk = new MemoryDisk(
      new Map([
        ['f.archive', before],
        ['f.archive.x.tmp', before],
        ['g.archive', before],
      ]),
    );
    await storeOn(disk).remove(folder);
    expect([...disk.files.keys()]).toEqual(['g.archive']);
  });
});

const stamp = { size: 1, changed: 2 };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('building', () => {
  test('takes what has not changed from the archive that was', async () => {
    const first = new ArchiveBuilder();
    expect(await first.read('2024/甲.txt', stamp, utf8('同志们：\n甲。'))).toBe(null);
    expect(await first.read('乙.docx', stamp, utf8('PK\x03\x04'))).toBe('notZip');
    expect(await first.read('丙.txt', stamp, Uint8Array.of(0, 1, 2))).toBe('binary');
    const { bytes, count } = first.finish(folder, 7);
    expect(count).toBe(1);
    const next = new ArchiveBuilder();
    next.begin(bytes);
    expect([next.keep('2024/甲.txt', stamp), next.keep('乙.docx', stamp)]).toEqual([true, false]);
    await next.read('丁.txt', { size: 3, changed: 4 }, utf8('同志们：\n2025年3月5日，丁。'));
    const opened = openFolder(next.finish(folder, 8).bytes);
    expect(opened.archive.names).toEqual(['2024/甲.txt', '丁.txt']);
    expect(opened.stamps).toEqual([stamp, { size: 3, changed: 4 }]);
    // What gave no text is known again in the first, and was not asked about in the next.
    expect(openFolder(bytes).others.map(({ name }) => name)).toEqual(['乙.docx', '丙.txt']);
    expect(opened.archive.text(0)).toBe('同志们：\n甲。');
  });

  test('leaves out what is set aside in a text, as the record beside it says', async () => {
    const text = '同志们：\n一、防汛要早。\n二、抗旱也要早，这一段先不讲。\n谢谢大家。';
    const start = text.indexOf('二、');
    const passage = passageOf(text, { start, end: text.indexOf('谢谢') });
    const record = utf8(fillFormat.write({ fills: [], sent: [], setAside: [passage] }, ''));
    const builder = new ArchiveBuilder();
    await builder.read('甲.txt', stamp, utf8(text), record);
    await builder.read('乙.txt', stamp, utf8(text.replace('防汛', '护林')), utf8('{"版本": '));
    const { archive } = openFolder(builder.finish(folder, 7).bytes);
    expect(archive.names).toEqual(['乙.txt', '甲.txt']);
    expect(archive.text(0)).toContain('这一段先不讲');
    expect(archive.text(1)).toBe('同志们：\n一、防汛要早。\n谢谢大家。');
  });

  /** A thread in this one: messages come a turn later, as copies. */
  function threadHere(): { readonly hand: ThreadHand; die(): void } {
    let ask: (request: BuilderRequest) => void = () => undefined;
    let tell: (answer: unknown) => void = () => undefined;
    let ended: (error: Error | undefined) => void = () => undefined;
    let isDead = false;
    serve({
      on: (_event, listener) => (ask = listener),
      postMessage: (answer: BuilderAnswer) => {
        if (!isDead) setTimeout(() => tell(structuredClone(answer)), 0);
      },
    });
    const die = (): void => {
      isDead = true;
      ended(undefined);
    };
    const hand = new ThreadHand({
      post: (request) => setTimeout(() => ask(structuredClone(request) as BuilderRequest), 0),
      onMessage: (listener) => (tell = listener),
      onEnd: (listener) => (ended = listener),
      end: die,
    });
    return { hand, die };
  }

  test('in a thread gives the same, each answer to its question', async () => {
    const { hand } = threadHere();
    const read = await Promise.all([
      hand.read('甲.txt', stamp, utf8('同志们：\n甲。')),
      hand.read('坏.txt', stamp, Uint8Array.of(0, 1, 2)),
      hand.keep('没有.txt', stamp),
    ]);
    expect(read).toEqual([null, 'binary', false]);
    expect(openFolder((await hand.finish(folder, 7)).bytes).archive.names).toEqual(['甲.txt']);
    await expect(hand.begin(utf8('no archive'))).rejects.toThrow('foreign');
  });

  test('a thread that ends leaves nobody waiting', async () => {
    const { hand, die } = threadHere();
    const reading = hand.read('甲.txt', stamp, utf8('同志们：\n甲。'));
    die();
    await expect(reading).rejects.toThrow();
    await expect(hand.finish(folder, 7)).rejects.toThrow();
  });
});
