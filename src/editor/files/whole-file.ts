import * as vscode from 'vscode';
import { messages } from '../messages.ts';
import { decode as decodeText } from '../../office/decode.ts';

/** Another window may write at the same moment; more rounds than this would be something else. */
const maxAttempts = 5;
/** Replacing a file may take it away first: for a moment there is none. */
const replaceMilliseconds = 80;
const suffix = '.tmp';

/** Stands for a file whose bytes are no text in any encoding that is read, or are damaged. */
export const undecodable = Symbol('undecodable');

/** What stands in a file; null where there is none. */
export type FileText = string | null | typeof undecodable;

/**
 * The text of a small file, in whatever encoding the command line reads too: files that people keep are saved as GBK now and
 * then. What a crash left beside its place is put there first.
 */
export async function readText(uri: vscode.Uri): Promise<FileText> {
  let bytes = await readIfThere(uri);
  if (bytes === null) {
    const isComing = (await besides(uri)).length > 0;
    if (isComing) await new Promise((resolve) => setTimeout(resolve, replaceMilliseconds));
    // With nothing left beside it, it may have come since the first look.
    bytes = (await readIfThere(uri)) ?? (isComing ? await rescue(uri) : null);
  }
  return decode(bytes);
}

/**
 * Changes a JSON file from what stands in it at that moment and gives what then stands there. When another window writes in
 * between, `change` is asked again; undefined leaves the file as it is.
 *
 *     await updateText(uri, (before) => (typeof before === 'string' ? before : '{}'))
 * @throws FileBusyError
 */
export async function updateText(
  uri: vscode.Uri,
  change: (before: FileText) => string | undefined | Promise<string | undefined>,
): Promise<FileText> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const before = await readText(uri);
    const after = await change(before);
    if (after === undefined || after === before) return before;
    // Not by readText, which would take what is about to be put there for what a crash has left.
    const isStill = async (): Promise<boolean> => decode(await readIfThere(uri)) === before;
    if (await replace(uri, new TextEncoder().encode(after), isStill)) return after;
  }
  throw new FileBusyError(messages().files.isBusy(nameOf(uri)));
}

/** Other windows did not leave the file alone; the message says so in the language of the window. */
export class FileBusyError extends Error {}

/** Writes a file in one step, so that nobody ever sees half of it. */
export async function writeWhole(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  await replace(uri, bytes, () => Promise.resolve(true));
}

/** Writes a new file in one step; @throws FileSystemError when something stands there already. */
export async function writeNew(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const beside = besideOf(uri);
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
  try {
    await vscode.workspace.fs.writeFile(beside, bytes);
    await vscode.workspace.fs.rename(beside, uri, { overwrite: false });
  } catch (error) {
    await deleteIfThere(beside);
    throw error;
  }
}

/** Copies a file that cannot be understood to a name of its own before it is written over; says where it is. */
export async function keepAside(uri: vscode.Uri): Promise<vscode.Uri> {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(/\D/gu, '');
  const kept = uri.with({ path: uri.path.replace(/(\.json)?$/u, `.${messages().files.damaged}-${stamp}$1`) });
  await vscode.workspace.fs.copy(uri, kept, { overwrite: true });
  return kept;
}

/** Whether there is a file or a folder. */
export const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

/** A file's name without its folders. */
export const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** Writes beside the file and puts that in its place; not when `isStill` says that the place has changed meanwhile. */
async function replace(uri: vscode.Uri, bytes: Uint8Array, isStill: () => Promise<boolean>): Promise<boolean> {
  const beside = besideOf(uri);
  try {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
    await vscode.workspace.fs.writeFile(beside, bytes);
    const isFree = await isStill();
    if (isFree) await vscode.workspace.fs.rename(beside, uri, { overwrite: true });
    else await deleteIfThere(beside);
    return isFree;
  } catch (error) {
    // Only where the file itself is still there: else this is the one copy left.
    if ((await readIfThere(uri)) !== null) await deleteIfThere(beside);
    throw error;
  }
}

/** A name beside the file under which nobody else writes. */
const besideOf = (uri: vscode.Uri): vscode.Uri =>
  uri.with({ path: `${uri.path}.${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}${suffix}` });

async function readIfThere(uri: vscode.Uri): Promise<Uint8Array | null> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** A replacement character must never be written where a word stood: damaged bytes are no text. */
function decode(bytes: Uint8Array | null): FileText {
  if (bytes === null) return null;
  try {
    const { text, damaged } = decodeText(bytes);
    return damaged > 0 ? undecodable : text;
  } catch {
    return undecodable;
  }
}

const deleteIfThere = (uri: vscode.Uri): PromiseLike<void> =>
  vscode.workspace.fs.delete(uri).then(undefined, () => undefined);

/** Files that were written beside this one and did not get to take its place. */
async function besides(uri: vscode.Uri): Promise<vscode.Uri[]> {
  const folder = vscode.Uri.joinPath(uri, '..');
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found.map(([entry]) => entry),
    () => [],
  );
  const isBeside = (entry: string): boolean => entry.startsWith(`${nameOf(uri)}.`) && entry.endsWith(suffix);
  return entries.filter(isBeside).map((entry) => vscode.Uri.joinPath(folder, entry));
}

/** After a crash between taking the old file away and putting the new one there, the new one still lies beside its place. */
async function rescue(uri: vscode.Uri): Promise<Uint8Array | null> {
  for (const beside of await besides(uri)) {
    const bytes = await readIfThere(beside);
    if (bytes === null || !isJson(bytes)) continue;
    await vscode.workspace.fs.rename(beside, uri, { overwrite: false });
    return bytes;
  }
  return null;
}

/** Half of a file is no JSON. */
function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}
