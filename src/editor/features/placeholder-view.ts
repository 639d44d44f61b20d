import * as vscode from 'vscode';
import { commands, groupings, views, type Grouping } from '../contributions.ts';
import { isWritersDocument } from '../document-store.ts';
import { placeholderTree, type ViewNode } from '../placeholder-tree.ts';
import { editorOf } from '../placeholder-text.ts';
import type { PlaceholderTarget } from '../placeholder-target.ts';
import type { Services } from '../services.ts';
import { countBlanks } from '../placeholder-tree.ts';

const groupingKey = 'placeholders.grouping';
/** Rows of filled blanks take the colour of what is done with. */
const filledScheme = 'official-speech-filled';

/** The view 占位符: what is left to fill and what has been filled, by kind, by section or in order. */
export function registerPlaceholderView(services: Services): vscode.Disposable {
  const view = new PlaceholderView(services);
  const group = (grouping: Grouping): vscode.Disposable =>
    vscode.commands.registerCommand(commands[`groupBy${grouping}`], () => view.groupBy(grouping));
  return vscode.Disposable.from(
    view,
    ...groupings.map(group),
    vscode.commands.registerCommand(commands.revealPlaceholder, (target: PlaceholderTarget & { end?: number }) =>
      reveal(target),
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
      this.changed,
      this.tree,
      this.tree.onDidChangeVisibility(({ visible }) => {
        // Struck off until the view is closed: opened again, it shows what is left.
        if (this.document !== undefined) services.fills.clear(this.document);
        if (visible) this.follow();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.follow()),
      services.store.onDidClose((document) => {
        if (document === this.document) this.show(undefined);
      }),
      services.fills.onDidChange((document) => {
        if (document === this.document) this.refresh();
        else this.follow();
      }),
    );
    this.follow();
  }

  dispose(): void {
    this.subscription.dispose();
  }

  groupBy(grouping: Grouping): void {
    void this.services.state.update(groupingKey, grouping);
    this.changed.fire(undefined);
  }

  getTreeItem(node: ViewNode): vscode.TreeItem {
    if (node.kind === 'heading') return headingItem(node);
    return node.kind === 'open' ? openItem(node) : filledItem(node);
  }

  getChildren(node?: ViewNode): readonly ViewNode[] as ViewNode[] {
    return [];
  }

  private follow(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document !== undefined && isWritersDocument(document)) this.show(document);
  }

  private show(document: vscode.TextDocument | undefined): void {
    const active = document !== undefined && this.services.store.isActive(document) ? document : undefined;
    if (active === this.document) return;
    this.document = active;
    this.refresh();
  }

  private refresh(): void {
    this.changed.fire(undefined);
  }
}
