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

/** The versions of a text, the latest first; what a person put into the folder comes last. */
export async function versionsOf(text: vscode.Uri): Promise<readonly Version[]> {
  const folder = versionFolder(text);
  if (!(await exists(folder))) return [];
  const found = (await vscode.workspace.fs.readDirectory(folder)).flatMap(([name, type]): Version[] => {
    const read = type === vscode.FileType.File ? readVersionName(name) : null;
    return read === null ? [] : [{ ...read, uri: vscode.Uri.joinPath(folder, name) }];
  });
  return found.sort(
    (a, b) => b.number - a.number || (a.time < b.time ? 1 : a.time > b.time ? -1 : a.label < b.label ? -1 : 1),
  );
}

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

/** The versions of a text that was renamed go with it; those of 讲话.txt stay when 讲话.docx beside it is renamed. */
export async function followRename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const [old, now] = [versionFolder(from), versionFolder(to)];
  if (old.toString() === now.toString() || !(await exists(old)) || (await exists(now))) return;
  for (const ending of new Set((await versionsOf(from)).map(({ uri }) => endingOf(uri))))
    if (await exists(vscode.Uri.joinPath(from, '..', stemOf(from) + ending))) return;
  await vscode.workspace.fs.rename(old, now, { overwrite: false });
}
