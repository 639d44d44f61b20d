import * as vscode from 'vscode';
import {
  ChangeSet,
  contains,
  editPlan,
  fillGroup,
  placeholderGroups,
  printedYear,
  referenceOf,
  samePlaceholders,
  wantedOf,
  type Analysis,
  type BlankReference,
  type Placeholder,
  type SamePlace,
} from '../../core/index.ts';
import { commands, contexts } from '../contributions.ts';
import { messages } from '../messages.ts';
import { toRange, toTextRange } from '../host/convert.ts';
import { applyPlan, applyStops } from '../host/apply-plan.ts';
import { refuse, sayBriefly } from '../host/say.ts';
import { askSame } from './placeholder-fill.ts';
import { onTextChange } from '../host/text-changes.ts';
import { wantedText } from './placeholder-text.ts';
import type { Services } from '../services.ts';
import { valuesFor } from './placeholder-values.ts';
import { WalkSigns } from './walk-signs.ts';

/** The blank that is selected, and what is needed to know later what was typed in its place. */
interface Stop {
  readonly placeholder: Placeholder;
  readonly same: readonly (SamePlace & { readonly reference: BlankReference | null })[];
  readonly text: string;
  /** All that has happened to the text since. */
  changes: ChangeSet;
}

/**
 * 逐个填写: each blank selected with a hint of what is wanted; Tab or Enter on, Shift+Tab back, Esc leaves.
 *
 * The blanks become the tab stops of a snippet session, so that VS Code itself moves on at once: a command of ours would
 * reach the editor some moments later, and what a quick typist has typed meanwhile would go into the wrong blank. We follow the
 * selection, say what is wanted, and begin a new session when the old one has come to its end or been broken off.
 */
export function registerPlaceholderWalk(services: Services): vscode.Disposable {
  const walk = new Walk(services);
  const guarded = async (what: string, run: () => Promise<void> | void): Promise<void> => {
    try {
      await run();
    } catch (error) {
      services.guard.report(what, error);
      walk.end(messages().blankWalk.failed);
    }
  };
  const command = (id: string, run: () => Promise<void> | void): vscode.Disposable =>
    vscode.commands.registerCommand(id, () => guarded(id, run));
  return vscode.Disposable.from(
    walk,
    command(commands.fillPlaceholders, () => walk.begin()),
    command(commands.fillNext, () => walk.go(1)),
    command(commands.fillPrevious, () => walk.go(-1)),
    command(commands.fillEnd, () => walk.leave()),
    services.active.onDidChange((editor) => walk.follow(editor)),
    onTextChange(
      (document) => walk.isIn(document),
      ({ changes }) => walk.changed(changes),
    ),
    services.fills.onDidChange((document) => void guarded('walk', () => walk.settled(document))),
    vscode.window.onDidChangeTextEditorSelection((event) => void guarded('walk', () => walk.onSelection(event))),
  );
}

class Walk implements vscode.Disposable {
  private editor: vscode.TextEditor | undefined;
  private stop: Stop | undefined;
  /** How many blanks there were at the beginning: what is filled is counted on, not taken off. */
  private total = 0;
  private readonly signs = new WalkSigns(messages().blankWalk.name, messages().blankWalk.keys);

  constructor(private readonly services: Services) {}

  dispose(): void {
    this.end();
    this.signs.dispose();
  }

  /** Begins at the cursor, or at the top when nothing is left behind it. */
  async begin(): Promise<void> {
    const speech = this.services.active.speech({ isEdited: true });
    if (speech === undefined) return;
    this.editor = await focused(speech.editor);
    this.total = 0;
    void vscode.commands.executeCommand('setContext', contexts.filling, true);
    await this.go(1);
  }

  /** Makes tab stops of all blanks, the first of them the one at or behind the cursor, or the one before it. */
  async go(direction: 1 | -1): Promise<void> {
    const { editor } = this;
    const analysis = editor && this.services.store.read(editor.document);
    if (editor === undefined || analysis === undefined) return this.end();
    const { placeholders } = analysis;
    if (placeholders.length === 0) return this.end(messages().blankWalk.noneLeft);
    const { start, end } = toTextRange(editor.document, editor.selection);
    const found =
      direction === 1
        ? placeholders.findIndex((blank) => blank.end > start || blank.start >= end)
        : placeholders.findLastIndex((blank) => blank.start < start);
    const first = found < 0 ? (direction === 1 ? 0 : placeholders.length - 1) : found;
    this.stop = undefined;
    const plan = editPlan(analysis.document.text, [], messages().blankWalk.plan);
    const refusal = await applyStops(editor.document, plan, tabStops(editor.document, placeholders, first));
    if (refusal === null) return;
    this.end();
    refuse(refusal);
  }

  /** At a stop of ours: say what is wanted. Behind the last stop: begin again with what is left. */
  async onSelection({ textEditor, selections, kind }: vscode.TextEditorSelectionChangeEvent): Promise<void> {
    const { editor, stop } = this;
    const [selection] = selections;
    if (textEditor !== editor || selection === undefined || selections.length > 1) return;
    if (stop !== undefined) await mendYear(editor, stop);
    if (selection.isEmpty) {
      const isLastStop = kind === vscode.TextEditorSelectionChangeKind.Command && stop !== undefined;
      if (!isLastStop) return;
      return (await this.fillSame(editor, stop)) ? undefined : this.go(1);
    }
    await this.arrive(editor, selection);
  }

  /** Where a blank is selected, says what is wanted, and offers what was typed over the one before it elsewhere. */
  private async arrive(editor: vscode.TextEditor, selection: vscode.Selection): Promise<void> {
    const { stop } = this;
    const analysis = this.services.store.read(editor.document);
    const { start, end } = toTextRange(editor.document, selection);
    const placeholder = analysis?.placeholders.find((blank) => blank.start === start && blank.end === end);
    if (analysis === undefined || placeholder === undefined) return;
    this.show(editor, analysis, placeholder);
    if (stop === undefined) return;
    // A snippet's stops are moved along without an undo step between them: all answers would go with the last one. Moving the cursor
    // sets one, and it only moves where it is out of sight, which a stop that was just gone to never is.
    await vscode.commands.executeCommand('cursorMove', { to: 'viewPortIfOutside', select: true });
    await this.fillSame(editor, stop);
  }

  /** Ends at the writer's wish. */
  async leave(): Promise<void> {
    this.end(messages().blankWalk.ended);
    await vscode.commands.executeCommand('leaveSnippet');
  }

  end(message?: string): void {
    if (this.editor !== undefined) void vscode.commands.executeCommand('setContext', contexts.filling, false);
    this.signs.end();
    this.editor = undefined;
    this.stop = undefined;
    if (message !== undefined) sayBriefly(message);
  }

  /** Another text is another matter; without an active editor the focus is in a list or a box, perhaps our own. */
  follow(editor: vscode.TextEditor | undefined): void {
    if (editor === undefined || this.editor === undefined || editor === this.editor) return;
    if (editor.document !== this.editor.document) this.end();
    else this.editor = editor;
  }

  /**
   * The text rests. Nothing may be left, and no key is waited for to say so. And where keys come fast, a selection may be told of
   * before the text that it stands in: it fitted no blank then, and is looked at again.
   */
  async settled(document: vscode.TextDocument): Promise<void> {
    const { editor, stop } = this;
    if (editor?.document !== document) return;
    if (this.services.store.read(document)?.placeholders.length === 0) return this.end(messages().blankWalk.noneLeft);
    const isTold = stop !== undefined && toRange(document, stop.placeholder).isEqual(editor.selection);
    if (!editor.selection.isEmpty && !isTold) await this.arrive(editor, editor.selection);
  }

  isIn(document: vscode.TextDocument): boolean {
    return this.editor?.document === document;
  }

  /** What is wanted has been told; once it is typed the hint would only stand in the way. */
  changed(changes: ChangeSet): void {
    this.signs.hideHint();
    if (this.stop !== undefined) this.stop.changes = this.stop.changes.compose(changes);
  }

  private show(editor: vscode.TextEditor, analysis: Analysis, placeholder: Placeholder): void {
    const groups = placeholderGroups(analysis);
    const group = groups.find(({ members }) => members.includes(placeholder))!;
    const same = group.members.length === 1 ? samePlaceholders(analysis, group) : [];
    this.stop = {
      placeholder,
      same: same.map((one) => ({ ...one, reference: referenceOf(analysis, one.group) })),
      text: analysis.document.text,
      changes: ChangeSet.none,
    };
    const wanted = wantedText(wantedOf(analysis, group, placeholder));
    const [before] = valuesFor(this.services, editor.document, analysis, group);
    const words = messages().blankWalk;
    const hint = before === undefined ? wanted : words.filledBefore(wanted, before.value);
    this.total = Math.max(this.total, groups.length);
    const number = this.total - groups.length + groups.indexOf(group) + 1;
    const { end } = toRange(editor.document, placeholder);
    this.signs.show({ document: editor.document, at: end, text: hint }, words.status(hint, number, this.total));
  }

  /**
   * Offers the other places of what was typed over a stop, where at least one is certain. True when some were filled, and the stops
   * are new, for those that have been filled are none any more.
   */
  private async fillSame(editor: vscode.TextEditor, stop: Stop): Promise<boolean> {
    if (!stop.same.some(({ certain }) => certain)) return false;
    const { document } = editor;
    const { plans } = this.services;
    const value = typedOver(stop, document.getText());
    const analysis = this.services.store.read(document);
    if (value === undefined || analysis === undefined) return false;
    const groups = placeholderGroups(analysis);
    const same = stop.same.flatMap(({ group, certain, reference }) => {
      const now = groups.find(
        (one) => one.start === stop.changes.map(group.start) && isStill(referenceOf(analysis, one), reference),
      );
      return now === undefined ? [] : [{ group: now, certain }];
    });
    let isFilled = false;
    await askSame(document, same, value, async (others) => {
      const edits = others.flatMap((group) => fillGroup(analysis, group, value));
      isFilled =
        edits.length > 0 &&
        (await plans.applyOrSay(document, editPlan(analysis.document.text, edits, messages().blankWalk.samePlan)));
      if (isFilled) await this.go(1);
    });
    await focused(editor);
    return isFilled;
  }
}

/**
 * The blanks as numbered tab stops, counted from `first` round to the one before it. The final stop stands behind the character
 * after the last one: at its very end the cursor would not move, and nobody be told that the session is over.
 */
function tabStops(
  document: vscode.TextDocument,
  placeholders: readonly Placeholder[],
  first: number,
): vscode.SnippetTextEdit[] {
  const { length } = placeholders;
  return placeholders.map((blank, index) => {
    const order = (index - first + length) % length;
    const stop = new vscode.SnippetString().appendPlaceholder(blank.text, order + 1);
    const range = toRange(document, blank);
    const after = order + 1 === length ? document.getText(new vscode.Range(range.end, range.end.translate(0, 1))) : '';
    const isFree = /^[^\ud800-\udfff]$/u.test(after) && placeholders[index + 1]?.start !== blank.end;
    if (!isFree) return vscode.SnippetTextEdit.replace(range, stop);
    stop.appendText(after).appendTabstop(0);
    return vscode.SnippetTextEdit.replace(range.with(undefined, range.end.translate(0, 1)), stop);
  });
}

/** A whole year typed over the last figures of one: 20XX年 has become 202026年, and is to be 2026年. */
async function mendYear(editor: vscode.TextEditor, stop: Stop): Promise<void> {
  const { start, kind } = stop.placeholder;
  const value = kind === 'year' ? typedOver(stop, editor.document.getText()) : undefined;
  const printed = printedYear(stop.text, start);
  if (value === undefined || printed === '' || !/^\d{4}$/u.test(value) || !value.startsWith(printed)) return;
  const twice = { range: { start, end: start + printed.length }, text: '' };
  const plan = editPlan(editor.document.getText(), [twice], messages().blankWalk.yearPlan);
  await applyPlan(editor.document, plan, { isTyping: true });
}

const isStill = (now: BlankReference | null, before: BlankReference | null): boolean => now?.key === before?.key;

/** What stands in the place of the blank, when nothing but that has changed since. */
function typedOver({ placeholder: { start, end }, text, changes }: Stop, now: string): string | undefined {
  if (!changes.edits.every(({ range }) => contains({ start, end }, range))) return undefined;
  const value = now.slice(changes.map(start, 'before'), changes.map(end, 'after'));
  const isFilled = value !== text.slice(start, end) && value.trim() !== '' && !/[\n\r]/u.test(value);
  return isFilled ? value : undefined;
}

/** Gives the keys back to an editor after a list or a view has had them. */
const focused = (editor: vscode.TextEditor): Thenable<vscode.TextEditor> =>
  vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active });
