import * as vscode from 'vscode';
import type * as later from '../../core/later.ts';
import { commands, documentSelector } from '../contributions.ts';
import { messages } from '../messages.ts';
import { toEditorEdits, toWorkspaceEdit } from '../host/convert.ts';
import type { DocumentStore } from '../host/document-store.ts';
import type { Services } from '../services.ts';

const kind = vscode.CodeActionKind.RefactorRewrite.append('officialSpeech.word');
/** The light bulb names the first ones; the command has all. */
const fewest = 3;

/** 换词 from the light bulb, only where a word is repeated; for any word there is the command. */
export function registerWordSwap({ store, guard }: Services): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    documentSelector,
    {
      provideCodeActions: async (document, range, { only }) => {
        if ((only !== undefined && !only.contains(kind)) || !store.isActive(document)) return undefined;
        const words = await import('../../core/later.ts');
        return guard.run('word swap', document, undefined, () => actionsAt(words, store, document, range));
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}

function actionsAt(
  { alternativesAt }: typeof later,
  store: DocumentStore,
  document: vscode.TextDocument,
  { start, end }: vscode.Range,
): vscode.CodeAction[] {
  // Whoever selects more than a word wants something else.
  if (start.line !== end.line || store.isDamaged(document)) return [];
  const analysis = store.read(document);
  const found = analysis && alternativesAt(analysis, document.offsetAt(start));
  if (!found || found.nearby === 0 || found.alternatives.length === 0) return [];
  if (document.offsetAt(end) > found.range.end) return [];
  const direct = found.alternatives.slice(0, fewest).map((alternative) => {
    const { swap, swapUsed } = messages().wordSwap;
    const title =
      alternative.nearby > 0
        ? swapUsed(found.word, alternative.text, messages().wordSwap.usedNearby(alternative.nearby))
        : swap(found.word, alternative.text);
    const action = new vscode.CodeAction(title, kind);
    action.edit = toWorkspaceEdit(document, toEditorEdits(document, [{ range: found.range, text: alternative.text }]));
    return action;
  });
  if (found.alternatives.length <= fewest) return direct;
  const all = new vscode.CodeAction(messages().wordSwap.more(found.word), kind);
  all.command = { command: commands.swapWord, title: all.title };
  return [...direct, all];
}
