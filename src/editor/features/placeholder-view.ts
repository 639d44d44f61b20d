import * as vscode from 'vscode';
import { placeholderGroups } from '../../core/index.ts';
import { commands, views } from '../contributions.ts';
import type { FilledPlace } from '../fill-tracker.ts';
import { excerptOf, lineOf, wantedText } from '../placeholder-text.ts';
import { revealTarget, type PlaceholderTarget } from '../placeholder-target.ts';
import { groupings, placeholderTree, type Grouping, type ViewNode } from '../placeholder-tree.ts';
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

class PlaceholderView implements vscode.TreeDataProvider<ViewNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly tree: vscode.TreeView<ViewNode>;
  private readonly subscription: vscode.Disposable;
  /** The text shown: the active one, or the last one while something else has the focus. */
  private document: vscode.TextDocument | undefined;

  constructor(private readonly services: Services) {
    this.tree = vscode.window.createTreeView(views.placeholders, { treeDataProvider: this, showCollapseAll: true });
    this.subscription = vscode.Disposable.from(
      ...[this.changed, this.tree],
      // Struck off until the view is closed: opened again, it shows what is left.
      this.tree.onDidChangeVisibility(() => this.forgetFilled()),
      vscode.window.onDidChangeActiveTextEditor(() => this.follow()),
      services.store.onDidClose((document) => {
        if (document === this.document) this.show(undefined);
      }),
      services.fills.onDidChange((document) => {
        this.follow();
        if (document === this.document) this.refresh();
      }),
    );
    this.follow();
  }

  dispose(): void {
    this.subscription.dispose();
  }

  groupBy(grouping: Grouping): void {
    void this.services.state.update(groupingKey, grouping);
    this.refresh(grouping);
  }

  getChildren(node?: ViewNode): ViewNode[] {
    if (node !== undefined) return node.type === 'heading' ? [...node.children] : [];
    const { document } = this;
    const { guard, store, fills } = this.services;
    if (document === undefined) return [];
    return guard.run('placeholder view', document, [], () => {
      const analysis = store.read(document);
      return analysis === undefined
        ? []
        : [...placeholderTree(document.uri.toString(), analysis, fills.filled(document), this.grouping())];
    });
  }

  getTreeItem(node: ViewNode): vscode.TreeItem {
    if (node.type === 'heading') return headingItem(node);
    const { document } = this;
    if (document === undefined) return new vscode.TreeItem('');
    return node.type === 'open' ? openItem(document, node) : filledItem(document, node.place);
  }

  private grouping(): Grouping {
    const kept = this.services.state.get<unknown>(groupingKey);
    return groupings.find((grouping) => grouping === kept) ?? 'Section';
  }

  forgetFilled(): void {
    if (this.document !== undefined) this.services.fills.clear(this.document);
  }

  private follow(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document !== undefined) this.show(document);
  }

  private show(document: vscode.TextDocument | undefined): void {
    const active = document !== undefined && this.services.store.isActive(document) ? document : undefined;
    if (active === this.document) return;
    this.document = active;
    this.refresh();
  }

  private refresh(grouping = this.grouping()): void {
    const analysis = this.document && this.services.store.read(this.document);
    const open = analysis === undefined ? [] : placeholderGroups(analysis);
    this.tree.description = names[grouping];
    // Without a message VS Code shows the welcome text of the view.
    this.tree.message =
      this.document === undefined ? '' : progress(open.length, this.services.fills.filled(this.document).length);
    this.tree.badge = open.length === 0 ? undefined : { value: open.length, tooltip: `待填${open.length}项` };
    this.changed.fire(undefined);
  }
}

const names: Readonly<Record<Grouping, string>> = { Order: '按先后', Kind: '按种类', Section: '按章节' };

function progress(open: number, filled: number): string {
  if (open === 0) return filled === 0 ? '没有待填的占位符。' : `已填${filled}项，全部填完。`;
  return filled === 0 ? `待填${open}项` : `待填${open}项，已填${filled}项`;
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
  item.contextValue = 'placeholder';
  item.accessibilityInformation = { label: `${group.label}，${text}，第${lineOf(document, group.start)}行` };
  item.command = {
    command: commands.revealPlaceholder,
    title: '转到',
    arguments: [{ ...target, end: group.end }],
  };
  return item;
}

function filledItem(document: vscode.TextDocument, { start, end, mask, label, value }: FilledPlace): vscode.TreeItem {
  const item = new vscode.TreeItem(`${mask} → ${value}`);
  item.description = `${label} · 第${lineOf(document, start)}行`;
  item.iconPath = new vscode.ThemeIcon('check', new vscode.ThemeColor('disabledForeground'));
  item.resourceUri = vscode.Uri.from({ scheme: filledScheme, path: `/${start}` });
  item.tooltip = `已填：${value}`;
  item.contextValue = 'filled';
  item.accessibilityInformation = { label: `已填${label}：${value}，第${lineOf(document, start)}行` };
  item.command = {
    command: commands.revealPlaceholder,
    title: '转到',
    arguments: [{ uri: document.uri.toString(), start, end }],
  };
  return item;
}
