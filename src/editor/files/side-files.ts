import * as vscode from 'vscode';
import type { Guard } from '../host/guard.ts';
import { Turns } from '../host/turns.ts';
import { keepAside, nameOf, readText, updateText } from './whole-file.ts';

/** What one kind of side file holds. */
export interface SideFileFormat<Value> {
  /** Behind the text's own name: 讲话.txt + .填写.json. */
  readonly suffix: string;
  /** As people call it: 填写记录. */
  readonly name: string;
  readonly empty: Value;
  /** Null for a text that is no such file. */
  readonly read: (text: string) => Value | null;
  readonly write: (value: Value) => string;
}

interface Held<Value> {
  readonly value: Value;
  /** Text of the file as last read or written; null while there is none. */
  readonly text: string | null;
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

  /** Fires with the text's address. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly format: SideFileFormat<Value>,
    private readonly guard: Guard,
  ) {
    const { suffix } = format;
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
    this.held.set(uri.toString(), { value: this.format.empty, text: null });
    void this.load(uri);
    return this.format.empty;
  }

  /** What is known once the file has been read. */
  async read(document: Pick<vscode.TextDocument, 'uri'>): Promise<Value> {
    if (!this.held.has(document.uri.toString())) await this.load(document.uri);
    else await this.inTurn(() => Promise.resolve());
    return this.of(document);
  }

  /** Whether anything was ever written down for a text, as far as is known now. */
  isKept(document: Pick<vscode.TextDocument, 'uri'>): boolean {
    this.of(document);
    return (this.held.get(document.uri.toString())?.text ?? null) !== null;
  }

  /** Changes what is remembered, from what stands in the file at that moment, and writes it. */
  change({ uri }: Pick<vscode.TextDocument, 'uri'>, change: (value: Value) => Value): Promise<void> {
    const changed = (before: Held<Value>): string | undefined => {
      const value = change(before.value);
      const text = this.format.write(value);
      // Nothing to remember makes no file.
      if (text === (before.text ?? this.format.write(this.format.empty))) return undefined;
      this.take(uri, { value, text });
      return text;
    };
    return this.inTurn(async () => {
      const file = this.fileOf(uri);
      if (file === undefined) changed(this.held.get(uri.toString()) ?? { value: this.format.empty, text: null });
      else await this.write(file, async (text) => changed(await this.heldIn(file, text)));
    });
  }

  private load(uri: vscode.Uri): Promise<void> {
    return this.inTurn(async () => {
      const file = this.fileOf(uri);
      if (file === undefined) return;
      const text = await readText(file);
      this.take(uri, { value: this.format.read(text ?? '') ?? this.format.empty, text });
    });
  }

  /** What a file holds that is about to be written; one that cannot be understood is kept aside and counts as empty. */
  private async heldIn(file: vscode.Uri, text: string | null): Promise<Held<Value>> {
    const value = this.format.read(text ?? '');
    if (value !== null) return { value, text };
    const kept = await keepAside(file);
    void vscode.window.showWarningMessage(
      `${nameOf(file)} 不是${this.format.name}，原样留作 ${nameOf(kept)}，从头记起。`,
    );
    return { value: this.format.empty, text };
  }

  private async write(file: vscode.Uri, change: (text: string | null) => Promise<string | undefined>): Promise<void> {
    try {
      await updateText(file, change);
    } catch (error) {
      this.guard.report(this.format.suffix, error);
      void vscode.window.showWarningMessage(`写不了 ${nameOf(file)}，这次的${this.format.name}关闭文件后不保留。`);
    }
  }

  private take(uri: vscode.Uri, held: Held<Value>): void {
    const before = this.held.get(uri.toString());
    this.held.set(uri.toString(), held);
    if (before === undefined || before.text !== held.text) this.changed.fire(uri.toString());
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
    return writable ? uri.with({ path: uri.path + this.format.suffix }) : undefined;
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    return this.turns.run(work).catch((error: unknown) => this.guard.report(this.format.suffix, error));
  }
}
