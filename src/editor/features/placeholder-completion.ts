import * as vscode from 'vscode';
import {
  applyEdits,
  fillGroup,
  fillProblem,
  placeholderGroups,
  placeholderKindNames,
  referenceKey,
} from '../../core/index.ts';
import { documentSelector } from '../contributions.ts';
import { toRange } from '../convert.ts';
import type { FilledValue } from '../fills.ts';
import type { Services } from '../services.ts';

/** Kinds whose values come again: numbers that were right once are not right elsewhere. */
const repeating: readonly FilledValue['kind'][] = ['person', 'place', 'organisation', 'date', 'year', 'other'];

/** Inside a blank: what this text filled the same person, place or date with. */
export function registerPlaceholderCompletion({ store, fills, guard }: Services): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(documentSelector, {
    provideCompletionItems: (document, position) =>
      guard.run('placeholder completion', document, undefined, () => complete(document, position, store, fills)),
  });
}

function complete(
  document: vscode.TextDocument,
  position: vscode.Position,
  store: Services['store'],
  fills: Services['fills'],
): vscode.CompletionItem[] | undefined {
  const analysis = store.read(document);
  if (analysis === undefined || store.isDamaged(document)) return undefined;
  const offset = document.offsetAt(position);
  const group = placeholderGroups(analysis).find(({ start, end }) => start <= offset && offset <= end);
  if (group === undefined || !repeating.includes(group.kind)) return undefined;
  const { text } = analysis.document;
  const key = referenceKey(analysis, group);
  const values = fills
    .valuesOf(document)
    .filter(({ kind, value }) => kind === group.kind && fillProblem(analysis, group, value) === null)
    .sort((a, b) => Number(b.key === key) - Number(a.key === key));
  return values.map(({ value }, index) => {
    const edits = fillGroup(analysis, group, value).map(({ range, text: written }) => ({
      range: { start: range.start - group.start, end: range.end - group.start },
      text: written,
    }));
    const item = new vscode.CompletionItem(
      { label: value, description: `已填的${placeholderKindNames[group.kind]}` },
      vscode.CompletionItemKind.Value,
    );
    item.range = toRange(document, group);
    item.insertText = applyEdits(text.slice(group.start, group.end), edits);
    // What stands before the cursor is the mask; matched against itself, every value stays in the list.
    item.filterText = text.slice(group.start, offset) + value;
    item.sortText = String(index).padStart(3, '0');
    return item;
  });
}
