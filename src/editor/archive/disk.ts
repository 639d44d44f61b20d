import * as vscode from 'vscode';
import type { Disk } from './store.ts';

const isMissing = (error: unknown): boolean => error instanceof vscode.FileSystemError && error.code === 'FileNotFound';

/** A folder of VS Code's own file system, which every host has; made when something is first written. */
export function diskAt(folder: vscode.Uri): Disk {
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
  const { fs } = vscode.workspace;
  const unlessMissing = async <Result>(work: Thenable<Result>, without: Result): Promise<Result> => {
    try {
      return await work;
    } catch (error) {
      if (isMissing(error)) return without;
      throw error;
    }
  };
  return {
    list: async () => (await unlessMissing(fs.readDirectory(folder), [])).map(([name]) => name),
    stamp: (name) =>
      unlessMissing<string | null>(
        fs.stat(at(name)).then(({ size, mtime }) => `${size} ${mtime}`),
        null,
      ),
    read: (name) => unlessMissing<Uint8Array | null>(fs.readFile(at(name)), null),
    write: async (name, bytes) => {
      await fs.createDirectory(folder);
      await fs.writeFile(at(name), bytes);
    },
    rename: async (from, to) => fs.rename(at(from), at(to), { overwrite: true }),
    remove: (name) => unlessMissing(fs.delete(at(name)), undefined),
  };
}
