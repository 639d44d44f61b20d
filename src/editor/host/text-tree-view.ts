import * as vscode from 'vscode';
import type { Services } from '../services.ts';

/**
 * A view that lists something of the text in front, or of the last one while a page or a list has the focus; nothing while another kind of text is
 * in front. Its owner calls `follow` once it is made; how the list is drawn is told by `getChildren` and `getTreeItem`.
 */
export abstract class TextTreeView<Node> implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  protected readonly tree: vscode.TreeView<Node>;
  /** The text that is shown. */
  protected document: vscode.TextDocument | undefined;
  private readonly drawn = new vscode.EventEmitter<Node | undefined>();
  private readonly owned: vscode.Disposable[];

  readonly onDidChangeTreeData = this.drawn.event;

  protected constructor(
    protected readonly services: Services,
    view: string,
    options: Partial<vscode.TreeViewOptions<Node>> = {},
  ) {
    this.tree = vscode.window.createTreeView(view, { showCollapseAll: true, ...options, treeDataProvider: this });
    this.owned = [
      this.drawn,
      this.tree,
      services.active.onDidChange(() => this.follow()),
      services.store.onDidClose((document) => {
        if (document === this.document) this.show(undefined);
      }),
    ];
  }

  abstract getChildren(node?: Node): vscode.ProviderResult<Node[]>;
  abstract getTreeItem(node: Node): vscode.TreeItem;

  /** Another text is shown, or something about it has changed: what stands beside the list is told anew, and the list drawn with `redraw`. */
  protected abstract refresh(): void;

  dispose(): void {
    vscode.Disposable.from(...this.owned).dispose();
  }

  /** Ends with the view. */
  protected own(...disposables: readonly vscode.Disposable[]): void {
    this.owned.push(...disposables);
  }

  /** Draws the list again, or one row with what is below it while all others stand still. */
  protected redraw(node?: Node): void {
    this.drawn.fire(node);
  }

  /** Shows the text in front. */
  protected follow(): void {
    const { document } = this.services.active;
    if (document !== undefined) this.show(this.services.store.isActive(document) ? document : undefined);
  }

  private show(document: vscode.TextDocument | undefined): void {
    if (document === this.document) return;
    this.document = document;
    this.refresh();
  }
}
