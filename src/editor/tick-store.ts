import * as vscode from 'vscode';
import { readTicks, tickFileSuffix, writeTicks, type Tick } from '../core/index.ts';
import type { Guard } from './guard.ts';
import { keepAside, nameOf, readIfThere, writeWhole } from './whole-file.ts';

/** What has been checked of one text, and what its file last held. */
interface Held {
  ticks: readonly Tick[];
  /** Text of the file as last read or written; null while there is none. */
  text: string | null;
}

/**
 * What has been checked by eye, by text: kept in a file beside it (讲话.txt.核稿.json) that people can read and the command line
 * knows; a text without a file of its own keeps it as long as it is open.
 */
export class TickStore implements vscode.Disposable {
  private readonly held = new Map<string, Held>();
  private readonly changed = new vscode.EventEmitter<string>();
  private readonly subscription: vscode.Disposable;
  private work: Promise<unknown> = Promise.resolve();

  /** Fires with the text's address. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly guard: Guard) {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*${tickFileSuffix}`);
    const reload = (file: vscode.Uri): void => {
      const uri = file.with({ path: file.path.slice(0, -tickFileSuffix.length) });
      if (this.held.has(uri.toString())) void this.load(uri);
    };
    this.subscription = vscode.Disposable.from(
      this.changed,
      watcher,
      watcher.onDidChange(reload),
      watcher.onDidCreate(reload),
      watcher.onDidDelete(reload),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.held.delete(uri.toString())),
      vscode.workspace.onDidRenameFiles(({ files }) => files.forEach((one) => void this.renamed(one))),
    );
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** What is known of a document now; what its file holds comes a moment after the first question, with an event. */
  of({ uri }: vscode.TextDocument): readonly Tick[] {
    const known = this.held.get(uri.toString());
    if (known !== undefined) return known.ticks;
    this.held.set(uri.toString(), { ticks: [], text: null });
    void this.load(uri);
    return [];
  }

  /** What is known once the file has been read. */
  async read(document: vscode.TextDocument): Promise<readonly Tick[]> {
    if (!this.held.has(document.uri.toString())) await this.load(document.uri);
    else await this.work;
    return this.of(document);
  }

  /** Changes what has been checked, from what stands in the file at that moment, and writes it. */
  change({ uri }: vscode.TextDocument, change: (ticks: readonly Tick[]) => readonly Tick[]): Promise<void> {
    return this.inTurn('ticks', async () => {
      const file = fileOf(uri);
      const before = file === undefined ? this.held.get(uri.toString())?.ticks : await this.readFile(file, true);
      const ticks = change(before ?? []);
      const text = writeTicks(ticks);
      this.take(uri, { ticks, text });
      if (file !== undefined) await this.write(file, text);
    });
  }

  private load(uri: vscode.Uri): Promise<void> {
    return this.inTurn('ticks', async () => {
      const file = fileOf(uri);
      if (file !== undefined) this.take(uri, { ticks: await this.readFile(file, false), text: this.lastRead });
    });
  }

  private lastRead: string | null = null;

  /** A file that cannot be understood counts as empty; before it is written over it is kept aside. */
  private async readFile(file: vscode.Uri, toWrite: boolean): Promise<readonly Tick[]> {
    const bytes = await readIfThere(file);
    this.lastRead = bytes === null ? null : new TextDecoder().decode(bytes);
    const ticks = readTicks(this.lastRead ?? '');
    if (ticks !== null) return ticks;
    if (toWrite) {
      const kept = await keepAside(file);
      void vscode.window.showWarningMessage(`${nameOf(file)} 不是核稿记录，原样留作 ${nameOf(kept)}，核对从头记起。`);
    }
    return [];
  }

  private async write(file: vscode.Uri, text: string): Promise<void> {
    try {
      await writeWhole(file, new TextEncoder().encode(text));
    } catch (error) {
      this.guard.report('ticks', error);
      void vscode.window.showWarningMessage(`写不了 ${nameOf(file)}，这次的核对关闭文件后不保留。`);
    }
  }

  private take(uri: vscode.Uri, held: Held): void {
    const before = this.held.get(uri.toString());
    this.held.set(uri.toString(), held);
    if (before?.text !== held.text || before === undefined) this.changed.fire(uri.toString());
  }

  private async renamed({
    oldUri,
    newUri,
  }: {
    readonly oldUri: vscode.Uri;
    readonly newUri: vscode.Uri;
  }): Promise<void> {
    const [from, to] = [fileOf(oldUri), fileOf(newUri)];
    if (from === undefined || to === undefined) return;
    await this.inTurn('ticks of a renamed file', async () => {
      if ((await readIfThere(from)) === null) return;
      await vscode.workspace.fs.rename(from, to, { overwrite: false });
    });
    if (this.held.has(newUri.toString())) await this.load(newUri);
  }

  private inTurn(what: string, work: () => Promise<void>): Promise<void> {
    const done = this.work.then(work).catch((error: unknown) => this.guard.report(what, error));
    this.work = done;
    return done;
  }
}

/** The file beside a text; undefined for a text that has none, or lies where nothing should be put without asking. */
function fileOf(uri: vscode.Uri): vscode.Uri | undefined {
  const isOurs = uri.scheme !== 'untitled' && uri.scheme !== 'vscode-vfs';
  const writable = isOurs && vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
  return writable ? uri.with({ path: uri.path + tickFileSuffix }) : undefined;
}
