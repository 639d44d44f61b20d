import * as vscode from 'vscode';
import type { FolderArchive } from '../../core/later.ts';
import { archiveFolders } from '../host/settings.ts';
import type { ArchiveStore, BadArchive } from './store.ts';

/** The archives of this machine as this window has opened them: read once, and again when one of them was built or cleared. */
export class Archives implements vscode.Disposable {
  private opened: readonly FolderArchive[] | undefined;
  private opening: Promise<unknown> | undefined;
  private readonly changed = new vscode.EventEmitter<undefined>();

  readonly onDidChange = this.changed.event;

  constructor(private readonly store: ArchiveStore) {}

  dispose(): void {
    this.changed.dispose();
  }

  /** Opens them where that has not been done; gives those of which no archive can be had, to the first who asks. */
  async load(): Promise<readonly BadArchive[]> {
    if (this.opened !== undefined) return [];
    if (this.opening !== undefined) {
      await this.opening;
      return [];
    }
    const opening = this.store.openAll();
    this.opening = opening;
    try {
      const { archives, bad } = await opening;
      this.opened = archives;
      this.changed.fire(undefined);
      return bad;
    } finally {
      this.opening = undefined;
    }
  }

  /** Reads them again. */
  async reload(): Promise<void> {
    this.opened = undefined;
    await this.load();
  }

  /** All that are open. */
  get all(): readonly FolderArchive[] {
    return this.opened ?? [];
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
