import type * as vscode from 'vscode';

/** What the writer decided about a file: treat it as a speech, or leave it plain text. */
export type FileChoice = 'speech' | 'plain';

const choicesKey = 'languageChoices';
const announcedKey = 'announcedFiles';
/** Old entries go first; enough for every file of a working folder, small enough to stay unnoticed in the workspace's state. */
const maxRemembered = 500;

/**
 * The writer's decisions by file, kept in the workspace's own state. An untitled document has no lasting name (the next one
 * is again Untitled-1), so its choice lives as long as the document.
 */
export class FileChoices {
  private readonly untitled = new WeakMap<vscode.TextDocument, FileChoice>();

  constructor(private readonly state: Pick<vscode.Memento, 'get' | 'update'>) {}

  get(document: vscode.TextDocument): FileChoice | undefined {
    if (document.isUntitled) return this.untitled.get(document);
    return new Map(this.entries()).get(document.uri.toString());
  }

  async set(document: vscode.TextDocument, choice: FileChoice): Promise<void> {
    if (document.isUntitled) {
      this.untitled.set(document, choice);
      return;
    }
    const name = document.uri.toString();
    const entries = [...this.entries().filter(([key]) => key !== name), [name, choice] as const];
    await this.state.update(choicesKey, entries.slice(-maxRemembered));
  }

  /** True the first time it is asked about a file: what is announced once is not announced at the next opening. */
  firstAnnouncement(document: vscode.TextDocument): boolean {
    if (document.isUntitled) return true;
    const names = this.state.get<readonly string[]>(announcedKey, []);
    const name = document.uri.toString();
    if (names.includes(name)) return false;
    void this.state.update(announcedKey, [...names, name].slice(-maxRemembered));
    return true;
  }

  private entries(): readonly (readonly [string, FileChoice])[] {
    return this.state.get<readonly (readonly [string, FileChoice])[]>(choicesKey, []);
  }
}
