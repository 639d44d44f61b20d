import * as vscode from 'vscode';
import { projectFileName } from '../core/index.ts';

/** Where the text of one project is kept: a folder's `.official-speech.json`, or the window's own state where there is no folder. */
export interface ProjectStore {
  /** Empty when nothing has been written down yet. */
  read(): Promise<string>;
  /**
   * Reads, changes and writes in one go, so that nothing another window wrote in between is lost. `change` gives undefined for a
   * text that must not be written over.
   * @throws ProjectWriteError
   */
  update(change: (text: string) => string | undefined): Promise<void>;
}

/** Why a project file was not written, as one Chinese sentence. */
export class ProjectWriteError extends Error {}

const stateKey = 'projectWithoutFolder';

/** Keeps a project in the state of the window: no folder is open, or the document has no file yet. */
export class StateStore implements ProjectStore {
  constructor(private readonly state: Pick<vscode.Memento, 'get' | 'update'>) {}

  read = (): Promise<string> => Promise.resolve(this.state.get<string>(stateKey, ''));

  async update(change: (text: string) => string | undefined): Promise<void> {
    const text = change(await this.read());
    if (text !== undefined) await this.state.update(stateKey, text);
  }
}

/** Another window may write at the same moment; more rounds than this would be something else. */
const maxAttempts = 5;

/** Keeps a project in the root of a folder. Writes go beside the file first and take its place in one step. */
export class FolderStore implements ProjectStore {
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly folder: vscode.Uri) {}

  get uri(): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, projectFileName);
  }

  read = async (): Promise<string> => (await this.readFile()) ?? '';

  update(change: (text: string) => string | undefined): Promise<void> {
    const work = this.queue.then(() => this.write(change));
    this.queue = work.catch(() => undefined);
    return work;
  }

  private async write(change: (text: string) => string | undefined): Promise<void> {
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === this.uri.toString());
    if (open?.isDirty) throw new ProjectWriteError(`${projectFileName} 正在编辑，还没有保存。请先保存，再试一次。`);
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      const before = await this.readFile();
      const after = change(before ?? '');
      if (after === undefined)
        throw new ProjectWriteError(`${projectFileName} 不是正确的 JSON，没有写入。请先改正，再试一次。`);
      if (after === before || (await this.replace(before, after))) return;
    }
    throw new ProjectWriteError(`${projectFileName} 正被其他窗口改动，没有写入。请再试一次。`);
  }

  /** False when the file has become another since it was read. */
  private async replace(before: string | undefined, after: string): Promise<boolean> {
    const beside = this.uri.with({ path: `${this.uri.path}.${Date.now()}.tmp` });
    try {
      await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(after));
      if ((await this.readFile()) !== before) {
        await vscode.workspace.fs.delete(beside);
        return false;
      }
      await vscode.workspace.fs.rename(beside, this.uri, { overwrite: true });
      return true;
    } catch (error) {
      await Promise.resolve(vscode.workspace.fs.delete(beside)).catch(() => undefined);
      const reason = error instanceof Error ? error.message : String(error);
      throw new ProjectWriteError(`写不了 ${projectFileName}：${reason}`);
    }
  }

  /** Undefined where there is no such file. */
  private async readFile(): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(this.uri));
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
      throw error;
    }
  }
}
