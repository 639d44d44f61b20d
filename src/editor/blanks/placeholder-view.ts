import * as vscode from 'vscode';
import { placeholderGroups } from '../../core/index.ts';
import { commands, views } from '../contributions.ts';
import { messages } from '../messages.ts';
import { filledRows, type FilledRow } from './filled-rows.ts';
import { excerptOf, labelAgain, labelOf, lineOf, wantedText } from './placeholder-text.ts';
import { revealTarget, type PlaceholderTarget } from './placeholder-target.ts';
import { groupings, placeholderTree, type Grouping, type ViewNode } from './placeholder-tree.ts';
import { TextTreeView } from '../host/text-tree-view.ts';
import type { Services } from '../services.ts';

const groupingKey = 'placeholders.grouping';
/** Rows of a tree cannot be struck through: what is filled has a check mark and takes the colour of what is done with. */
const filledScheme = 'official-speech-filled';

/** The view 占位符: what is left to fill and what has been filled, by kind, by section or in order. */
export function registerPlaceholderView(services: Services): vscode.Disposable {
  const view = new PlaceholderView(services);
  const group = (grouping: Grouping): vscode.Disposable =>
    vscode.commands.registerCommand(commands[`groupPlaceholdersBy${grouping}`], () => view.groupBy(grouping));
  return vscode.Disposable.from(
    view,
    ...groupings.map(group),
    vscode.commands.registerCommand(commands.showPlaceholders, () => view.takeKeys()),
    vscode.commands.registerCommand(commands.clearFilledPlaceholders, () => view.forgetFilled()),
    vscode.commands.registerCommand(commands.revealPlaceholder, (target: PlaceholderTarget & { end: number }) =>
      revealTarget(target),
    ),
    vscode.window.registerFileDecorationProvider({
      provideFileDecoration: ({ scheme }) =>
        scheme === filledScheme ? { color: new vscode.ThemeColor('disabledForeground') } : undefined,
    }),
  );
}

class PlaceholderView extends TextTreeView<ViewNode> {
  private filled: readonly FilledRow[] = [];
  /** Names of fillings that were checked before the view was opened: done with. */
  private readonly done = new WeakMap<vscode.TextDocument, ReadonlySet<string>>();

  constructor(services: Services) {
    super(services, views.placeholders);
    this.own(
      // Struck off until the view is closed: opened again, it shows what is left.
      this.tree.onDidChangeVisibility(() => this.forgetFilled()),
      services.fills.onDidChange((document) => {
        if (document === this.document) this.refresh();
      }),
      services.fillStates.onDidChange((uri) => {
        if (uri === this.document?.uri.toString()) this.refresh();
      }),
    );
    this.follow();
  }

  async groupBy(grouping: Grouping): Promise<void> {
    await this.services.state.update(groupingKey, grouping);
    this.refresh();
  }

  getChildren(node?: ViewNode): ViewNode[] {
    if (node !== undefined) return node.type === 'heading' ? [...node.children] : [];
    const nodes = this.nodes();
    this.tell(rowsIn(nodes));
    return nodes;
  }

  private nodes(): ViewNode[] {
    const { document } = this;
    const { guard, store } = this.services;
    if (document === undefined) return [];
    return guard.run('placeholder view', document, [], () => {
      const analysis = store.read(document);
      return analysis === undefined
        ? []
        : [...placeholderTree(document.uri.toString(), analysis, this.filled, this.grouping())];
    });
  }

  getParent(): null {
    return null;
  }

  getTreeItem(node: ViewNode): vscode.TreeItem {
    if (node.type === 'heading') return headingItem(node);
    const { document } = this;
    if (document === undefined) return new vscode.TreeItem('');
    return node.type === 'open' ? openItem(document, node) : filledItem(document, node);
  }

  private grouping(): Grouping {
    const kept = this.services.state.get<unknown>(groupingKey);
    return groupings.find((grouping) => grouping === kept) ?? 'Section';
  }

  forgetFilled(): void {
    if (this.document === undefined) return;
    this.putDone(this.document);
    this.services.fills.clear(this.document);
    this.refresh();
  }

  private rowsOf(document: vscode.TextDocument): readonly FilledRow[] {
    const { fills, fillStates } = this.services;
    return filledRows(fills.filled(document), fillStates.of(document), this.done.get(document) ?? new Set());
  }

  private putDone(document: vscode.TextDocument): void {
    const checked = this.services.fillStates.of(document).filter(({ entry }) => entry.state === 'checked');
    this.done.set(document, new Set(checked.map(({ entry }) => entry.id)));
  }

  /** What was checked before the text was first shown is done with; that is known when its record has been read. */
  private begin(document: vscode.TextDocument): void {
    this.done.set(document, new Set());
    void this.services.fillStates.ready(document).then(() => {
      this.putDone(document);
      if (this.document === document) this.refresh();
    });
  }

  protected override refresh(): void {
    if (this.document !== undefined && !this.done.has(this.document)) this.begin(this.document);
    const analysis = this.document && this.services.store.read(this.document);
    const open = analysis === undefined ? [] : placeholderGroups(analysis);
    this.filled = analysis === undefined ? [] : this.rowsOf(this.document!);
    this.tree.description = messages().blankView.groupings[this.grouping()];
    // Without a message VS Code shows the welcome text of the view.
    this.tree.message = this.document === undefined ? '' : progress(open.length, this.filled);
    const tooltip = messages().blankView.toFill(open.length);
    this.tree.badge = open.length === 0 ? undefined : { value: open.length, tooltip };
    this.redrawWhereNew(() => rowsIn(this.nodes()));
  }
}

const rowsIn = (nodes: readonly ViewNode[]): ViewNode[] =>
  nodes.flatMap((node) => (node.type === 'heading' ? [node, ...node.children] : [node]));

function progress(open: number, filled: readonly FilledRow[]): string {
  const checked = filled.filter(({ state }) => state === 'checked').length;
  const { blankView, blanks, common } = messages();
  const counts = { open, filled: filled.length - checked, checked };
  const told = (['open', 'filled', 'checked'] as const)
    .flatMap((state) => (counts[state] === 0 ? [] : [blankView.count(blanks.states[state], counts[state])]))
    .join(common.comma);
  // Where there is nothing at all, the welcome text says what to do next.
  return open > 0 || told === '' ? told : blankView.allFilled(told);
}

function headingItem({ key, name, note }: ViewNode & { type: 'heading' }): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = key;
  item.description = note;
  return item;
}

function openItem(document: vscode.TextDocument, { group, target }: ViewNode & { type: 'open' }): vscode.TreeItem {
  const { text, blank } = excerptOf(document.getText(), group, 'view');
  const item = new vscode.TreeItem({ label: text, highlights: [[blank.start, blank.end]] });
  const { blankView, common } = messages();
  const label = labelOf(group);
  const line = common.line(lineOf(document, group.start));
  const sentence = document.getText().slice(group.sentence.start, group.sentence.end);
  item.description = `${label} · ${line}`;
  item.tooltip = new vscode.MarkdownString().appendText(`${sentence}\n\n${blankView.fillWith(wantedText(group))}`);
  item.iconPath = new vscode.ThemeIcon('circle-outline');
  item.contextValue = 'placeholder';
  item.accessibilityInformation = { label: [label, text, line].join(common.comma) };
  item.command = {
    command: commands.revealPlaceholder,
    title: common.goTo,
    arguments: [{ ...target, end: group.end }],
  };
  return item;
}

function filledItem(document: vscode.TextDocument, { place, target }: ViewNode & { type: 'filled' }): vscode.TreeItem {
  const { start, end, mask, value, state } = place;
  const { blanks, common } = messages();
  const [name, label] = [blanks.states[state], labelAgain(place.label)];
  const line = common.line(lineOf(document, start));
  const item = new vscode.TreeItem(`${mask} → ${value}`);
  item.description = [label, name, line].join(' · ');
  item.iconPath =
    state === 'checked'
      ? new vscode.ThemeIcon('pass', new vscode.ThemeColor('disabledForeground'))
      : new vscode.ThemeIcon('edit', new vscode.ThemeColor('list.warningForeground'));
  // What is noted as to be checked is not done with.
  if (state === 'checked' || place.entry === null)
    item.resourceUri = vscode.Uri.from({ scheme: filledScheme, path: `/${start}` });
  item.tooltip = noteText(place);
  item.contextValue = state === 'checked' ? 'filledChecked' : 'filledToCheck';
  item.accessibilityInformation = { label: [name, blanks.labelled(label, value), line].join(common.comma) };
  item.command = { command: commands.revealPlaceholder, title: common.goTo, arguments: [{ ...target, end }] };
  return item;
}

/** Who gave the value and when, a line each. */
function noteText({ value, state, entry }: FilledRow): string {
  const { blankView, blanks } = messages();
  const told = (['source', 'filledAt', 'checkedAt', 'note'] as const).map(
    (name) => [name, entry?.[name] ?? ''] as const,
  );
  const lines = told.flatMap(([name, words]) => (words === '' ? [] : [blanks.labelled(blankView[name], words)]));
  return [blanks.labelled(blanks.states[state], value), ...lines].join('\n');
}
