import * as vscode from 'vscode';
import { reasonOf } from '../host/say.ts';
import { NewerVersionError, projectFileName, ProjectRefusal } from '../../core/index.ts';
import { Turns } from '../host/turns.ts';
import { messages } from '../messages.ts';
import { FileBusyError, readText, updateText, type FileText } from './whole-file.ts';

/** Where the text of one project is kept: a folder's `.official-speech.json`, or the window's own state where there is no folder. */
export interface ProjectStore {
  /** Null when nothing has been written down yet. */
  read(): Promise<FileText>;
  /**
   * Reads, changes and writes in one go, so that nothing another window wrote in between is lost. `change` throws for a text that
   * must not be written over, and gives it back when there is nothing to change.
   * @throws ProjectWriteError
   */
  update(change: (text: string) => string): Promise<void>;
}

/** Why a project file was not written, as one sentence. */
export class ProjectWriteError extends Error {}

const stateKey = 'projectWithoutFolder';

/** Keeps a project in the state of the window: no folder is open, or the document has no file yet. */
export class StateStore implements ProjectStore {
  constructor(private readonly state: Pick<vscode.Memento, 'get' | 'update'>) {}

  read = (): Promise<string> => Promise.resolve(this.state.get<string>(stateKey, ''));

  async update(change: (text: string) => string): Promise<void> {
    await this.state.update(stateKey, change(await this.read()));
  }
}

/** Keeps a project in the root of a folder. */
export class FolderStore implements ProjectStore {
  private readonly turns = new Turns();

  constructor(private readonly folder: vscode.Uri) {}

  get uri(): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, projectFileName);
  }

  read = (): Promise<FileText> => readText(this.uri);

  async update(change: (text: string) => string): Promise<void> {
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === this.uri.toString());
    if (open?.isDirty) throw new ProjectWriteError(messages().files.isBeingEdited(projectFileName));
    try {
      await this.turns.run(() => updateText(this.uri, (before) => change(jsonOf(before))));
    } catch (error) {
      throw new ProjectWriteError(refusalOf(error));
    }
  }
}

/** A file that is no text in any encoding is refused like one that is no JSON. */
function jsonOf(text: FileText): string {
  if (typeof text === 'symbol') throw new ProjectRefusal(null);
  return text ?? '';
}

function refusalOf(error: unknown): string {
  const words = messages().files;
  if (error instanceof NewerVersionError)
    return words.isNewer(projectFileName, words.kinds.project, error.version, error.known);
  if (error instanceof ProjectRefusal)
    return error.member === null ? words.noJson(projectFileName) : words.wrongMember(projectFileName, error.member);
  const reason = reasonOf(error);
  return error instanceof FileBusyError ? reason : words.cannotWrite(projectFileName, reason);
}
