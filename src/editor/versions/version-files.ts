import * as vscode from 'vscode';
import { readVersionName, versionFileName, versionFolderSuffix, type VersionName } from '../../core/later.ts';
import { decode } from '../../office/decode.ts';
import { exists, nameOf, writeNew } from '../files/whole-file.ts';
import { now } from '../host/now.ts';
import { stemOf } from '../word/paths.ts';

/** A version of a text, with its file. */
export interface Version extends VersionName {
  readonly uri: vscode.Uri;
}

/** The folder beside a text that holds its versions: 讲话.稿次 beside 讲话.txt. */
export const versionFolder = (text: vscode.Uri): vscode.Uri =>
  vscode.Uri.joinPath(text, '..', stemOf(text) + versionFolderSuffix);

/** Whether a file is itself a version of some text. */
export const isVersionFile = (uri: vscode.Uri): boolean =>
  nameOf(vscode.Uri.joinPath(uri, '..')).endsWith(versionFolderSuffix);

/** Whether versions of a text can be kept beside it. */
export const canKeepVersions = ({ uri, isUntitled }: vscode.TextDocument): boolean =>
  !isUntitled && uri.scheme !== 'vscode-vfs' && vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;

/**
 * The versions of a text, the latest first; what a person put into the folder comes last. 讲话.txt and 讲话.md beside each other share the
 * folder: each has the versions with its own ending.
 */
export async function versionsOf(text: vscode.Uri): Promise<readonly Version[]> {
  const all = await versionsIn(versionFolder(text));
  const others = new Set(all.map(({ uri }) => endingOf(uri)).filter((ending) => ending !== endingOf(text)));
  for (const ending of others) if (!(await isOfAnother(text, ending))) others.delete(ending);
  return all
    .filter(({ uri }) => !others.has(endingOf(uri)))
    .sort((a, b) => b.number - a.number || (a.time < b.time ? 1 : a.time > b.time ? -1 : a.label < b.label ? -1 : 1));
}

async function versionsIn(folder: vscode.Uri): Promise<readonly Version[]> {
  if (!(await exists(folder))) return [];
  return (await vscode.workspace.fs.readDirectory(folder)).flatMap(([name, type]): Version[] => {
    const read = type === vscode.FileType.File ? readVersionName(name) : null;
    return read === null ? [] : [{ ...read, uri: vscode.Uri.joinPath(folder, name) }];
  });
}

/** Whether versions with an ending belong to a text of that ending beside this one; a Word document has none of its own. */
const isOfAnother = (text: vscode.Uri, ending: string): Promise<boolean> =>
  /^\.(?:docx?|wps)$/iu.test(ending)
    ? Promise.resolve(false)
    : exists(vscode.Uri.joinPath(text, '..', stemOf(text) + ending));

/** Writes a text as it stands in its editor into a file of its own, in its own encoding; nothing is ever written over. */
export async function saveVersion(document: vscode.TextDocument, label: string): Promise<Version> {
  const known = await versionsOf(document.uri);
  const name = { number: Math.max(0, ...known.map(({ number }) => number)) + 1, label, time: now() };
  const uri = vscode.Uri.joinPath(versionFolder(document.uri), versionFileName(name, endingOf(document.uri)));
  await writeNew(uri, await bytesOf(document));
  return { ...name, uri };
}

const endingOf = (uri: vscode.Uri): string => nameOf(uri).slice(stemOf(uri).length);

/** What is saved is taken byte for byte as it lies on the disk. */
const bytesOf = (document: vscode.TextDocument): Thenable<Uint8Array> =>
  document.isDirty
    ? vscode.workspace.encode(document.getText(), { encoding: document.encoding })
    : vscode.workspace.fs.readFile(document.uri);

/** The words of a version. @throws ReadError when its bytes are no text. */
export async function textOf({ uri }: Pick<Version, 'uri'>): Promise<string> {
  const { readDocument } = await import('../../office/read-document.ts');
  const bytes = await vscode.workspace.fs.readFile(uri);
  return /\.docx?$/iu.test(uri.path) ? (await readDocument(bytes, { notes: 'drop' })).text : decode(bytes).text;
}

/** The versions of a text that was renamed go with it; those of 讲话.txt stay when 讲话.docx or 讲话.md beside it is renamed. */
export async function followRename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const [old, now] = [versionFolder(from), versionFolder(to)];
  if (old.toString() === now.toString() || !(await exists(old)) || (await exists(now))) return;
  const own = await versionsOf(from);
  if (own.length === 0) return;
  if (own.length === (await versionsIn(old)).length) return vscode.workspace.fs.rename(old, now, { overwrite: false });
  await vscode.workspace.fs.createDirectory(now);
  for (const { uri } of own)
    await vscode.workspace.fs.rename(uri, vscode.Uri.joinPath(now, nameOf(uri)), { overwrite: false });
}
