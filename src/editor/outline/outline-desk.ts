import * as vscode from 'vscode';
import { editPlan, loadOutlineTools, type OutlineItem, type OutlineOperation } from '../../core/index.ts';
import type { OutlineCommand } from '../contributions.ts';
import { askText } from '../host/ask.ts';
import { isOfLostRow } from '../host/lost-row.ts';
import { refuse, sayBriefly } from '../host/say.ts';
import type { Services } from '../services.ts';
import { language, messages } from '../messages.ts';
import { setAside, type Wanted } from '../set-aside/acts.ts';
import { dropOf, OutlineActs, stepOf } from './outline-acts.ts';
import { countRows, outlineAsText, type OutlineRow } from './outline-rows.ts';
import type { OutlineView } from './outline-view.ts';

/** What is done to the outline, made when it is first asked for. */
export interface OutlineDesk {
  /** Runs one of the commands about the outline. */
  run(name: OutlineCommand, given: readonly unknown[]): Promise<void>;
  /** Rows were dropped on another, or behind all. */
  drop(document: vscode.TextDocument, rows: readonly OutlineRow[], target: OutlineRow | undefined): Promise<void>;
}

export const openOutlineDesk = (services: Services, view: OutlineView): OutlineDesk => {
  const tools = new Tools(services, view);
  const run = handlersOf(tools);
  return {
    run: async (name, given) => void (await run[name](given)),
    drop: (document, rows, target) => tools.drop(document, rows, target),
  };
};

function handlersOf(tools: Tools): Readonly<Record<OutlineCommand, (given: readonly unknown[]) => unknown>> {
  const on =
    (act: (items: readonly OutlineItem[], ids: readonly number[]) => OutlineOperation | string) =>
    (given: readonly unknown[]): Promise<void> =>
      tools.act(given, (items) =>
        act(
          items,
          items.map(({ id }) => id),
        ),
      );
  return {
    moveItemUp: on(([item]) => stepOf(item!, true) ?? messages().outline.nothingAbove),
    moveItemDown: on(([item]) => stepOf(item!, false) ?? messages().outline.nothingBelow),
    promoteItem: on((_, items) => ({ kind: 'promote', items })),
    demoteItem: on((_, items) => ({ kind: 'demote', items })),
    renumberSeries: on((_, items) => ({ kind: 'renumber', items })),
    renumberSection: on((_, items) => ({ kind: 'renumber', items, deep: true })),
    joinSeries: on(([item]) => ({ kind: 'join', item: item!.id })),
    setAside: ([wanted]) => tools.setAside(wanted as Wanted | undefined),
    setAsideItems: (given) => tools.setAsideItems(given),
    renumberFile: () => tools.renumberFile(),
    convertMarkers: (given) => tools.convert(given),
    copyOutline: () => tools.copy(),
    filterOutline: () => tools.filter(),
    listOutlineHeadings: () => tools.choose(),
    expandOutline: () => tools.expand(),
    listKnockOns: () => tools.knockOns(),
    continueSame: () => tools.goOn('same'),
    continueDeeper: () => tools.goOn('deeper'),
    continueHigher: () => tools.goOn('higher'),
    continueWithEnter: () => tools.enter(),
  };
}

function operationOfDrop(
  items: readonly OutlineItem[],
  row: OutlineRow | undefined,
  isBehindAll: boolean,
): OutlineOperation | null {
  if (items.length === 0 || row === undefined) return null;
  const ids = items.map(({ id }) => id);
  const target = row.item ?? row.children.at(-1)?.item ?? null;
  if (target === null) return null;
  if (isBehindAll || row.item === null) return { kind: 'move', items: ids, where: 'after', target: target.id };
  return dropOf(items, target);
}

/** What the commands do, on the rows they were given, those chosen in the view, or the item at the cursor. */
class Tools {
  private readonly acts: OutlineActs;

  constructor(
    private readonly services: Services,
    private readonly view: OutlineView,
  ) {
    this.acts = new OutlineActs(services);
  }

  async drop(
    document: vscode.TextDocument,
    rows: readonly OutlineRow[],
    target: OutlineRow | undefined,
  ): Promise<void> {
    await this.services.setAsides.ready(document);
    const last = target === undefined ? this.view.rows.at(-1) : this.view.fresh(target);
    const operation = operationOfDrop(itemsOf(this.view, rows), last, target === undefined);
    if (operation !== null) await this.acts.run(document, operation);
  }

  knockOns(): Promise<void> {
    return this.acts.knockOns.walk();
  }

  async act(
    given: readonly unknown[],
    operationOf: (items: readonly OutlineItem[]) => OutlineOperation | string,
  ): Promise<void> {
    const found = await this.targets(given);
    if (found === undefined) return;
    const { document, items } = found;
    if (items.length === 0) return void vscode.window.showInformationMessage(messages().outline.noItem);
    const operation = operationOf(items);
    if (typeof operation === 'string') sayBriefly(operation);
    else await this.acts.run(document, operation);
  }

  async setAside(wanted: Wanted | undefined): Promise<void> {
    const document = this.document();
    const isOurs = typeof wanted === 'object' && ('items' in wanted || 'restore' in wanted);
    if (document !== undefined) await this.cut(document, isOurs ? wanted : {});
  }

  private async cut(document: vscode.TextDocument, wanted: Wanted): Promise<void> {
    await setAside(this.services, document, wanted, (text, found) => this.acts.knockOns.tell(text, found));
  }

  async setAsideItems(given: readonly unknown[]): Promise<void> {
    const found = await this.targets(given);
    if (found === undefined) return;
    if (found.items.length === 0) return void vscode.window.showInformationMessage(messages().outline.noItem);
    await this.cut(found.document, { items: found.items.map(({ id }) => id) });
  }

  async renumberFile(): Promise<void> {
    const document = this.document();
    if (document !== undefined) await this.acts.run(document, { kind: 'renumber' });
  }

  async convert(given: readonly unknown[]): Promise<void> {
    const forms = ['一、', '（一）', '1.', '1、', '（1）', '①', '第一，', '一是', '一要'];
    const found = await this.targets(given);
    if (found === undefined) return;
    if (found.items.length === 0) return void vscode.window.showInformationMessage(messages().outline.noItem);
    const form = await vscode.window.showQuickPick(forms, { title: messages().outline.formTitle });
    const [item] = found.items;
    if (form === undefined || item === undefined) return;
    await this.acts.run(found.document, { kind: 'renumber', items: [item.id], form, from: item.marker });
  }

  async copy(): Promise<void> {
    await vscode.env.clipboard.writeText(outlineAsText(this.view.rows));
    sayBriefly(messages().outline.copied(countRows(this.view.rows)));
  }

  async filter(): Promise<void> {
    const { text } = this.view.shownFilter;
    const answer = await askText({
      title: messages().outline.filterTitle,
      step: 1,
      totalSteps: 1,
      value: text,
      prompt: messages().outline.filterPrompt,
    });
    if (answer !== undefined) this.view.list({ ...this.view.shownFilter, text: answer.trim() });
  }

  async choose(): Promise<void> {
    const answer = await vscode.window.showQuickPick([messages().outline.allItems, messages().outline.headingsOnly], {
      title: messages().outline.shown,
    });
    if (answer !== undefined)
      this.view.list({ ...this.view.shownFilter, headingsOnly: answer === messages().outline.headingsOnly });
  }

  async expand(): Promise<void> {
    const levels = [1, 2, 3, 4].map((level) => ({ label: messages().outline.depth(level), level }));
    const all = { label: messages().outline.allLevels, level: Infinity };
    const answer = await vscode.window.showQuickPick([...levels, all], { title: messages().outline.depthTitle });
    if (answer !== undefined) this.view.expandTo(answer.level);
  }

  /** Begins the next item at the cursor. */
  async goOn(continuation: 'same' | 'deeper' | 'higher'): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const analysis = editor && this.services.store.read(editor.document);
    if (editor === undefined || analysis === undefined) return refuse(editor === undefined ? 'noEditor' : 'notSpeech');
    const tools = await loadOutlineTools();
    const { document } = editor;
    const offset = document.offsetAt(editor.selection.active);
    const plan = tools.continueSeries(analysis, offset, continuation, tools.outlineWords[language()]);
    if ('refused' in plan) return void vscode.window.showWarningMessage(plan.text);
    if (!(await this.services.plans.applyOrSay(document, plan))) return;
    const at = document.positionAt(plan.cursor);
    editor.selection = new vscode.Selection(at, at);
  }

  /** Enter at the end of an item's line begins the next one, behind an empty marker it takes the marker away; else it is Enter. */
  async enter(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const analysis = editor && this.services.store.read(editor.document);
    const line = editor?.document.lineAt(editor.selection.active.line);
    const isAtEnd = line !== undefined && editor!.selection.isEmpty && editor!.selection.active.isEqual(line.range.end);
    if (editor === undefined || analysis === undefined || line === undefined || !isAtEnd) return typeLineEnd();
    const start = editor.document.offsetAt(line.range.start);
    const end = editor.document.offsetAt(line.range.end);
    const own = analysis.outline.items.find(
      (item) => !item.inline && item.markerRange.start >= start && item.start < end,
    );
    const tools = await loadOutlineTools();
    if (own !== undefined && own.markerRange.end < end) return this.goOn('same');
    const rest = line.text.trim();
    if (rest === '' || tools.readForm(rest) === null) return typeLineEnd();
    const plan = editPlan(editor.document.getText(), [{ range: { start, end }, text: '' }], rest);
    await this.services.plans.applyOrSay(editor.document, plan);
  }

  private document(): vscode.TextDocument | undefined {
    const { active, store } = this.services;
    const document = active.editor?.document ?? this.view.shown;
    if (document === undefined) return refuse('noEditor');
    return store.isActive(document) ? document : refuse('notSpeech');
  }

  /** What a command is about. Plans know items by their numbers, which are others once it is known what is set aside. */
  private async targets(
    given: readonly unknown[],
  ): Promise<{ document: vscode.TextDocument; items: readonly OutlineItem[] } | undefined> {
    if (isOfLostRow(given)) return refuse('changedMeanwhile');
    const shown = this.services.active.editor?.document ?? this.view.shown;
    if (shown !== undefined) await this.services.setAsides.ready(shown);
    const [first, more] = given as [OutlineRow | number | undefined, readonly OutlineRow[] | undefined];
    const isRow = typeof first === 'object';
    const rows = isRow ? (more?.length ? more : [first]) : first === undefined ? this.view.chosen : [];
    if (rows.length > 0 && this.view.shown !== undefined)
      return { document: this.view.shown, items: itemsOf(this.view, rows) };
    const document = this.document();
    const analysis = document && this.services.store.read(document);
    if (document === undefined || analysis === undefined) return undefined;
    const editor = vscode.window.activeTextEditor;
    const offset =
      typeof first === 'number' ? first : editor === undefined ? -1 : document.offsetAt(editor.selection.active);
    const item = analysis.outline.items.findLast(({ start, end }) => start <= offset && offset <= end);
    return { document, items: item === undefined ? [] : [item] };
  }
}

/** The items of rows, as they stand now. */
const itemsOf = (view: OutlineView, rows: readonly OutlineRow[]): OutlineItem[] =>
  rows.flatMap((row) => view.fresh(row)?.item ?? []);

const typeLineEnd = async (): Promise<void> => void (await vscode.commands.executeCommand('type', { text: '\n' }));
