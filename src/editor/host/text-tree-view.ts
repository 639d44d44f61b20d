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
  /** Whether a row has been given the keys since the view was last opened: VS Code remembers which. */
  private hasHadKeys = false;
  /** What VS Code shows of all rows: undefined while it is about to ask, '' where that is not known. */
  private told: string | undefined;
  private readonly drawn = new vscode.EventEmitter<Node | undefined>();
  private readonly owned: vscode.Disposable[];

  readonly onDidChangeTreeData = this.drawn.event;

  protected constructor(
    protected readonly services: Services,
    private readonly id: string,
    options: Partial<vscode.TreeViewOptions<Node>> = {},
  ) {
    this.tree = vscode.window.createTreeView(id, { showCollapseAll: true, ...options, treeDataProvider: this });
    this.owned = [
      this.drawn,
      this.tree,
      services.active.onDidChange(() => this.follow()),
      this.tree.onDidChangeVisibility(() => (this.hasHadKeys = false)),
      services.store.onDidClose((document) => {
        if (document === this.document) this.show(undefined);
      }),
    ];
  }

  abstract getChildren(node?: Node): vscode.ProviderResult<Node[]>;
  abstract getTreeItem(node: Node): vscode.TreeItem;
  /** Asked of the row that is to have the keys: null where that is always one of the first level. */
  abstract getParent(node: Node): Node | null;

  /** Another text is shown, or something about it has changed: what stands beside the list is told anew, and the list drawn with `redraw`. */
  protected abstract refresh(): void;

  dispose(): void {
    vscode.Disposable.from(...this.owned).dispose();
  }

  /**
   * Opens the view with the keys in its list, at the row of the cursor, the one that had them last, or the first. VS Code gives them
   * to a list that is there already; one that is drawn only now, once the view is seen, gets them with its row.
   */
  async takeKeys(): Promise<void> {
    const { visible } = this.tree;
    if (!visible) {
      const seen = this.tree.onDidChangeVisibility(() => {
        seen.dispose();
        // What is to be revealed waits for a list that is being drawn.
        this.redraw();
        // A list that was empty at first lay below the words for an empty view: it takes no keys until those have gone.
        void this.services.guard.track(
          this.id,
          this.focusRow().then(() => this.open()),
        );
      });
    }
    await this.open();
    if (visible && (!this.hasHadKeys || this.rowOfCursor() !== undefined)) await this.focusRow();
  }

  private async open(): Promise<void> {
    await vscode.commands.executeCommand(`${this.id}.focus`);
  }

  private async focusRow(): Promise<void> {
    const row = this.rowOfCursor() ?? (await this.getChildren())?.[0];
    if (row === undefined) return;
    this.hasHadKeys = true;
    // A row that is gone by the time it is drawn leaves the keys where VS Code has put them.
    await this.tree.reveal(row, { focus: true, select: false }).then(undefined, () => undefined);
  }

  /** The row that stands for the place of the cursor, where the list knows one. */
  protected rowOfCursor(): Node | undefined {
    return undefined;
  }

  /** Ends with the view. */
  protected own(...disposables: readonly vscode.Disposable[]): void {
    this.owned.push(...disposables);
  }

  /** Notes what VS Code is told of all rows, when it asks for the first ones. */
  protected tell(rows: readonly Node[]): void {
    const words = this.wordsOf(rows);
    // Rows are also asked for when one of them is to have the keys; the list does not show them then.
    this.told = this.told === undefined || this.told === words ? words : '';
  }

  /**
   * Draws the list again where it has other rows than VS Code was told. While VS Code draws a list anew it knows none of its rows, and what is clicked
   * then is lost: not for a list that is the same.
   */
  protected redrawWhereNew(rows: () => readonly Node[]): void {
    const isNew = (): boolean => this.told !== undefined && this.told !== this.wordsOf(rows());
    if (!this.tree.visible || isNew()) this.redraw();
  }

  private wordsOf(rows: readonly Node[]): string {
    return JSON.stringify(
      rows.map((row) => this.getTreeItem(row)),
      (_, value: unknown) => (value instanceof vscode.MarkdownString ? value.value : value),
    );
  }

  /** Draws the list again, or one row with what is below it while all others stand still. */
  protected redraw(node?: Node): void {
    if (node === undefined) this.told = undefined;
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
