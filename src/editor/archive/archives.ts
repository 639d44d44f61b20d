import * as vscode from 'vscode';
import type { FolderArchive } from '../../core/later.ts';
import { settings } from '../contributions.ts';
import { archiveFolders } from '../host/settings.ts';
import { isNamed } from './named-folder.ts';
import type { ArchiveStore, BadArchive } from './store.ts';

/** The archives of this machine as this window has opened them: read again when one was built or cleared, here or in another window. */
export class Archives implements vscode.Disposable {
  private opened: readonly FolderArchive[] = [];
  /** What was kept when they were opened; undefined where they have not been. */
  private state: string | undefined;
  private opening: Promise<unknown> | undefined;
  /** Files of which no archive could be had when they were opened last; each is told of once. */
  private told: ReadonlySet<string> = new Set();
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly choosing = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(settings.archiveFolders)) this.changed.fire(undefined);
  });

  /** They, or which of them are asked, are others than before. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly store: ArchiveStore) {}

  dispose(): void {
    this.choosing.dispose();
    this.changed.dispose();
  }

  /** Opens them where what is kept is not what is open; gives those of which no archive can be had, to the first who asks. */
  async load(): Promise<readonly BadArchive[]> {
    if (this.opening !== undefined) {
      await this.opening;
      return [];
    }
    const opening = this.open();
    this.opening = opening;
    try {
      return await opening;
    } finally {
      this.opening = undefined;
    }
  }

  private async open(): Promise<readonly BadArchive[]> {
    // Asked before they are read: what changes meanwhile is seen the next time.
    const state = await this.store.state();
    if (state === this.state) return [];
    const { archives, bad } = await this.store.openAll();
    this.opened = archives;
    this.state = state;
    this.changed.fire(undefined);
    const { told } = this;
    this.told = new Set(bad.map(({ name }) => name));
    return bad.filter(({ name }) => !told.has(name));
  }

  /** Reads them again; until that is done, those that were open are asked. Gives those of which no archive can be had, as `load` does. */
  async reload(): Promise<readonly BadArchive[]> {
    // What is just being read may be from before the change that this is about.
    await this.opening?.catch(() => undefined);
    // Some hosts tell nothing of a file that was put in the place of another of the same size.
    this.state = undefined;
    return this.load();
  }

  /** All that are open. */
  get all(): readonly FolderArchive[] {
    return this.opened;
  }

  /** Those that are to be asked: of the folders in the settings, else all. */
  get asked(): readonly FolderArchive[] {
    const wanted = archiveFolders();
    return wanted.length === 0
      ? this.all
      : this.all.filter(({ folder }) => wanted.some((one) => isNamed(spellingsOf(folder), one)));
  }
}

/** A folder as a setting may write it. */
function spellingsOf(folder: string): string[] {
  const uri = vscode.Uri.parse(folder);
  return [uri.fsPath, uri.path, uri.toString()];
}
