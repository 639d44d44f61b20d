import { ArchiveError, folderOf, openFolder, type ArchiveProblem, type FolderArchive } from '../../core/later.ts';

/** A folder of files by their names, as far as archives are kept in one. */
export interface Disk {
  list(): Promise<readonly string[]>;
  /** By what a file is known to be the same: another once it was written again. Null where there is none. */
  stamp(name: string): Promise<string | null>;
  /** Null where there is none. */
  read(name: string): Promise<Uint8Array | null>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** In the place of what has that name. */
  rename(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** A file of which no archive can be had. */
export interface BadArchive {
  readonly name: string;
  readonly problem: ArchiveProblem;
  /** The folder that it is of, where its head still tells. */
  readonly folder: string | undefined;
}

export interface StoredArchives {
  readonly archives: readonly FolderArchive[];
  readonly bad: readonly BadArchive[];
}

const ending = '.archive';
const beside = /^(?<name>[^.]+\.archive)\.(?<mark>.+)\.tmp$/u;
/** What was begun so many milliseconds ago another window may still be putting in its place. */
const underWay = 60_000;

/** A mark for what is written now. */
export const markOfNow = (): string => Date.now().toString(36);

/** Whether a mark is so young that a window may be at it still. */
function isUnderWay(mark: string): boolean {
  const age = Date.now() - parseInt(mark, 36);
  return age >= 0 && age < underWay;
}

/**
 * The archives of this machine, one file a folder. A file is written beside its place and put there in one step; where a crash came
 * between taking the old one away and putting the new one there, the new one is found beside the place and put there.
 */
export class ArchiveStore {
  constructor(
    private readonly disk: Disk,
    /** Names the file of a folder. */
    private readonly nameOf: (folder: string) => string,
  ) {}

  /** By what all that is kept is known to be as it was: another once this or another window has built or cleared something. */
  async state(): Promise<string> {
    const names = (await this.disk.list()).filter((name) => name.endsWith(ending)).sort();
    const stamps = await Promise.all(names.map((name) => this.disk.stamp(name)));
    return names.map((name, index) => `${name} ${stamps[index]}`).join('\n');
  }

  /** Opens everything that is kept. */
  async openAll(): Promise<StoredArchives> {
    const names = await this.disk.list();
    const archives: FolderArchive[] = [];
    const bad: BadArchive[] = [];
    for (const name of new Set([...names.filter((one) => one.endsWith(ending)), ...placesOf(names)])) {
      const bytes = names.includes(name) ? await this.disk.read(name) : await this.rescue(name, names);
      if (bytes === null) continue;
      try {
        archives.push(openFolder(bytes));
      } catch (error) {
        if (!(error instanceof ArchiveError)) throw error;
        bad.push({ name, problem: error.problem, folder: tellingFolder(bytes) });
      }
    }
    archives.sort((a, b) => (a.folder < b.folder ? -1 : 1));
    return { archives, bad };
  }

  /** The file of a folder as it lies there; null where there is none. */
  bytesOf(folder: string): Promise<Uint8Array | null> {
    return this.disk.read(this.fileOf(folder));
  }

  /** Puts a folder's file in its place; `mark` tells it from what another window writes, which is left alone. */
  async put(folder: string, bytes: Uint8Array, mark: string): Promise<void> {
    const name = this.fileOf(folder);
    const coming = `${name}.${mark}.tmp`;
    try {
      await this.disk.write(coming, bytes);
      await this.disk.rename(coming, name);
    } catch (error) {
      // Only where the old one is still there: else this is the one copy left.
      if ((await this.disk.read(name).catch(() => null)) !== null)
        await this.disk.remove(coming).catch(() => undefined);
      throw error;
    }
    await this.clear(name, (mark) => !isUnderWay(mark));
  }

  async remove(folder: string): Promise<void> {
    await this.removeFile(this.fileOf(folder));
  }

  async removeFile(name: string): Promise<void> {
    await this.clear(name, () => true);
    await this.disk.remove(name);
  }

  private fileOf = (folder: string): string => `${this.nameOf(folder)}${ending}`;

  /** Removes what earlier crashes have left beside a file. */
  private async clear(name: string, isLeft: (mark: string) => boolean): Promise<void> {
    for (const one of await this.disk.list()) {
      const found = beside.exec(one)?.groups;
      if (found?.['name'] === name && isLeft(found['mark']!)) await this.disk.remove(one).catch(() => undefined);
    }
  }

  /** What lies beside a place where nothing is: it is put there, unless a window may just be doing so. */
  private async rescue(name: string, names: readonly string[]): Promise<Uint8Array | null> {
    for (const one of names) {
      const found = beside.exec(one)?.groups;
      if (found?.['name'] !== name) continue;
      const bytes = await this.disk.read(one);
      if (bytes === null || !isWhole(bytes)) continue;
      if (!isUnderWay(found['mark']!)) await this.disk.rename(one, name);
      return bytes;
    }
    return null;
  }
}

/** The places beside which something lies. */
const placesOf = (names: readonly string[]): string[] =>
  names.flatMap((name) => beside.exec(name)?.groups?.['name'] ?? []);

function isWhole(bytes: Uint8Array): boolean {
  try {
    openFolder(bytes);
    return true;
  } catch {
    return false;
  }
}

function tellingFolder(bytes: Uint8Array): string | undefined {
  try {
    return folderOf(bytes);
  } catch {
    return undefined;
  }
}
