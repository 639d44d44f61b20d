import * as vscode from 'vscode';
import type { Analysis, Finding } from '../../core/index.ts';
import { commands, views } from '../contributions.ts';
import { toRange } from '../host/convert.ts';
import { TextTreeView } from '../host/text-tree-view.ts';
import type { Services } from '../services.ts';
import { messages } from '../messages.ts';
import { countRows, noteOf, outlineRows, rowAt, type OutlineRow, type RowFilter } from './outline-rows.ts';

/** Rows travel by this type while they are dragged; nothing else takes it. */
const dragType = 'application/vnd.code.tree.officialspeech.outline';
/** Levels that are open at first. */
const openLevels = 2;

/** Files travel so, from the explorer and from outside. */
const fileType = 'text/uri-list';

/** What is done with rows or files that were dropped on a row, or on none. */
export interface Drop {
  rows(document: vscode.TextDocument, rows: readonly OutlineRow[], target: OutlineRow | undefined): void;
  files(document: vscode.TextDocument, files: readonly vscode.Uri[], target: OutlineRow | undefined): void;
}

/** The view 提纲: speeches and items of the text in front; it follows the cursor. */
export class OutlineView extends TextTreeView<OutlineRow> {
  private filter: RowFilter = { text: '', headingsOnly: false };
  private depth = openLevels;
  /** Rows of another depth are other rows for VS Code, which remembers of each whether it is open. */
  private generation = 0;
  private known: { readonly analysis: Analysis; readonly filter: RowFilter; readonly rows: OutlineRow[] } | undefined;
  private findings: readonly Finding[] = [];
  private target: number | undefined;
  /** Whether the writer has chosen rows in the view since the cursor last moved. */
  private isChosenHere = false;

  constructor(services: Services, drop: Drop) {
    super(services, views.outline, {
      canSelectMany: true,
      dragAndDropController: new RowDrag(drop, () => this.document),
    });
    this.own(
      services.active.onDidChange(() => this.refresh()),
      services.timing.onDidChange(() => this.refresh()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        if (textEditor.document !== this.document) return;
        if (kind !== undefined) this.isChosenHere = false;
        this.followCursor();
      }),
      this.tree.onDidChangeSelection(({ selection }) => (this.isChosenHere = selection.length > 0)),
      this.tree.onDidChangeVisibility(() => this.followCursor()),
    );
    this.follow();
  }

  /** Rows that the writer has chosen in the view; none where the cursor has moved since. */
  get chosen(): readonly OutlineRow[] {
    return this.isChosenHere ? this.tree.selection : [];
  }

  /** The text that is shown. */
  get shown(): vscode.TextDocument | undefined {
    return this.document;
  }

  get rows(): readonly OutlineRow[] {
    const analysis = this.document && this.services.store.read(this.document);
    if (analysis === undefined) return [];
    if (this.known?.analysis !== analysis || this.known.filter !== this.filter)
      this.known = { analysis, filter: this.filter, rows: outlineRows(analysis, this.filter) };
    return this.known.rows;
  }

  /** A row of the text as it is now; undefined where it is gone. */
  fresh({ key }: OutlineRow): OutlineRow | undefined {
    const find = (rows: readonly OutlineRow[]): OutlineRow | undefined => {
      for (const row of rows) {
        const found = row.key === key ? row : find(row.children);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    return find(this.rows);
  }

  /** Lists what passes a filter. */
  list(filter: RowFilter): void {
    this.filter = filter;
    this.refresh();
  }

  get shownFilter(): RowFilter {
    return this.filter;
  }

  expandTo(depth: number): void {
    this.depth = depth;
    this.generation++;
    this.redraw();
  }

  getChildren(row?: OutlineRow): OutlineRow[] {
    if (row !== undefined) return [...row.children];
    const { document } = this;
    if (document === undefined) return [];
    return this.services.guard.run('outline view', document, [], () => [...this.rows]);
  }

  getParent(row: OutlineRow): OutlineRow | null {
    return row.parent;
  }

  getTreeItem(row: OutlineRow): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const isOpen = row.level < this.depth || this.filter.text !== '';
    const item = new vscode.TreeItem(row.name, row.children.length === 0 ? None : isOpen ? Expanded : Collapsed);
    item.id = `${this.generation}/${row.key}`;
    item.contextValue = row.item === null ? 'speech' : 'item';
    const analysis = this.document && this.services.store.read(this.document);
    if (analysis === undefined) return item;
    item.description = noteOf(analysis, row, this.findings, analysis.activation.spoken ? this.target : undefined);
    item.tooltip = `${row.name}\n${item.description}`;
    item.accessibilityInformation = { label: messages().outline.spoken(row.name, item.description) };
    item.command = { command: commands.revealOutlineItem, title: messages().outline.goTo, arguments: [row] };
    return item;
  }

  protected override refresh(): void {
    const { document } = this;
    this.target = document && this.services.timing.targetOf(document);
    this.findings = document === undefined ? [] : sorted(this.services.store.findings(document));
    const { text, headingsOnly } = this.filter;
    this.tree.description = [text === '' ? '' : `“${text}”`, headingsOnly ? messages().outline.headingsOnly : '']
      .join(' ')
      .trim();
    this.tree.message = document === undefined ? '' : this.message(text);
    this.redraw();
    this.followCursor();
  }

  private message(text: string): string {
    if (text !== '') return messages().outline.filtered(text, countRows(this.rows));
    return this.rows.length === 0 ? messages().outline.noItems : '';
  }

  protected override rowOfCursor(): OutlineRow | undefined {
    const { document } = this;
    const editor = vscode.window.activeTextEditor;
    if (document === undefined || editor?.document !== document) return undefined;
    return rowAt(this.rows, document.offsetAt(editor.selection.active));
  }

  /** Chooses the row that holds the cursor. */
  private followCursor(): void {
    if (!this.tree.visible || this.isChosenHere) return;
    const row = this.rowOfCursor();
    if (row === undefined || this.tree.selection[0] === row) return;
    // A row that is gone by the time it is drawn is nobody's fault: the next one follows.
    void this.tree.reveal(row, { select: true, focus: false }).then(
      () => (this.isChosenHere = false),
      () => undefined,
    );
  }

  /** Shows the words of a row in the editor. */
  async reveal(row: OutlineRow): Promise<void> {
    if (this.document === undefined) return;
    const start = row.item?.markerRange.start ?? row.start;
    const range = toRange(this.document, { start, end: start });
    const editor = await vscode.window.showTextDocument(this.document, { preserveFocus: true, selection: range });
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

const sorted = (findings: readonly Finding[]): Finding[] => [...findings].sort((a, b) => a.range.start - b.range.start);

/** The addresses of a list as browsers hand them over, one a line. */
const filesIn = (list: string): vscode.Uri[] =>
  list
    .split(/\r?\n/u)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => vscode.Uri.parse(line));

class RowDrag implements vscode.TreeDragAndDropController<OutlineRow> {
  readonly dragMimeTypes = [dragType];
  readonly dropMimeTypes = [dragType, fileType];
  private dragged: { readonly document: vscode.TextDocument; readonly rows: readonly OutlineRow[] } | undefined;

  constructor(
    private readonly drop: Drop,
    private readonly document: () => vscode.TextDocument | undefined,
  ) {}

  handleDrag(rows: readonly OutlineRow[], transfer: vscode.DataTransfer): void {
    const document = this.document();
    const items = rows.filter(({ item }) => item !== null && item.style !== 'part');
    this.dragged = document === undefined || items.length === 0 ? undefined : { document, rows: items };
    transfer.set(dragType, new vscode.DataTransferItem(items.map(({ key }) => key).join('\n')));
  }

  async handleDrop(target: OutlineRow | undefined, transfer: vscode.DataTransfer): Promise<void> {
    const { dragged } = this;
    const document = this.document();
    this.dragged = undefined;
    if (document === undefined) return;
    if (transfer.get(dragType) !== undefined) {
      if (dragged?.document === document) this.drop.rows(document, dragged.rows, target);
      return;
    }
    const files = filesIn((await transfer.get(fileType)?.asString()) ?? '');
    if (files.length > 0) this.drop.files(document, files, target);
  }
}
