import * as vscode from 'vscode';
import { applyEdits, fillGroup } from '../../core/index.ts';
import { documentSelector } from '../contributions.ts';
import { toRange } from '../host/convert.ts';
import { groupAt } from './placeholder-target.ts';
import { sourceOf, valuesFor } from './placeholder-values.ts';
import type { Services } from '../services.ts';

/** Inside a blank, and nowhere else: what the same person, place or date was filled with before. */
export function registerPlaceholderCompletion(services: Services): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(documentSelector, {
    provideCompletionItems: (document, position) =>
      services.guard.run('placeholder completion', document, undefined, () => complete(document, position, services)),
  });
}

function complete(
  document: vscode.TextDocument,
  position: vscode.Position,
  services: Services,
): vscode.CompletionItem[] | undefined {
  const analysis = services.store.read(document);
  if (analysis === undefined || services.store.isDamaged(document)) return undefined;
  const offset = document.offsetAt(position);
  const group = groupAt(analysis, { start: offset, end: offset });
  if (group === undefined) return undefined;
  const text = analysis.document.text.slice(group.start, group.end);
  return valuesFor(services, document, analysis, group).map((known, index) => {
    const edits = fillGroup(analysis, group, known.value).map((edit) => ({
      range: { start: edit.range.start - group.start, end: edit.range.end - group.start },
      text: edit.text,
    }));
    const item = new vscode.CompletionItem(
      { label: known.value, description: sourceOf(known) },
      vscode.CompletionItemKind.Value,
    );
    item.range = toRange(document, group);
    item.insertText = applyEdits(text, edits);
    // What stands before the cursor is the mask; matched against itself, every value stays in the list.
    item.filterText = text.slice(0, offset - group.start) + known.value;
    item.sortText = String(index).padStart(3, '0');
    return item;
  });
}
