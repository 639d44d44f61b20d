import * as vscode from 'vscode';
import { projectFileName } from '../../core/index.ts';
import { Turns } from '../host/turns.ts';
import { FileBusyError, readText, updateText } from './whole-file.ts';

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

/** Keeps a project in the root of a folder. */
export class FolderStore implements ProjectStore {
  private readonly turns = new Turns();

  constructor(private readonly folder: vscode.Uri) {}

  get uri(): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, projectFileName);
  }

  read = async (): Promise<string> => (await readText(this.uri)) ?? '';

  async update(change: (text: string) => string | undefined): Promise<void> {
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === this.uri.toString());
    if (open?.isDirty) throw new ProjectWriteError(`${projectFileName} 正在编辑，还没有保存。请先保存，再试一次。`);
    try {
      await this.turns.run(() => updateText(this.uri, (before) => changed(before ?? '', change)));
    } catch (error) {
      if (error instanceof ProjectWriteError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new ProjectWriteError(error instanceof FileBusyError ? reason : `写不了 ${projectFileName}：${reason}`);
    }
  }
}

function changed(before: string, change: (text: string) => string | undefined): string {
  const after = change(before);
  if (after === undefined)
    throw new ProjectWriteError(`${projectFileName} 不是正确的 JSON，没有写入。请先改正，再试一次。`);
  return after;
}
