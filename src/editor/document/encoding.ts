import * as vscode from 'vscode';
import { detectActivation } from '../../core/index.ts';
import { foreignLanguages, languageId } from '../contributions.ts';
import { messages } from '../messages.ts';
import { isWritersDocument, openDocuments } from '../host/document-store.ts';
import type { Services } from '../services.ts';

/** Reopens a file that VS Code decoded as UTF-8 and that is a speech in GB18030. Only the view changes, never the file. */
export function registerEncoding({ store, guard }: Services): vscode.Disposable {
  const tried = new WeakSet<vscode.TextDocument>();
  const look = (document: vscode.TextDocument): void => {
    if (tried.has(document) || !mayBeMisread(document) || !store.isDamaged(document)) return;
    tried.add(document);
    reopen(document).catch((error: unknown) => guard.report('encoding', error));
  };
  openDocuments().forEach(look);
  return vscode.workspace.onDidOpenTextDocument(look);
}

function mayBeMisread(document: vscode.TextDocument): boolean {
  if (document.isUntitled || document.isDirty || !isWritersDocument(document)) return false;
  return [languageId, ...foreignLanguages].some((language) => language === document.languageId);
}

async function reopen(document: vscode.TextDocument): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(document.uri);
  // A file that is sound UTF-8 holds the character U+FFFD itself; another encoding would make it worse.
  if (decode(bytes, 'utf-8') !== undefined) return;
  const text = decode(bytes, 'gb18030');
  if (text === undefined || !detectActivation(text).active) return;
  if (document.isClosed || document.isDirty) return;
  await vscode.workspace.openTextDocument(document.uri, { encoding: 'gb18030' });
  void vscode.window.setStatusBarMessage(messages().document.reopened, 10_000);
}

/** The text, or undefined when the bytes are not in that encoding. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
