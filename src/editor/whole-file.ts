import * as vscode from 'vscode';

/** The bytes of a small file; null where there is none. */
export async function readIfThere(uri: vscode.Uri): Promise<Uint8Array | null> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** Writes beside the file first and puts that in its place in one step, so that nobody ever sees half of it. */
export async function writeWhole(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const beside = uri.with({ path: `${uri.path}.${vscode.env.sessionId.slice(0, 8)}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(beside, bytes);
    await vscode.workspace.fs.rename(beside, uri, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(beside).then(undefined, () => undefined);
    throw error;
  }
}

/** Copies a file that cannot be understood to a name of its own before it is written over; says where it is. */
export async function keepAside(uri: vscode.Uri): Promise<vscode.Uri> {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(/\D/g, '');
  const kept = uri.with({ path: uri.path.replace(/(\.json)?$/, `.损坏-${stamp}$1`) });
  await vscode.workspace.fs.copy(uri, kept, { overwrite: true });
  return kept;
}

/** A file's name without its folders. */
export const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);
