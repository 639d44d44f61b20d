import * as vscode from 'vscode';
import {
  fillGroup,
  fillProblem,
  samePlaceholders,
  type Analysis,
  type PlaceholderGroup,
  type SamePlace,
  type TextEdit,
} from '../core/index.ts';
import { toEditorEdits } from './convert.ts';
import { excerptOf, lineOf, wantedText } from './placeholder-text.ts';

/** Applies edits to a document as one step to undo; false when the editor refused. */
export function applyTo(document: vscode.TextDocument, edits: readonly TextEdit[]): Thenable<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, toEditorEdits(document, edits));
  return vscode.workspace.applyEdit(edit);
}

/** Asks what a blank is to be filled with; undefined when nothing is to be done. */
export async function askValue(
  document: vscode.TextDocument,
  analysis: Analysis,
  group: PlaceholderGroup,
): Promise<string | undefined> {
  const { text, blank } = excerptOf(document.getText(), group, 'list');
  const value = await vscode.window.showInputBox({
    title: `填写${group.label}`,
    prompt: `${text.slice(0, blank.start)}【${text.slice(blank.start, blank.end)}】${text.slice(blank.end)}`,
    placeHolder: wantedText(group),
    validateInput: (given) => fillProblem(analysis, group, given) ?? undefined,
  });
  return value === undefined || value.trim() === '' ? undefined : value;
}

/**
 * Asks which other places are the same, each with its sentence; those that provably are are ticked. Empty where there is
 * none to ask about, undefined when the writer went back.
 */
export async function askSame(
  document: vscode.TextDocument,
  same: readonly SamePlace[],
  value: string,
): Promise<readonly PlaceholderGroup[] | undefined> {
  if (same.length === 0) return [];
  const items = same.map(({ group, certain }) => {
    const { text, blank } = excerptOf(document.getText(), group, 'list');
    return {
      label: `${text.slice(0, blank.start)}【${text.slice(blank.start, blank.end)}】${text.slice(blank.end)}`,
      description: `第${lineOf(document, group.start)}行`,
      picked: certain,
      group,
    };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: `别处也填“${value}”吗？`,
    placeHolder: '勾选确实是同一个的，回车一并填写；都不勾选，只填这一处',
    canPickMany: true,
    matchOnDescription: true,
  });
  return picked?.map(({ group }) => group);
}

/** Fills a group and the places that the writer says are the same, in one step to undo. */
export async function fillWithSame(
  document: vscode.TextDocument,
  analysis: Analysis,
  group: PlaceholderGroup,
  value: string,
): Promise<boolean> {
  const { version } = document;
  const others = await askSame(document, samePlaceholders(analysis, group), value);
  if (others === undefined) return false;
  if (document.version !== version) {
    void vscode.window.showWarningMessage('文稿在此期间改过，没有填写。');
    return false;
  }
  const edits = [group, ...others].flatMap((one) => fillGroup(analysis, one, value));
  return applyTo(document, edits);
}
