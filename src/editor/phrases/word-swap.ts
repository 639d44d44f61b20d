import * as vscode from 'vscode';
import { editPlan } from '../../core/index.ts';
import type * as later from '../../core/later.ts';
import type { Alternative, WordAlternatives } from '../../core/later.ts';
import { commands, documentSelector } from '../contributions.ts';
import { messages } from '../messages.ts';
import { toEditorEdits, toRange, toWorkspaceEdit } from '../host/convert.ts';
import type { DocumentStore } from '../host/document-store.ts';
import type { Services } from '../services.ts';

const kind = vscode.CodeActionKind.RefactorRewrite.append('officialSpeech.word');
/** The light bulb names the first ones; the command has all. */
const fewest = 3;
/** What is shown of the sentence on each side of the word, in UTF-16 units. */
const side = 12;

/** 换词: another word for one that is used again nearby, by key for any word, from the light bulb only where it is repeated. */
export function registerWordSwap(services: Services): vscode.Disposable {
  const { store, guard } = services;
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.swapWord, () =>
      swapAtCursor(services).catch((error: unknown) => {
        guard.report(commands.swapWord, error);
        void vscode.window.showErrorMessage(messages().wordSwap.failed);
      }),
    ),
    vscode.languages.registerCodeActionsProvider(
      documentSelector,
      {
        provideCodeActions: async (document, range, { only }) => {
          if ((only !== undefined && !only.contains(kind)) || !store.isActive(document)) return undefined;
          const words = await import('../../core/later.ts');
          return guard.run('word swap', document, undefined, () => actionsAt(words, store, document, range));
        },
      },
      { providedCodeActionKinds: [kind] },
    ),
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
        ? swapUsed(found.word, alternative.text, usedNearby(alternative))
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

async function swapAtCursor({ active, plans }: Services): Promise<void> {
  const speech = active.speech({ isEdited: true });
  if (speech === undefined) return;
  const words = messages().wordSwap;
  const { editor, document, analysis } = speech;
  const { alternativesAt } = await import('../../core/later.ts');
  const found = alternativesAt(analysis, document.offsetAt(editor.selection.start));
  if (found === null) return say(words.noWord);
  if (found.alternatives.length === 0) return say(words.noAlternative(found.frame));
  const chosen = await choose(document, found);
  if (chosen === undefined) return;
  const plan = editPlan(analysis.document.text, [{ range: found.range, text: chosen }], words.plan);
  if (!(await plans.applyOrSay(document, plan))) return;
  const end = document.positionAt(found.range.start + chosen.length);
  editor.selection = new vscode.Selection(end, end);
}

const say = (message: string): void => void vscode.window.showInformationMessage(message);

const usedNearby = ({ nearby }: Alternative): string => messages().wordSwap.usedNearby(nearby);

async function choose(document: vscode.TextDocument, found: WordAlternatives): Promise<string | undefined> {
  const words = messages().wordSwap;
  const { word, inParagraph, inSpeech, alternatives } = found;
  const items = alternatives.map((alternative) => ({
    label: alternative.text,
    description: describe(alternative),
    detail: asWritten(document, found, alternative.text),
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: words.title(word, inParagraph, inSpeech),
    placeHolder: words.question,
    matchOnDetail: true,
  });
  return chosen?.label;
}

function describe(alternative: Alternative): string {
  if (alternative.nearby > 0) return usedNearby(alternative);
  const { unused, nearest } = messages().wordSwap;
  return alternative.distance === null ? unused : nearest(alternative.distance);
}

/** The words around, with the alternative in its place. */
function asWritten(document: vscode.TextDocument, { range }: WordAlternatives, text: string): string {
  const place = toRange(document, range);
  const line = document.lineAt(place.start.line).text;
  const from = Math.max(0, place.start.character - side);
  const to = Math.min(line.length, place.end.character + side);
  const before = line.slice(from, place.start.character).trimStart();
  const after = line.slice(place.end.character, to).trimEnd();
  return `${from > 0 ? '…' : ''}${before}${text}${after}${to < line.length ? '…' : ''}`;
}
