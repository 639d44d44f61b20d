import * as vscode from 'vscode';
import { escapeSnippet, typedPart, type Phrase } from '../../core/index.ts';
import { applySnippet } from '../host/apply-plan.ts';
import { textBefore } from '../host/cursor-place.ts';
import { isWritersDocument } from '../host/document-store.ts';
import { refuse, type Refusal } from '../host/say.ts';
import type { Services } from '../services.ts';

/**
 * Puts a phrase at the cursor and counts it, or says why it cannot. It takes the place of what is selected or was typed for
 * it, in one undo step; a frame's stops are walked with Tab.
 */
export async function takePhrase(
  { phraseBook }: Pick<Services, 'phraseBook'>,
  editor: vscode.TextEditor | undefined,
  phrase: Phrase,
): Promise<void> {
  if (editor === undefined) return refuse('noEditor');
  const refusal = isWritersDocument(editor.document) ? await insert(editor, phrase) : 'readOnly';
  if (refusal === null) phraseBook.recordUse(phrase);
  else refuse(refusal);
}

async function insert(editor: vscode.TextEditor, phrase: Phrase): Promise<Refusal | null> {
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
  return applySnippet(shown, new vscode.SnippetString(body), range);
}
