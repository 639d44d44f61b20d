import * as vscode from 'vscode';
import {
  addToProject,
  emptyProject,
  projectFileName,
  readProject,
  removeFromProject,
  renameInProject,
  viewProject,
  type Project,
  type ProjectItem,
  type ProjectReading,
  type ProjectView,
} from '../../core/index.ts';
import { coreWords, messages } from '../messages.ts';
import type { Guard } from '../host/guard.ts';
import { FolderStore, StateStore, type ProjectStore } from './project-store.ts';

/** One place where a project is kept, and what stands there now. */
interface Holder {
  readonly store: ProjectStore;
  project: Project;
  /** Counts the readings that were begun: a slow one must not put back what a later one has read. */
  readings: number;
}

/**
 * What the writers decided about their files, from `.official-speech.json` in the root of each folder: read at once by whoever
 * asks, followed when it changes on disk, written without losing anything that stands there.
 */
export class ProjectFiles implements vscode.Disposable {
  private readonly folders = new Map<string, Holder>();
  private readonly withoutFolder: Holder;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly problems = vscode.languages.createDiagnosticCollection('official-speech-project');
  private readonly subscription: vscode.Disposable;

  /** Any project may be another than before. */
  readonly onDidChange = this.changed.event;

  constructor(
    state: Pick<vscode.Memento, 'get' | 'update'>,
    private readonly guard: Guard,
  ) {
    this.withoutFolder = { store: new StateStore(state), project: emptyProject, readings: 0 };
    void this.load(this.withoutFolder);
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${projectFileName}`);
    const reload = (uri: vscode.Uri): void => {
      const holder = [...this.folders.values()].find(({ store }) => isFileOf(store, uri));
      if (holder !== undefined) void this.load(holder);
    };
    this.subscription = vscode.Disposable.from(
      watcher,
      watcher.onDidChange(reload),
      watcher.onDidCreate(reload),
      watcher.onDidDelete(reload),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => reload(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.followFolders()),
      vscode.workspace.onDidRenameFiles(({ files }) => files.forEach((one) => void this.renamed(one))),
    );
    this.followFolders();
  }

  dispose(): void {
    vscode.Disposable.from(this.subscription, this.changed, this.problems).dispose();
  }

  /** What the project says about a document. */
  view(document: vscode.TextDocument): ProjectView {
    return viewProject(this.project(document), this.nameOf(document));
  }

  /** The whole project a document belongs to. */
  project(document: vscode.TextDocument): Project {
    return this.holder(document).project;
  }

  /** The document's name in its project: the path from the folder, parts joined by “/”. */
  nameOf({ uri }: vscode.TextDocument): string {
    return vscode.workspace.getWorkspaceFolder(uri) === undefined
      ? uri.toString(true)
      : vscode.workspace.asRelativePath(uri, false);
  }

  /** The project's file; undefined where there is no folder, so that it is kept in the window's own state. */
  fileOf(document: vscode.TextDocument): vscode.Uri | undefined {
    const { store } = this.holder(document);
    return store instanceof FolderStore ? store.uri : undefined;
  }

  /** Where a decision about a document is kept, to be said in a message. */
  placeName(document: vscode.TextDocument): string {
    const { keptHere, keptIn } = messages().files;
    return this.fileOf(document) === undefined ? keptHere : keptIn(projectFileName);
  }

  /** Writes an item down. @throws ProjectWriteError when it cannot be written, with the reason in the language of the window. */
  add = (document: vscode.TextDocument, item: ProjectItem): Promise<void> =>
    this.update(this.holder(document), (text) => addToProject(text, item));

  /** Takes an item back. @throws ProjectWriteError */
  remove = (document: vscode.TextDocument, item: ProjectItem): Promise<void> =>
    this.update(this.holder(document), (text) => removeFromProject(text, item));

  private holder({ uri }: vscode.TextDocument): Holder {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return (folder && this.folders.get(folder.uri.toString())) ?? this.withoutFolder;
  }

  private followFolders(): void {
    const present = new Set<string>();
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      present.add(uri.toString());
      if (this.folders.has(uri.toString())) continue;
      const holder: Holder = { store: new FolderStore(uri), project: emptyProject, readings: 0 };
      this.folders.set(uri.toString(), holder);
      void this.load(holder);
    }
    for (const key of this.folders.keys()) if (!present.has(key)) this.folders.delete(key);
  }

  private async update(holder: Holder, change: (text: string) => string): Promise<void> {
    await holder.store.update(change);
    await this.load(holder);
  }

  private load(holder: Holder): Promise<void> {
    return this.guard.pending.track(projectFileName, this.read(holder));
  }

  private async read(holder: Holder): Promise<void> {
    const reading = ++holder.readings;
    try {
      const stands = await holder.store.read();
      if (reading !== holder.readings) return;
      const text = typeof stands === 'string' ? stands : '';
      const read = readProject(typeof stands === 'symbol' ? null : text, coreWords().projectProblems);
      if (holder.store instanceof FolderStore) this.show(holder.store.uri, text, read);
      if (JSON.stringify(read.project) === JSON.stringify(holder.project)) return;
      holder.project = read.project;
      this.changed.fire();
    } catch (error) {
      this.guard.report(projectFileName, error);
    }
  }

  /** Shows in the file itself what of it could not be used. */
  private show(uri: vscode.Uri, text: string, { problems }: ProjectReading): void {
    const diagnostics = problems.map(({ key, message }) => {
      const diagnostic = new vscode.Diagnostic(rangeOf(text, key), message, vscode.DiagnosticSeverity.Warning);
      diagnostic.source = messages().common.extension;
      return diagnostic;
    });
    this.problems.set(uri, diagnostics);
  }

  /** Entries follow a file that is renamed or moved within its folder. */
  private async renamed({ oldUri, newUri }: { oldUri: vscode.Uri; newUri: vscode.Uri }): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(newUri);
    const holder = folder && this.folders.get(folder.uri.toString());
    if (holder === undefined || vscode.workspace.getWorkspaceFolder(oldUri) !== folder) return;
    const [from, to] = [oldUri, newUri].map((uri) => vscode.workspace.asRelativePath(uri, false)) as [string, string];
    if (!holder.project.ignored.some(({ file }) => file === from)) return;
    try {
      await this.update(holder, (text) => renameInProject(text, from, to) ?? text);
    } catch (error) {
      this.guard.report(projectFileName, error);
    }
  }
}

const isFileOf = (store: ProjectStore, uri: vscode.Uri): boolean =>
  store instanceof FolderStore && store.uri.toString() === uri.toString();

/** Where a key stands in the file; its first line when it is the file that is wrong. */
function rangeOf(text: string, key: string | null): vscode.Range {
  const name = JSON.stringify(key ?? '');
  const at = key === null ? -1 : text.indexOf(name);
  if (at < 0) return new vscode.Range(0, 0, 0, 1000);
  const lines = text.slice(0, at).split('\n');
  const start = new vscode.Position(lines.length - 1, lines.at(-1)!.length);
  return new vscode.Range(start, start.translate(0, name.length));
}
