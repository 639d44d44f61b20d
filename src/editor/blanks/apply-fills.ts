import * as vscode from 'vscode';
import { applyEdits, fillPlacesWith, type Analysis, type PlaceValue, type TextEdit } from '../../core/index.ts';
import { toEditorEdits } from '../host/convert.ts';
import type { NewFill } from './fill-states.ts';
import type { Services } from '../services.ts';

/** A value with where it comes from. */
export interface SourcedValue extends PlaceValue {
  readonly source: string;
}

/**
 * Fills several places of a document in one undo step and notes what was filled. False when nothing was changed: the document
 * is damaged, read-only, or has become another meanwhile.
 *
 *     await applyFills(services, document, analysis, [{ place, value: '120', source: '财务科' }])
 */
export async function applyFills(
  { store, fillStates }: Pick<Services, 'store' | 'fillStates'>,
  document: vscode.TextDocument,
  analysis: Analysis,
  values: readonly SourcedValue[],
): Promise<boolean> {
  if (store.isDamaged(document) || document.getText() !== analysis.document.text) return false;
  const edits = fillPlacesWith(analysis, values);
  if (edits.length === 0) return false;
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, toEditorEdits(document, edits));
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  await fillStates.record(document, notesOf(analysis, values, edits));
  return true;
}

/** Characters beside a value by which it is known again. */
const side = 24;

/** What to remember of the fillings, in the words of the text as it reads with all of them. */
function notesOf(analysis: Analysis, values: readonly SourcedValue[], edits: readonly TextEdit[]): NewFill[] {
  const before = analysis.document.text;
  const after = applyEdits(before, edits);
  const moved = (offset: number): number =>
    edits
      .filter(({ range }) => range.end <= offset)
      .reduce((at, { range, text }) => at + text.length - (range.end - range.start), offset);
  return values.flatMap(({ place: { id, group }, source }) => {
    const [start, end] = [moved(group.start), moved(group.end)];
    const value = after.slice(start, end);
    const mask = before.slice(group.start, group.end);
    const sides = {
      before: /[^\n\r]*$/u.exec(after.slice(Math.max(0, start - side), start))![0],
      after: /^[^\n\r]*/u.exec(after.slice(end, end + side))![0],
    };
    return value === mask ? [] : [{ id, kind: group.kind, label: group.label, mask, value, source, ...sides }];
  });
}
