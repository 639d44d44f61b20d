import * as vscode from 'vscode';
import { exists, nameOf } from '../files/whole-file.ts';

/** Names that Word documents go by; what a file is decides its content. */
export const wordName = /\.(?:docx|docm|dotx|doc|wps|wpt|rtf|odt)$/iu;

/** A file's name without its ending. */
export const stemOf = (uri: vscode.Uri): string => nameOf(uri).replace(/\.[^.]{1,8}$/u, '');

/** A file as a command is told of it: by its address, as a menu, a link or a script gives it. */
export function uriOf(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  return typeof given === 'string' && /^[a-z][\w+.-]*:/iu.test(given) ? vscode.Uri.parse(given) : undefined;
}

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

/**
 * The way from a file to another one: `../来文/讲话.docx`; its whole address where they lie in different systems.
 *
 *     wayTo(Uri.file('/稿/讲话.txt'), Uri.file('/来文/讲话.docx')) // '../来文/讲话.docx'
 */
export function wayTo(from: vscode.Uri, to: vscode.Uri): string {
  if (from.scheme !== to.scheme || from.authority !== to.authority) return to.toString();
  const [here, there] = [partsOf(from.path).slice(0, -1), partsOf(to.path)];
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

/** The file at the end of such a way. */
export const atWay = (from: vscode.Uri, way: string): vscode.Uri =>
  /^[a-z][\w+.-]+:\//iu.test(way) ? vscode.Uri.parse(way) : vscode.Uri.joinPath(from, '..', way);

/** A name beside a file that is free: 讲话.txt, 讲话（2）.txt, … */
export async function freeBeside(file: vscode.Uri, stem: string, ending: string): Promise<vscode.Uri> {
  for (let count = 1; ; count++) {
    const uri = vscode.Uri.joinPath(file, '..', `${stem}${count === 1 ? '' : `（${count}）`}${ending}`);
    if (!(await exists(uri))) return uri;
  }
}

/** SHA-256 of a file's bytes, in hexadecimal. */
export async function hashOfBytes(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where files of a text are proposed to be put: its folder, else the first of the window. */
export function folderOf({ uri, isUntitled }: vscode.TextDocument): vscode.Uri | undefined {
  return isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
}
