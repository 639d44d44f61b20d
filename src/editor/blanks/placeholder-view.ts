import * as vscode from 'vscode';
import { fillStateNames, placeholderGroups } from '../../core/index.ts';
import { commands, views } from '../contributions.ts';
import { filledRows, type FilledRow } from './filled-rows.ts';
import { excerptOf, lineOf, wantedText } from './placeholder-text.ts';
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
    this.tree.description = names[this.grouping()];
    // Without a message VS Code shows the welcome text of the view.
    this.tree.message = this.document === undefined ? '' : progress(open.length, this.filled);
    this.tree.badge = open.length === 0 ? undefined : { value: open.length, tooltip: `待填${open.length}项` };
    this.redraw();
  }
}

const names: Readonly<Record<Grouping, string>> = { Order: '按先后', Kind: '按种类', Section: '按章节' };

function progress(open: number, filled: readonly FilledRow[]): string {
  const checked = filled.filter(({ state }) => state === 'checked').length;
  const counts = Object.entries({ 待填: open, 已填待核: filled.length - checked, 已核: checked });
  const told = counts.flatMap(([name, count]) => (count === 0 ? [] : [`${name}${count}项`])).join('，');
  // Where there is nothing at all, the welcome text says what to do next.
  return open > 0 || told === '' ? told : `全部填完：${told}。`;
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
  item.description = `${group.label} · 第${lineOf(document, group.start)}行`;
  item.tooltip = new vscode.MarkdownString().appendText(
    `${document.getText().slice(group.sentence.start, group.sentence.end)}\n\n填：${wantedText(group)}`,
  );
  item.iconPath = new vscode.ThemeIcon('circle-outline');
  item.contextValue = 'placeholder';
  item.accessibilityInformation = { label: `${group.label}，${text}，第${lineOf(document, group.start)}行` };
  item.command = {
    command: commands.revealPlaceholder,
    title: '转到',
    arguments: [{ ...target, end: group.end }],
  };
  return item;
}

function filledItem(document: vscode.TextDocument, { place, target }: ViewNode & { type: 'filled' }): vscode.TreeItem {
  const { start, end, mask, label, value, state } = place;
  const name = fillStateNames[state];
  const item = new vscode.TreeItem(`${mask} → ${value}`);
  item.description = `${label} · ${name} · 第${lineOf(document, start)}行`;
  item.iconPath =
    state === 'checked'
      ? new vscode.ThemeIcon('pass', new vscode.ThemeColor('disabledForeground'))
      : new vscode.ThemeIcon('edit', new vscode.ThemeColor('list.warningForeground'));
  // What is noted as to be checked is not done with.
  if (state === 'checked' || place.entry === null)
    item.resourceUri = vscode.Uri.from({ scheme: filledScheme, path: `/${start}` });
  item.tooltip = noteText(place);
  item.contextValue = state === 'checked' ? 'filledChecked' : 'filledToCheck';
  item.accessibilityInformation = { label: `${name}，${label}：${value}，第${lineOf(document, start)}行` };
  item.command = { command: commands.revealPlaceholder, title: '转到', arguments: [{ ...target, end }] };
  return item;
}

/** Who gave the value and when, a line each. */
function noteText({ value, state, entry }: FilledRow): string {
  const told = {
    来源: entry?.source ?? '',
    填写: entry?.filledAt ?? '',
    核对: entry?.checkedAt ?? '',
    备注: entry?.note ?? '',
  };
  const lines = Object.entries(told).flatMap(([name, words]) => (words === '' ? [] : [`${name}：${words}`]));
  return [`${fillStateNames[state]}：${value}`, ...lines].join('\n');
}
