import * as vscode from 'vscode';
import { escapeSnippet, typedPart, type Phrase } from '../../core/index.ts';
import { textBefore } from '../host/cursor-place.ts';
import { isWritersDocument } from '../host/document-store.ts';
import type { Services } from '../services.ts';

/**
 * Puts a phrase at the cursor and counts it, or says why it cannot. It takes the place of what is selected or was typed for
 * it, in one undo step; a frame's stops are walked with Tab.
 */
export async function takePhrase(
  services: Pick<Services, 'store' | 'phraseBook'>,
  editor: vscode.TextEditor | undefined,
  phrase: Phrase,
): Promise<void> {
  const problem = whyNot(services, editor);
  if (problem !== undefined || editor === undefined) void vscode.window.showInformationMessage(problem ?? '');
  else if (await insert(editor, phrase)) services.phraseBook.recordUse(phrase);
}

/** In words; undefined when nothing is in the way. */
function whyNot({ store }: Pick<Services, 'store'>, editor: vscode.TextEditor | undefined): string | undefined {
  if (editor === undefined) return '请先打开文稿，把光标放到要插入的地方。';
  if (!isWritersDocument(editor.document)) return '当前文件不能编辑，无法插入短语。';
  if (store.isDamaged(editor.document)) return '当前文件有无法识别的字符，可能编码不对，为免损坏文件不作改动。';
  return undefined;
}

async function insert(editor: vscode.TextEditor, phrase: Phrase): Promise<boolean> {
  const { document, selection } = editor;
  const typed = selection.isEmpty ? typedPart(phrase, textBefore(document, selection.active)) : 0;
  const range = selection.isEmpty
    ? new vscode.Range(selection.active.translate(0, -typed), selection.active)
    : new vscode.Range(selection.start, selection.end);
  const shown = await vscode.window.showTextDocument(document, {
    viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active,
    selection,
  });
  const body = phrase.frame ?? escapeSnippet(phrase.text);
  return shown.insertSnippet(new vscode.SnippetString(body), range);
}
