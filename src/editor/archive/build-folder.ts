import * as vscode from 'vscode';
import { fillFileSuffix } from '../../core/index.ts';
import { openFolder, type FileStamp, type FolderArchive } from '../../core/later.ts';
import { isTextFile } from '../../office/read-text.ts';
import { causeOf, listTexts, type Unreadable } from '../files/old-texts.ts';
import { nameOf } from '../files/whole-file.ts';
import { messages } from '../messages.ts';
import type { BuilderHand } from './hands.ts';
import { markOfNow, type ArchiveStore } from './store.ts';
import { archiveWords } from './words.ts';

/** What became of one folder. */
export interface BuiltFolder {
  /** Texts that its archive now has; as before where nothing was written. */
  readonly texts: number;
  /** Of them those whose files were read this time. */
  readonly read: number;
  /** A new file was written; the folder is the same as before; or it has no text at present, and what was there is kept. */
  readonly outcome: 'written' | 'same' | 'kept';
  readonly unreadable: readonly Unreadable[];
}

/** Told what is being done, and what share of it since the last word; null where nobody knows. */
export type Report = (message: string, share: number | null) => void;

/** So many files are under way at once: one is read from the disk while another is taken in. */
const together = 8;

/** A name within the folder; the same on every host. */
const nameIn = (folder: vscode.Uri, uri: vscode.Uri): string =>
  uri.path.slice(folder.path.length + (folder.path.endsWith('/') ? 0 : 1));

/** Reads one folder into its archive; what has not changed since the last time is not read again. */
export class FolderBuild {
  private readonly unreadable: Unreadable[] = [];
  private readonly known = new Map<string, FileStamp>();
  /** Records of what is set aside, by the addresses of their texts. */
  private readonly records = new Map<string, vscode.Uri>();
  private read = 0;

  constructor(
    private readonly folder: vscode.Uri,
    private readonly store: ArchiveStore,
    private readonly hand: BuilderHand,
    private readonly report: Report,
    private readonly token: vscode.CancellationToken,
  ) {}

  /** Undefined when it was cancelled; then the archive is as it was. */
  async run(): Promise<BuiltFolder | undefined> {
    const address = this.folder.toString();
    const previous = await this.previous(address);
    const files = await this.list();
    if (this.token.isCancellationRequested) return undefined;
    // A folder that is away at present takes nothing with it.
    if (files.length === 0) return { ...this.done(previous?.archive.count ?? 0), outcome: 'kept' };
    const names = new Set(files.map((uri) => nameIn(this.folder, uri)));
    if (previous !== undefined && (await this.isSame(files, names))) {
      const texts = previous.archive.count;
      return this.token.isCancellationRequested ? undefined : { ...this.done(texts), outcome: 'same' };
    }
    for (let at = 0; at < files.length && !this.token.isCancellationRequested; at += together) {
      const some = files.slice(at, at + together);
      this.report(
        archiveWords().reading(Math.min(at + together, files.length), files.length),
        some.length / files.length,
      );
      await Promise.all(some.map((uri) => this.take(uri)));
    }
    await this.keepOutOfReach(names);
    if (this.token.isCancellationRequested) return undefined;
    this.report(archiveWords().arranging(names.size), null);
    const { bytes, count } = await this.hand.finish(address, Date.now());
    if (this.token.isCancellationRequested) return undefined;
    if (count === 0) return { ...this.done(previous?.archive.count ?? 0), outcome: 'kept' };
    await this.store.put(address, bytes, markOfNow());
    return { ...this.done(count), outcome: 'written' };
  }

  private done = (texts: number): Omit<BuiltFolder, 'outcome'> => ({
    texts,
    read: this.read,
    unreadable: this.unreadable,
  });

  private async previous(address: string): Promise<FolderArchive | undefined> {
    const bytes = await this.store.bytesOf(address);
    if (bytes === null) return undefined;
    try {
      const opened = openFolder(bytes);
      opened.archive.names.forEach((name, text) => this.known.set(name, opened.stamps[text]!));
      for (const other of opened.others) this.known.set(other.name, other);
      await this.hand.begin(bytes);
      return opened;
    } catch {
      // Built by another version, or damaged: everything is read again.
      this.known.clear();
      return undefined;
    }
  }

  /** The texts of the folder; notes the records beside them. */
  private async list(): Promise<vscode.Uri[]> {
    const isWanted = (name: string): boolean => isTextFile(name) || name.endsWith(fillFileSuffix);
    const texts: vscode.Uri[] = [];
    for (const uri of await listTexts([this.folder], this.unreadable, this.token, isWanted))
      if (isTextFile(nameOf(uri))) texts.push(uri);
      else this.records.set(uri.with({ path: uri.path.slice(0, -fillFileSuffix.length) }).toString(), uri);
    return texts;
  }

  /** Whether every file is as it was, and none has gone but such as cannot be looked for at present. */
  private async isSame(files: readonly vscode.Uri[], names: ReadonlySet<string>): Promise<boolean> {
    for (const name of this.known.keys()) if (!names.has(name) && !this.isOutOfReach(name)) return false;
    const missed: Unreadable[] = [];
    for (let at = 0; at < files.length; at += together) {
      const same = await Promise.all(files.slice(at, at + together).map((uri) => this.isKnown(uri, missed)));
      if (same.includes(false)) return false;
    }
    this.unreadable.push(...missed);
    return true;
  }

  /** A file that could not be read and cannot be read now is no other than before. */
  private async isKnown(uri: vscode.Uri, missed: Unreadable[]): Promise<boolean> {
    const known = this.known.get(nameIn(this.folder, uri));
    try {
      if (known !== undefined) return isEqual(known, await this.stampOf(uri));
      await vscode.workspace.fs.readFile(uri);
      return false;
    } catch (error) {
      missed.push({ uri, cause: causeOf(error) });
      return true;
    }
  }

  private async take(uri: vscode.Uri): Promise<void> {
    const name = nameIn(this.folder, uri);
    const known = this.known.get(name);
    try {
      const stamp = await this.stampOf(uri);
      if (known !== undefined && isEqual(known, stamp) && (await this.hand.keep(name, stamp))) return;
      const problem = await this.hand.read(name, stamp, await readFile(uri), await this.recordOf(uri));
      if (problem === null) return void this.read++;
      this.miss(uri, problem === 'failed' ? messages().mining.failedToRead : archiveWords().problems[problem]);
      // It is asked again when it has changed.
      if (known !== undefined) await this.hand.keep(name, stamp);
      return;
    } catch (error) {
      // What the builder itself cannot do is no fault of the file.
      if (!(error instanceof vscode.FileSystemError)) throw error;
      this.miss(uri, causeOf(error));
    }
    // As it was when it could be read last.
    if (known !== undefined) await this.hand.keep(name, known);
  }

  private recordOf(uri: vscode.Uri): Promise<Uint8Array> | undefined {
    const record = this.records.get(uri.toString());
    return record === undefined ? undefined : readFile(record);
  }

  /** Of a text and of the record beside it. */
  private async stampOf(uri: vscode.Uri): Promise<FileStamp> {
    const { size, mtime } = await vscode.workspace.fs.stat(uri);
    const record = this.records.get(uri.toString());
    if (record === undefined) return { size, changed: mtime };
    const beside = await vscode.workspace.fs.stat(record);
    return { size: size + beside.size, changed: Math.max(mtime, beside.mtime) };
  }

  private miss(uri: vscode.Uri, cause: string): void {
    this.unreadable.push({ uri, cause });
  }

  /** Texts below a folder that cannot be listed at present are kept. */
  private async keepOutOfReach(names: ReadonlySet<string>): Promise<void> {
    for (const [name, stamp] of this.known)
      if (!names.has(name) && this.isOutOfReach(name)) await this.hand.keep(name, stamp);
  }

  /** Whether a file lies below a folder that could not be listed. */
  private isOutOfReach(name: string): boolean {
    return this.unreadable.some(({ uri }) => {
      const start = `${nameIn(this.folder, uri)}/`;
      return start === '/' || name.startsWith(start);
    });
  }
}

const readFile = async (uri: vscode.Uri): Promise<Uint8Array> => vscode.workspace.fs.readFile(uri);

const isEqual = (a: FileStamp, b: FileStamp): boolean => a.size === b.size && a.changed === b.changed;
