import * as vscode from 'vscode';
import { isTextFile } from '../../office/read-text.ts';
import { nameOf } from '../files/whole-file.ts';
import { partMessages } from '../part-messages.ts';

/** Files of one folder that are listed at most; the dialog reaches all others. */
const MOST = 200;

interface FileItem extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
}

/**
 * Asks which files are to be merged: those beside the text are listed, to be ticked; others are reached by VS Code's dialog, which in a browser
 * takes one at a time. In the order of their names; none where the writer gives up.
 */
export async function askFiles(document: vscode.TextDocument): Promise<readonly vscode.Uri[]> {
  const words = partMessages().merging;
  const beside = await besides(document);
  if (beside.length === 0) return askOthers(document);
  const items = beside.map((uri): FileItem => ({ label: nameOf(uri), uri }));
  const elsewhere: FileItem = { label: words.elsewhere, alwaysShow: true };
  const picked = await vscode.window.showQuickPick([...items, elsewhere], {
    ...{ title: words.title, placeHolder: words.choose, canPickMany: true, ignoreFocusOut: true },
  });
  if (picked === undefined) return [];
  const files = picked.flatMap(({ uri }) => uri ?? []);
  return picked.includes(elsewhere) ? [...files, ...(await askOthers(document))] : files;
}

/** The texts and Word documents in the folder of a text, itself left out. */
async function besides({ uri, isUntitled }: vscode.TextDocument): Promise<readonly vscode.Uri[]> {
  const folder = isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
  if (folder === undefined) return [];
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => [],
  );
  return entries
    .filter(([name, type]) => type === vscode.FileType.File && isTextFile(name))
    .map(([name]) => vscode.Uri.joinPath(folder, name))
    .filter((one) => one.toString() !== uri.toString())
    .sort((a, b) => a.path.localeCompare(b.path, 'zh-CN'))
    .slice(0, MOST);
}

async function askOthers({ uri, isUntitled }: vscode.TextDocument): Promise<readonly vscode.Uri[]> {
  const words = partMessages().merging;
  const asked = await vscode.window.showOpenDialog({
    title: words.choose,
    canSelectMany: true,
    filters: { [words.files]: ['docx', 'txt', 'md', 'doc', 'wps', 'speech'] },
    ...(!isUntitled && { defaultUri: vscode.Uri.joinPath(uri, '..') }),
  });
  return asked ?? [];
}
