import * as vscode from 'vscode';
import { oldTextScheme } from './ids.ts';
import type { Archives } from './archives.ts';
import type { ArchiveRoom } from './room.ts';

/** A place in an old text: its folder's address, its name there, and UTF-16 offsets, half-open. */
export interface OldPlace {
  readonly folder: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** An old text of an archive, as an address of ours. */
export const addressOf = ({ folder, name }: Pick<OldPlace, 'folder' | 'name'>): vscode.Uri =>
  vscode.Uri.from({ scheme: oldTextScheme, path: `/${name}`, query: folder });

/** An old text as it stands in its archive; '' where it is there no more. */
export function oldText(archives: Archives, { path, query }: vscode.Uri): string {
  const found = archives.all.find(({ folder }) => folder === query);
  const text = found?.archive.names.indexOf(path.slice(1)) ?? -1;
  return found === undefined || text < 0 ? '' : found.archive.text(text);
}

const isPlace = (given: unknown): given is OldPlace =>
  typeof given === 'object' && given !== null && 'folder' in given && 'name' in given && 'start' in given;

/** Shows an old text beside, the place selected; with `preserveFocus` the keys stay where they are. */
export async function showOldText(room: ArchiveRoom, given: readonly unknown[]): Promise<void> {
  const [place, options] = given;
  if (!isPlace(place)) return;
  const { document, range } = await openPlace(room, place);
  const preserveFocus = typeof options === 'object' && options !== null && 'preserveFocus' in options;
  await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    preview: true,
    preserveFocus,
    selection: range,
  });
}

/** The file itself where it is a text and still has the words there; else the text as the archive has it. */
async function openPlace(
  { archives }: ArchiveRoom,
  place: OldPlace,
): Promise<{ document: vscode.TextDocument; range: vscode.Range }> {
  const address = addressOf(place);
  const words = oldText(archives, address).slice(place.start, place.end);
  const file = vscode.Uri.joinPath(vscode.Uri.parse(place.folder), place.name);
  const own = /\.docx$/iu.test(place.name) ? undefined : await openIfThere(file);
  const document = own?.getText().includes(words) === true ? own : await vscode.workspace.openTextDocument(address);
  const text = document.getText();
  const start = text.startsWith(words, place.start) ? place.start : Math.max(0, text.indexOf(words));
  return { document, range: rangeAt(document, start, start + words.length) };
}

const rangeAt = (document: vscode.TextDocument, start: number, end: number): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

const openIfThere = (uri: vscode.Uri): Thenable<vscode.TextDocument | undefined> =>
  vscode.workspace.openTextDocument(uri).then(
    (document) => document,
    () => undefined,
  );
