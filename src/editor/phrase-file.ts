import * as vscode from 'vscode';
import {
  changeCollection,
  emptyCollection,
  readCollection,
  writeCollection,
  type CollectionChange,
  type PhraseCollection,
} from '../core/index.ts';

/** For so long a change of ours that is missing from the file was lost to another window, and is made again. */
const healMilliseconds = 10_000;
/** Two windows that want opposite things must come to rest. */
const maxHealings = 2;
/** Another window replaces the file: for a moment there is none. */
const replaceMilliseconds = 80;

interface RecentChange {
  readonly change: CollectionChange;
  readonly at: number;
  healings: number;
}

/** What a file held when it was last read; `collection` is null when it could not be understood. */
interface Content {
  readonly text: string | null;
  readonly collection: PhraseCollection | null;
}

/**
 * One file of phrases that several windows, and the writer's own editor, may change at any time. Each change is made to what
 * stands in the file at that moment and written whole beside it before it takes the file's place, so that neither a crash
 * nor another window loses a phrase. A file that cannot be understood is never written over: it is kept aside.
 */
export class PhraseFile implements vscode.Disposable {
  private collection = emptyCollection;
  private text: string | null = null;
  private recent: RecentChange[] = [];
  private work: Promise<unknown> = Promise.resolve();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private complainedOf: string | null = null;
  private disposed = false;
  /** Nobody else writes beside the file under this name. */
  private readonly besideName: string;

  readonly onDidChange = this.changed.event;

  /** `complain` hears once of each content that cannot be understood, and where it was put if it had to make room. */
  constructor(
    readonly uri: vscode.Uri,
    private readonly complain: (file: vscode.Uri, keptAs: vscode.Uri | null) => void,
  ) {
    this.besideName = `${nameOf(uri)}.${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}${suffix}`;
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), nameOf(uri)),
    );
    const refresh = (): void => void this.refresh().catch(() => undefined);
    this.subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidChange(refresh),
      watcher.onDidCreate(refresh),
      watcher.onDidDelete(refresh),
      // Not every file system tells of changes made elsewhere; coming back to this window is when they would be missed.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) refresh();
      }),
    );
  }

  dispose(): void {
    this.disposed = true;
    this.subscriptions.dispose();
    this.changed.dispose();
  }

  /** The phrases as last read. */
  get phrases(): PhraseCollection['phrases'] {
    return this.collection.phrases;
  }

  /** Reads the file again; what another window wrote over of ours is written again. */
  refresh(): Promise<void> {
    return this.inTurn(async () => {
      const content = await this.read();
      if (content.collection === null) {
        this.complainOnce(content.text, null);
        return;
      }
      this.take(content.text, content.collection);
      const lost = this.lostChanges(content.collection);
      if (lost.length > 0) await this.write(changeCollection(content.collection, lost));
    });
  }

  /** Makes changes and writes them. Rejects when the file cannot be written; the phrases are then as before. */
  change(changes: readonly CollectionChange[]): Promise<void> {
    return this.inTurn(async () => {
      const content = await this.read();
      // What was read last takes the place of what cannot be understood, once that has been kept.
      if (content.collection === null) this.complainOnce(content.text, await this.keepAside());
      await this.write(changeCollection(content.collection ?? this.collection, changes));
      this.recent.push(...changes.map((change) => ({ change, at: Date.now(), healings: 0 })));
    });
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.work.then(work);
    this.work = done.catch(() => undefined);
    return done;
  }

  private take(text: string | null, collection: PhraseCollection): void {
    if (text === this.text) return;
    this.text = text;
    this.collection = collection;
    this.complainedOf = null;
    if (!this.disposed) this.changed.fire();
  }

  private lostChanges(collection: PhraseCollection): CollectionChange[] {
    const texts = new Set(collection.phrases.map(({ text }) => text));
    this.recent = this.recent.filter(({ at }) => Date.now() - at < healMilliseconds);
    const last = new Map(this.recent.map((recent) => [textOf(recent.change), recent]));
    const lost = [...last.values()].filter(
      ({ change, healings }) => healings < maxHealings && texts.has(textOf(change)) !== (change.kind === 'put'),
    );
    for (const recent of lost) recent.healings++;
    return lost.map(({ change }) => change);
  }

  private async read(): Promise<Content> {
    let bytes = await readIfThere(this.uri);
    if (bytes === null && (await this.besides()).length > 0) {
      await new Promise((resolve) => setTimeout(resolve, replaceMilliseconds));
      bytes = (await readIfThere(this.uri)) ?? (await this.rescue());
    }
    if (bytes === null) return { text: null, collection: emptyCollection };
    const text = new TextDecoder().decode(bytes);
    try {
      return { text, collection: text.trim() === '' ? emptyCollection : readCollection(text) };
    } catch {
      return { text, collection: null };
    }
  }

  private async write(collection: PhraseCollection): Promise<void> {
    const text = writeCollection(collection);
    const folder = vscode.Uri.joinPath(this.uri, '..');
    const beside = vscode.Uri.joinPath(folder, this.besideName);
    await vscode.workspace.fs.createDirectory(folder);
    try {
      await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(text));
      await vscode.workspace.fs.rename(beside, this.uri, { overwrite: true });
    } catch (error) {
      // Only where the file itself is still there: else this is the one copy left.
      if ((await readIfThere(this.uri)) !== null) await deleteIfThere(beside);
      throw error;
    }
    this.take(text, collection);
  }

  /** Texts that were written beside the file and did not get to take its place. */
  private async besides(): Promise<string[]> {
    const name = nameOf(this.uri);
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(this.uri, '..')).then(
      (found) => found.map(([entry]) => entry),
      () => [],
    );
    return entries.filter((entry) => entry.startsWith(`${name}.`) && entry.endsWith(suffix));
  }

  /** Replacing deletes the old file first: after a crash between the two, the new one still lies beside its place. */
  private async rescue(): Promise<Uint8Array | null> {
    for (const name of await this.besides()) {
      const beside = vscode.Uri.joinPath(this.uri, '..', name);
      const bytes = await readIfThere(beside);
      if (bytes === null || !isCollection(bytes)) continue;
      await vscode.workspace.fs.rename(beside, this.uri, { overwrite: false });
      return bytes;
    }
    return null;
  }

  private async keepAside(): Promise<vscode.Uri> {
    const stamp = new Date().toISOString().slice(0, 19).replaceAll(/\D/gu, '');
    const kept = vscode.Uri.joinPath(this.uri, '..', nameOf(this.uri).replace(/(\.json)?$/u, `.损坏-${stamp}$1`));
    await vscode.workspace.fs.copy(this.uri, kept, { overwrite: true });
    return kept;
  }

  private complainOnce(text: string | null, keptAs: vscode.Uri | null): void {
    if (this.complainedOf === text && keptAs === null) return;
    this.complainedOf = text;
    this.complain(this.uri, keptAs);
  }
}

const suffix = '.tmp';
const textOf = (change: CollectionChange): string => (change.kind === 'put' ? change.phrase.text : change.text);
const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

async function readIfThere(uri: vscode.Uri): Promise<Uint8Array | null> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

const deleteIfThere = (uri: vscode.Uri): PromiseLike<void> =>
  vscode.workspace.fs.delete(uri).then(undefined, () => undefined);

function isCollection(bytes: Uint8Array): boolean {
  try {
    readCollection(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}
