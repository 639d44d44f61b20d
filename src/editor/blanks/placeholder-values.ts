import * as vscode from 'vscode';
import { fillProblem, isSameReference, referenceOf, type Analysis, type PlaceholderGroup } from '../../core/index.ts';
import { coreWords, messages } from '../messages.ts';
import { openDocuments } from '../host/document-store.ts';
import type { FilledValue, Fills } from './fills.ts';

/** Kinds that need no name to be the same: a date of one meeting is wanted again, a number never. */
const nameless: readonly PlaceholderGroup['kind'][] = ['date', 'year'];

/**
 * What this text, and the other open texts of its folder, filled the same person, place, body, field or date with; the own
 * text first, the latest first, no value twice. Values that do not fit the blank are left out.
 */
export function valuesFor(
  { fills }: { readonly fills: Fills },
  document: vscode.TextDocument,
  analysis: Analysis,
  group: PlaceholderGroup,
): readonly FilledValue[] {
  const own = referenceOf(analysis, group);
  const isSame = ({ kind, reference }: FilledValue): boolean =>
    own === null
      ? nameless.includes(group.kind) && kind === group.kind
      : reference !== null && isSameReference(reference, own);
  const neighbours = openDocuments().filter((other) => other !== document && areInOneFolder(other, document));
  const found = new Map<string, FilledValue>();
  for (const one of [document, ...neighbours].flatMap((each) => fills.valuesOf(each)))
    if (isSame(one) && !found.has(one.value) && fillProblem(analysis, group, one.value) === null)
      found.set(one.value, one);
  return [...found.values()];
}

const areInOneFolder = (a: vscode.TextDocument, b: vscode.TextDocument): boolean =>
  !a.isUntitled && !b.isUntitled && folderOf(a) === folderOf(b);

const folderOf = ({ uri }: vscode.TextDocument): string => vscode.Uri.joinPath(uri, '..').toString();

/** Where a value comes from, as one says it: 已填的姓名. */
export const sourceOf = ({ kind }: FilledValue): string => messages().blanks.valueOf(coreWords().kinds[kind]);
