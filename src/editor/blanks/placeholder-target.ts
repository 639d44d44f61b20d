import * as vscode from 'vscode';
import { placeholderGroups, type Analysis, type PlaceholderGroup, type TextRange } from '../../core/index.ts';
import { toRange, toTextRange } from '../host/convert.ts';
import { openDocuments } from '../host/document-store.ts';
import type { Services } from '../services.ts';

/** Names one group of a document: what a tree row or a code action hands to a command. */
export interface PlaceholderTarget {
  readonly uri: string;
  readonly start: number;
}

/** A group with the document and the analysis it belongs to. */
export interface Located {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  readonly group: PlaceholderGroup;
}

/** The group a selection lies in, or that it touches with an end; a selection of more than the blank is not about it. */
export const groupAt = (analysis: Analysis, { start, end }: TextRange): PlaceholderGroup | undefined =>
  placeholderGroups(analysis).find((group) => group.start <= start && end <= group.end);

/**
 * The group a command is about: the one that is named, else the one at the cursor; undefined where there is none. Tree rows
 * hand over themselves, and hold their target.
 */
export function locate({ store, active }: Pick<Services, 'store' | 'active'>, given: unknown): Located | undefined {
  const target = targetOf(given);
  const { editor } = active;
  const document = target === undefined ? editor?.document : openDocument(target.uri);
  const analysis = document && store.read(document);
  if (document === undefined || analysis === undefined) return undefined;
  const group =
    target !== undefined
      ? placeholderGroups(analysis).find(({ start }) => start === target.start)
      : editor && groupAt(analysis, toTextRange(document, editor.selection));
  return group && { document, analysis, group };
}

const openDocument = (uri: string): vscode.TextDocument | undefined =>
  openDocuments().find((document) => document.uri.toString() === uri);

function targetOf(given: unknown): PlaceholderTarget | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  if ('target' in given) return targetOf(given.target);
  const { uri, start } = given as Partial<PlaceholderTarget>;
  return typeof uri === 'string' && typeof start === 'number' ? { uri, start } : undefined;
}

export const targetFor = (document: vscode.TextDocument, { start }: PlaceholderGroup): PlaceholderTarget => ({
  uri: document.uri.toString(),
  start,
});

/** Shows a document and selects a range of it, so that what is typed next takes its place. */
export async function revealTarget({ uri, start, end }: PlaceholderTarget & { readonly end: number }): Promise<void> {
  const document = openDocument(uri);
  if (document === undefined) return;
  const editor = await vscode.window.showTextDocument(document, columnOf(document));
  const range = toRange(document, { start, end });
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where a document is shown already, so that it is not opened a second time beside it. */
function columnOf(document: vscode.TextDocument): vscode.ViewColumn {
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  return editor?.viewColumn ?? vscode.ViewColumn.Active;
}
