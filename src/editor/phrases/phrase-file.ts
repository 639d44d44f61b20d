import * as vscode from 'vscode';
import {
  changeCollection,
  emptyCollection,
  phraseFormat,
  type CollectionChange,
  type PhraseCollection,
} from '../../core/index.ts';
import { messages } from '../messages.ts';
import { Turns } from '../host/turns.ts';
import { NewerFileError, readingOf } from '../files/side-file.ts';
import { keepAside, nameOf, readText, updateText, type FileText } from '../files/whole-file.ts';

/** For so long a change of ours that is missing from the file was lost to another window, and is made again. */
const healMilliseconds = 10_000;
/** Two windows that want opposite things must come to rest. */
const maxHealings = 2;

interface RecentChange {
  readonly change: CollectionChange;
  readonly at: number;
  healings: number;
}

/**
 * One file of phrases that several windows, and the writer's own editor, may change at any time. Each change is made to what
 * stands in the file at that moment, so that neither a crash nor another window loses a phrase. A file that cannot be understood is never written over: it is kept aside.
 */
export class PhraseFile implements vscode.Disposable {
  private collection = emptyCollection;
  private text: FileText = null;
  private recent: RecentChange[] = [];
  private readonly turns = new Turns();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private complainedOf: FileText = null;
  private disposed = false;

  readonly onDidChange = this.changed.event;

  /** `complain` hears once of each content that cannot be understood, and where it was put if it had to make room. */
  constructor(
    readonly uri: vscode.Uri,
    private readonly complain: (file: vscode.Uri, keptAs: vscode.Uri | null) => void,
  ) {
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
    return this.turns.run(async () => {
      const text = await readText(this.uri);
      const reading = readingOf(phraseFormat, text);
      if (reading.kind === 'foreign') {
        this.complainOnce(text, null);
        return;
      }
      const collection = reading.value;
      this.take(text, collection);
      if (reading.kind === 'newer') return;
      const lost = this.lostChanges(collection);
      if (lost.length > 0) await this.write(lost);
    });
  }

  /**
   * Makes changes and writes them. Rejects when the file cannot be written, which one of a later version never is; the phrases are then as before.
   */
  change(changes: readonly CollectionChange[]): Promise<void> {
    return this.turns.run(async () => {
      await this.write(changes);
      this.recent.push(...changes.map((change) => ({ change, at: Date.now(), healings: 0 })));
    });
  }

  private take(text: FileText, collection: PhraseCollection): void {
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

  private async write(changes: readonly CollectionChange[]): Promise<void> {
    let { collection } = this;
    const text = await updateText(this.uri, async (before) => {
      const reading = readingOf(phraseFormat, before);
      if (reading.kind === 'newer') {
        const { isNewer, kinds } = messages().files;
        throw new NewerFileError(isNewer(nameOf(this.uri), kinds.phrases, reading.version, phraseFormat.version));
      }
      // What was read last takes the place of what cannot be understood, once that has been kept.
      if (reading.kind === 'foreign') this.complainOnce(before, await keepAside(this.uri));
      collection = changeCollection(reading.kind === 'known' ? reading.value : this.collection, changes);
      return phraseFormat.write(collection, typeof before === 'string' ? before : '');
    });
    this.take(text, { ...collection, renamed: new Map() });
  }

  private complainOnce(text: FileText, keptAs: vscode.Uri | null): void {
    if (this.complainedOf === text && keptAs === null) return;
    this.complainedOf = text;
    this.complain(this.uri, keptAs);
  }
}

const textOf = (change: CollectionChange): string => (change.kind === 'put' ? change.phrase.text : change.text);
