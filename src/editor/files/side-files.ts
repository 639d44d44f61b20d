import * as vscode from 'vscode';
import type { SideFormat } from '../../core/index.ts';
import type { Guard } from '../host/guard.ts';
import { Turns } from '../host/turns.ts';
import { messages } from '../messages.ts';
import { readingOf } from './side-file.ts';
import { keepAside, nameOf, readText, updateText, type FileText } from './whole-file.ts';

/** One kind of side file. */
export interface SideFileKind<Value> {
  /** Behind the text's own name: 讲话.txt + .填写.json. */
  readonly suffix: string;
  /** As people call it: 填写记录. */
  readonly name: string;
  readonly format: SideFormat<Value>;
}

interface Held<Value> {
  readonly value: Value;
  /** What stands in the file as last read or written; null while there is none. */
  readonly text: FileText;
  /** The value could not be written, and is remembered only as long as the text is open. */
  readonly isUnwritten?: true;
}

/**
 * What is remembered of texts, each in a file beside its text that people can read. A text without a file of its own is
 * remembered as long as it is open. Files are written in one step, follow a renamed text, and one that cannot be understood is
 * kept aside before it is written over.
 */
export class SideFiles<Value> implements vscode.Disposable {
  private readonly held = new Map<string, Held<Value>>();
  private readonly changed = new vscode.EventEmitter<string>();
  private readonly subscription: vscode.Disposable;
  private readonly turns = new Turns();
  private readonly newer = new Set<string>();

  /** Fires with the text's address. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly kind: SideFileKind<Value>,
    private readonly guard: Guard,
  ) {
    const { suffix } = kind;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*${suffix}`);
    const reload = (file: vscode.Uri): void => {
      const uri = file.with({ path: file.path.slice(0, -suffix.length) });
      if (this.held.has(uri.toString())) void this.load(uri);
    };
    this.subscription = vscode.Disposable.from(
      ...[this.changed, watcher],
      watcher.onDidChange(reload),
      watcher.onDidCreate(reload),
      watcher.onDidDelete(reload),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.held.delete(uri.toString())),
      vscode.workspace.onDidRenameFiles(({ files }) =>
        files.forEach((one) => void this.renamed(one.oldUri, one.newUri)),
      ),
    );
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** What is known of a document now; what its file holds comes a moment after the first question, with an event. */
  of({ uri }: Pick<vscode.TextDocument, 'uri'>): Value {
    const known = this.held.get(uri.toString());
    if (known !== undefined) return known.value;
    this.held.set(uri.toString(), this.nothing);
    void this.load(uri);
    return this.kind.format.empty;
  }

  /** What is known once the file has been read. */
  async read(document: Pick<vscode.TextDocument, 'uri'>): Promise<Value> {
    if (!this.held.has(document.uri.toString())) await this.load(document.uri);
    else await this.inTurn(() => Promise.resolve());
    return this.of(document);
  }

  /**
   * Changes what is remembered, from what stands in the file at that moment, and writes it; listeners hear of it once it is
   * written. A file of a later version is left as it is.
   */
  change({ uri }: Pick<vscode.TextDocument, 'uri'>, change: (value: Value) => Value): Promise<void> {
    const { format } = this.kind;
    return this.inTurn(async () => {
      const file = this.fileOf(uri);
      if (file === undefined) {
        const held = this.held.get(uri.toString()) ?? this.nothing;
        const value = change(held.value);
        const before = typeof held.text === 'string' ? held.text : '';
        const text = format.write(value, before);
        if (text !== (held.text ?? format.write(format.empty, ''))) this.take(uri, { value, text });
        return;
      }
      await this.write(uri, file, change);
    });
  }

  private get nothing(): Held<Value> {
    return { value: this.kind.format.empty, text: null };
  }

  private load(uri: vscode.Uri): Promise<void> {
    return this.inTurn(async () => {
      const file = this.fileOf(uri);
      if (file === undefined) return;
      const text = await readText(file);
      const reading = readingOf(this.kind.format, text);
      if (reading.kind === 'newer') this.tellOfNewer(file, reading.version);
      this.take(uri, { value: reading.kind === 'foreign' ? this.kind.format.empty : reading.value, text });
    });
  }

  private async write(uri: vscode.Uri, file: vscode.Uri, change: (value: Value) => Value): Promise<void> {
    const { format } = this.kind;
    let wanted: Held<Value> | undefined;
    try {
      const text = await updateText(file, async (before) => {
        wanted = undefined;
        const reading = readingOf(format, before);
        if (reading.kind === 'newer') {
          this.tellOfNewer(file, reading.version);
          return undefined;
        }
        const stood = reading.kind === 'known' && typeof before === 'string' ? before : '';
        const value = change(this.unwritten(uri, before) ?? (reading.kind === 'known' ? reading.value : format.empty));
        const after = format.write(value, stood);
        // Nothing to remember makes no file, and puts none in the place of one that is not ours.
        if (after === (stood === '' ? format.write(format.empty, '') : stood)) return undefined;
        if (reading.kind === 'foreign') await this.setAside(file);
        wanted = { value, text: before, isUnwritten: true };
        return after;
      });
      if (wanted !== undefined) this.take(uri, { value: wanted.value, text });
    } catch (error) {
      this.guard.report(this.kind.suffix, error);
      void vscode.window.showWarningMessage(messages().files.notKept(nameOf(file), this.kind.name));
      if (wanted !== undefined) this.take(uri, wanted);
    }
  }

  /** What could not be written the last time, while the file still holds what it held then. */
  private unwritten(uri: vscode.Uri, text: FileText): Value | undefined {
    const held = this.held.get(uri.toString());
    return held?.isUnwritten === true && held.text === text ? held.value : undefined;
  }

  private async setAside(file: vscode.Uri): Promise<void> {
    const kept = await keepAside(file);
    void vscode.window.showWarningMessage(messages().files.keptAside(nameOf(file), this.kind.name, nameOf(kept)));
  }

  /** Said once of each file. */
  private tellOfNewer(file: vscode.Uri, version: number): void {
    if (this.newer.has(file.toString())) return;
    this.newer.add(file.toString());
    const { name, format } = this.kind;
    void vscode.window.showWarningMessage(messages().files.isNewer(nameOf(file), name, version, format.version));
  }

  private take(uri: vscode.Uri, held: Held<Value>): void {
    const before = this.held.get(uri.toString());
    this.held.set(uri.toString(), held);
    const isNews = before === undefined || before.text !== held.text || held.isUnwritten === true;
    if (isNews) this.changed.fire(uri.toString());
  }

  private async renamed(oldUri: vscode.Uri, newUri: vscode.Uri): Promise<void> {
    const [from, to] = [this.fileOf(oldUri), this.fileOf(newUri)];
    if (from === undefined || to === undefined) return;
    await this.inTurn(async () => {
      if ((await readText(from)) === null) return;
      await vscode.workspace.fs.rename(from, to, { overwrite: false });
    });
    if (this.held.has(newUri.toString())) await this.load(newUri);
  }

  /** The file beside a text; undefined for a text that has none, or lies where nothing should be put without asking. */
  private fileOf(uri: vscode.Uri): vscode.Uri | undefined {
    const isOurs = uri.scheme !== 'untitled' && uri.scheme !== 'vscode-vfs';
    const writable = isOurs && vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
    return writable ? uri.with({ path: uri.path + this.kind.suffix }) : undefined;
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    return this.guard.track(this.kind.suffix, this.turns.run(work));
  }
}
