import * as vscode from 'vscode';
import { placeholderGroups, type Analysis, type Placeholder, type PlaceholderGroup } from '../../core/index.ts';
import { commands, contexts } from '../contributions.ts';
import { messages } from '../messages.ts';
import { toRange } from '../host/convert.ts';
import { sayBriefly } from '../host/say.ts';
import { labelOf, lineOf, markedExcerpt, wantedText } from './placeholder-text.ts';
import type { Services } from '../services.ts';

/** Walks through the blanks: next, previous, and a list to choose from. */
export function registerBlankCommands({ store, active }: Services): vscode.Disposable {
  const command = (id: string, run: (editor: vscode.TextEditor, analysis: Analysis) => void): vscode.Disposable =>
    vscode.commands.registerCommand(id, () => {
      const speech = active.speech({ isEdited: false });
      if (speech === undefined) return;
      if (speech.analysis.placeholders.length === 0) sayBriefly(messages().blanks.none);
      else run(speech.editor, speech.analysis);
    });
  return vscode.Disposable.from(
    command(commands.nextPlaceholder, (editor, analysis) => stepTo(editor, analysis, next)),
    command(commands.previousPlaceholder, (editor, analysis) => stepTo(editor, analysis, previous)),
    command(commands.listPlaceholders, (editor, analysis) => void choose(editor, analysis)),
    followActiveSpeech({ store, active }),
  );
}

type Step = (editor: vscode.TextEditor, placeholders: readonly Placeholder[]) => Placeholder | undefined;

/** Selects a blank and says what is wanted there, and which of how many it is. */
function stepTo(editor: vscode.TextEditor, analysis: Analysis, step: Step): void {
  const blank = step(editor, analysis.placeholders);
  reveal(editor, blank);
  const groups = placeholderGroups(analysis);
  const group = groups.find(({ members }) => members.some((member) => member === blank));
  if (group !== undefined)
    sayBriefly(messages().blanks.nth(wantedText(group), groups.indexOf(group) + 1, groups.length));
}

/** The first blank after the selection; after the last one it begins again at the top. */
function next(editor: vscode.TextEditor, placeholders: readonly Placeholder[]): Placeholder | undefined {
  const { document, selection } = editor;
  const from = document.offsetAt(selection.isEmpty ? selection.active : selection.end);
  const here = selection.isEmpty ? undefined : document.offsetAt(selection.start);
  return placeholders.find(({ start }) => start >= from && start !== here) ?? placeholders[0];
}

function previous(editor: vscode.TextEditor, placeholders: readonly Placeholder[]): Placeholder | undefined {
  const from = editor.document.offsetAt(editor.selection.start);
  return placeholders.findLast(({ start }) => start < from) ?? placeholders.at(-1);
}

/** Selects the blank, so that what is typed next takes its place. */
function reveal(editor: vscode.TextEditor, placeholder: Placeholder | undefined): void {
  if (placeholder === undefined) return;
  const range = toRange(editor.document, placeholder);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

interface Choice extends vscode.QuickPickItem {
  readonly run: () => Thenable<unknown>;
}

/** What can be done about the blanks, and all of them to choose from. */
async function choose(editor: vscode.TextEditor, analysis: Analysis): Promise<void> {
  const { blanks, common } = messages();
  const groups = placeholderGroups(analysis);
  const picked = await vscode.window.showQuickPick<Choice>(
    [
      action(blanks.fillAll, commands.fillPlaceholders),
      action(blanks.listInView, commands.showPlaceholders),
      { label: common.goTo, kind: vscode.QuickPickItemKind.Separator, run: () => Promise.resolve() },
      ...groups.map((group) => placeChoice(editor, analysis, group)),
    ],
    {
      title: blanks.title(groups.length),
      placeHolder: blanks.question,
      matchOnDescription: true,
    },
  );
  await picked?.run();
}

const action = (label: string, command: string): Choice => ({
  label,
  run: () => vscode.commands.executeCommand(command),
});

function placeChoice(editor: vscode.TextEditor, { document }: Analysis, group: PlaceholderGroup): Choice {
  return {
    label: markedExcerpt(document.text, group),
    description: `${labelOf(group)} · ${messages().common.line(lineOf(editor.document, group.start))}`,
    run: () => {
      reveal(editor, group.members[0]);
      return vscode.window.showTextDocument(editor.document, editor.viewColumn);
    },
  };
}

/** Keeps the context keys that the `when` clauses of keys and empty views ask for. */
const followActiveSpeech = ({ store, active }: Pick<Services, 'store' | 'active'>): vscode.Disposable =>
  active.onDidChange((editor) => {
    const isSpeech = editor !== undefined && store.isActive(editor.document);
    void vscode.commands.executeCommand('setContext', contexts.active, isSpeech);
  });
