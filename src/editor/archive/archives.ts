import * as vscode from 'vscode';
import type { FolderArchive } from '../../core/later.ts';
import { settings } from '../contributions.ts';
import { archiveFolders } from '../host/settings.ts';
import type { ArchiveStore, BadArchive } from './store.ts';

/** The archives of this machine as this window has opened them: read once, and again when one of them was built or cleared. */
export class Archives implements vscode.Disposable {
  private opened: readonly FolderArchive[] = [];
  private isCurrent = false;
  private opening: Promise<unknown> | undefined;
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

  /** Opens them where that has not been done; gives those of which no archive can be had, to the first who asks. */
  async load(): Promise<readonly BadArchive[]> {
    if (this.isCurrent) return [];
    if (this.opening !== undefined) {
      await this.opening;
      return [];
    }
    const opening = this.store.openAll();
    this.opening = opening;
    try {
      const { archives, bad } = await opening;
      this.opened = archives;
      this.isCurrent = true;
      this.changed.fire(undefined);
      return bad;
    } finally {
      this.opening = undefined;
    }
  }

  /** Reads them again; until that is done, those that were open are asked. */
  async reload(): Promise<void> {
    // What is just being read may be from before the change that this is about.
    await this.opening?.catch(() => undefined);
    this.isCurrent = false;
    await this.load();
  }

  /** All that are open. */
  get all(): readonly FolderArchive[] {
    return this.opened;
  }

  /** Those that are to be asked: of the folders in the settings, else all. */
  get asked(): readonly FolderArchive[] {
    const wanted = archiveFolders();
    return wanted.length === 0 ? this.all : this.all.filter(({ folder }) => wanted.some((one) => isNamed(folder, one)));
  }
}

/** Whether a folder is the one that a setting names, or lies in it. */
function isNamed(folder: string, name: string): boolean {
  const uri = vscode.Uri.parse(folder);
  const clean = name.replace(/[\\/]$/u, '');
  return [uri.fsPath, uri.path, uri.toString()].some(
    (one) => one === clean || one.startsWith(`${clean}/`) || one.startsWith(`${clean}\\`),
  );
}
