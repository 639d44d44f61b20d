import * as vscode from 'vscode';
import { type ReviewKind, reviewKinds } from '../../core/index.ts';
import type * as later from '../../core/later.ts';
import type { ReviewItem, ReviewList, ReviewPlace } from '../../core/later.ts';
import { commands, contexts, views } from '../contributions.ts';
import { coreWords, messages } from '../messages.ts';
import { lineOf } from '../blanks/placeholder-text.ts';
import { revealTarget } from '../blanks/placeholder-target.ts';
import { isOfLostRow } from '../host/lost-row.ts';
import { refuse } from '../host/say.ts';
import { TextTreeView } from '../host/text-tree-view.ts';
import type { Services } from '../services.ts';
import { whenSettled } from '../host/settle.ts';

const uncheckedKey = 'review.uncheckedOnly';
const delay = 400;

type Node =
  | { readonly type: 'kind'; readonly kind: ReviewKind; readonly items: readonly ReviewItem[] }
  | { readonly type: 'item'; readonly item: ReviewItem }
  | { readonly type: 'place'; readonly item: ReviewItem; readonly place: ReviewPlace };

/** The view 核稿清单: what is checked by eye, to be ticked off. */
export function registerReviewView(services: Services): vscode.Disposable {
  const view = new ReviewView(services);
  return vscode.Disposable.from(
    view,
    vscode.commands.registerCommand(commands.showReview, () => view.takeKeys()),
    vscode.commands.registerCommand(commands.tickReviewRow, () => view.tickRow()),
    vscode.commands.registerCommand(commands.reviewShowUnchecked, () => view.showUncheckedOnly(true)),
    vscode.commands.registerCommand(commands.reviewShowAll, () => view.showUncheckedOnly(false)),
    vscode.commands.registerCommand(commands.revealReviewPlace, (target: { uri: string; start: number; end: number }) =>
      revealTarget(target),
    ),
    vscode.commands.registerCommand(commands.nextReviewPlace, (...given: readonly unknown[]) =>
      isOfLostRow(given) ? refuse('changedMeanwhile') : view.revealNext(given[0] as Node),
    ),
  );
}

class ReviewView extends TextTreeView<Node> {
  private list: ReviewList | undefined;
  /** What finds the items, read when the view is first seen, and its being read. */
  private core: typeof later | undefined;
  private loading: Promise<void> | undefined;

  constructor(services: Services) {
    super(services, views.review, { manageCheckboxStateManually: true });
    const { store, ticks } = services;
    this.own(
      this.tree.onDidChangeVisibility(() => this.refresh()),
      this.tree.onDidChangeCheckboxState(({ items }) => {
        // A row that VS Code no longer knows, as it draws the list anew, is not among them: its box shows again what is so.
        if (items.length === 0) this.redraw();
        else void this.tick(items);
      }),
      ticks.onDidChange((uri) => {
        if (uri === this.document?.uri.toString()) this.refresh();
      }),
      whenSettled(store, delay, (document) => {
        if (document === this.document) this.refresh();
      }),
    );
    void vscode.commands.executeCommand('setContext', contexts.reviewUncheckedOnly, this.uncheckedOnly);
    this.follow();
  }

  async showUncheckedOnly(only: boolean): Promise<void> {
    await this.services.state.update(uncheckedKey, only);
    void vscode.commands.executeCommand('setContext', contexts.reviewUncheckedOnly, only);
    this.refresh();
  }

  /** Goes from the place at the cursor to the next one of the same thing, and round. */
  async revealNext(node: Node): Promise<void> {
    const { document } = this;
    if (document === undefined || node.type === 'kind') return;
    const { places } = node.item;
    const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
    const at = editor === undefined ? -1 : document.offsetAt(editor.selection.start);
    const { start, end } = places.find((place) => place.start > at) ?? places[0]!;
    await revealTarget({ uri: document.uri.toString(), start, end });
  }

  /** Whoever asks for the first rows waits until they can be known: the keys go to one of them. */
  getChildren(node?: Node): Node[] | Promise<Node[]> {
    if (this.core !== undefined || this.loading === undefined) return this.rowsFor(node);
    return this.loading.then(() => this.rowsFor(node));
  }

  private rowsFor(node: Node | undefined): Node[] {
    const rows = this.rowsOf(node);
    if (node === undefined) this.tell(this.withinAll(rows));
    return rows;
  }

  private withinAll(rows: readonly Node[]): Node[] {
    return rows.flatMap((row) => [row, ...(row.type === 'place' ? [] : this.withinAll(this.rowsOf(row)))]);
  }

  private rowsOf(node?: Node): Node[] {
    if (node?.type === 'item') return node.item.places.map((place) => ({ type: 'place', item: node.item, place }));
    if (node?.type === 'kind') return node.items.map((item) => ({ type: 'item', item }));
    const { list } = this;
    if (node !== undefined || list === undefined) return [];
    const shown = this.uncheckedOnly ? list.items.filter((item) => !list.checked.has(item)) : list.items;
    return reviewKinds
      .map((kind) => ({ type: 'kind' as const, kind, items: shown.filter((item) => item.kind === kind) }))
      .filter(({ items }) => items.length > 0);
  }

  getParent(): null {
    return null;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { document, list } = this;
    if (document === undefined || list === undefined) return new vscode.TreeItem('');
    if (node.type === 'kind') return kindItem(node, list);
    return node.type === 'item' ? itemRow(document, node.item, list) : placeRow(document, node);
  }

  /** Ticks the row that has the keys, or takes its tick away. VS Code tells which rows are selected but not which has the keys: that one is selected for a moment. */
  async tickRow(): Promise<void> {
    const keysOf = (): Map<string, Node> => new Map(this.tree.selection.map((node) => [keyOf(node), node]));
    const toggle = (): Thenable<unknown> => vscode.commands.executeCommand('list.toggleSelection');
    const before = keysOf();
    await toggle();
    const after = keysOf();
    await toggle();
    const row = [...before, ...after].find(([key]) => before.has(key) !== after.has(key))?.[1];
    const { list } = this;
    if (row === undefined || list === undefined) return;
    const items = row.type === 'kind' ? row.items : [row.item];
    await this.tick([[row, stateOf(!items.every((item) => list.checked.has(item)))]]);
  }

  private get uncheckedOnly(): boolean {
    return this.services.state.get<unknown>(uncheckedKey) === true;
  }

  private async tick(rows: readonly [Node, vscode.TreeItemCheckboxState][]): Promise<void> {
    const { document, list, core } = this;
    if (document === undefined || list === undefined || core === undefined) return;
    await this.services.ticks.change(document, (before) =>
      rows.reduce((ticks, [node, state]) => {
        const items = node.type === 'kind' ? node.items : [node.item];
        return core.withTicks(list.analysis.document, ticks, items, state === vscode.TreeItemCheckboxState.Checked);
      }, before),
    );
  }

  private load(): void {
    this.loading ??= this.services.guard.track(
      'review view',
      import('../../core/later.ts').then(
        (core) => {
          this.core = core;
          this.refresh();
        },
        (error: unknown) => {
          // Not loaded this time is not never: the next drawing tries again.
          this.loading = undefined;
          this.services.guard.report('review view', error);
        },
      ),
    );
  }

  /** A view that nobody sees costs nothing. */
  protected override refresh(): void {
    const { document, core } = this;
    const { store, ticks, guard } = this.services;
    const isShown = document !== undefined && this.tree.visible;
    if (isShown && core === undefined) this.load();
    this.list =
      isShown && core !== undefined
        ? guard.run('review view', document, undefined, () => {
            const analysis = store.read(document);
            return analysis && core.reviewList(analysis, ticks.of(document));
          })
        : undefined;
    const { list } = this;
    this.tree.message = list === undefined ? '' : progress(list, this.uncheckedOnly);
    const { checkedOf } = messages().review;
    this.tree.description = list === undefined ? '' : checkedOf(list.checked.size, list.items.length);
    this.redrawWhereNew(() => this.withinAll(this.rowsOf()));
  }
}

const itemKey = ({ kind, subject, text }: ReviewItem): string => `${kind}\n${subject}\n${text}`;
const keyOf = (node: Node): string => {
  if (node.type === 'kind') return node.kind;
  return node.type === 'item' ? itemKey(node.item) : `${itemKey(node.item)}\n${node.place.start}`;
};

function progress({ items, checked }: ReviewList, uncheckedOnly: boolean): string {
  const words = messages().review;
  if (items.length === 0) return '';
  if (checked.size === items.length) return words.allChecked(items.length);
  const unchecked = items.length - checked.size;
  return uncheckedOnly ? words.uncheckedOnly(unchecked) : words.progress(checked.size, unchecked);
}

/** What a screen reader says of a box. */
const spoken = (label: string): { readonly accessibilityInformation: vscode.AccessibilityInformation } => ({
  accessibilityInformation: { label },
});

const stateOf = (checked: boolean): vscode.TreeItemCheckboxState =>
  checked ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked;

function kindItem(node: Node & { type: 'kind' }, { items: all, checked }: ReviewList): vscode.TreeItem {
  const { kind, items } = node;
  const own = all.filter((item) => item.kind === kind);
  const done = own.filter((item) => checked.has(item)).length;
  const name = coreWords().review[kind];
  const row = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  row.id = keyOf(node);
  row.description = `${done}/${own.length}`;
  row.checkboxState = {
    state: stateOf(items.every((item) => checked.has(item))),
    tooltip: messages().review.kindChecked(name),
    ...spoken(messages().review.kindChecked(name)),
  };
  row.contextValue = 'reviewKind';
  return row;
}

function itemRow(document: vscode.TextDocument, item: ReviewItem, { checked }: ReviewList): vscode.TreeItem {
  const { text, subject, places, variants } = item;
  const { common, review: words } = messages();
  const label = subject === '' ? text : subject + common.gap + text;
  const isMany = places.length > 1;
  const row = new vscode.TreeItem(
    { label, highlights: subject === '' ? [] : [[label.length - text.length, label.length]] },
    isMany ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  );
  row.id = itemKey(item);
  row.description = [
    ...(variants.length > 0 ? [words.alsoAs(common.list(variants.slice(0, 3)))] : []),
    isMany ? common.places(places.length) : common.line(lineOf(document, places[0]!.start)),
  ].join(' · ');
  const state = checked.has(item) ? words.checked : words.unchecked;
  row.checkboxState = {
    state: stateOf(checked.has(item)),
    tooltip: state,
    ...spoken(`${state}${common.comma}${label}`),
  };
  row.tooltip = tooltipOf(item, document.getText());
  row.contextValue = isMany ? 'reviewItemMany' : 'reviewItem';
  row.accessibilityInformation = {
    label: [state, label, row.description].join(common.comma),
    role: 'checkbox',
  };
  row.command = revealCommand(document, places[0]!);
  return row;
}

const mostSentences = 6;

/** The sentences, and the other forms; all of it text of the document, which is shown and never read as Markdown. */
function tooltipOf({ places, variants }: ReviewItem, text: string): vscode.MarkdownString {
  const { common, review: words } = messages();
  const tooltip = new vscode.MarkdownString();
  if (variants.length > 0) tooltip.appendText(words.alsoInText(common.list(variants))).appendMarkdown('\n\n');
  for (const { sentence } of places.slice(0, mostSentences))
    tooltip.appendText(text.slice(sentence.start, sentence.end).trim()).appendMarkdown('\n\n');
  if (places.length > mostSentences) tooltip.appendText(words.allPlaces(places.length));
  return tooltip;
}

function placeRow(document: vscode.TextDocument, { place }: Node & { type: 'place' }): vscode.TreeItem {
  const { start, end, sentence } = place;
  const text = document.getText();
  const before = text.slice(Math.max(sentence.start, start - 14), start).trimStart();
  const words = text.slice(start, end);
  const row = new vscode.TreeItem({
    label: `${before}${words}${text.slice(end, Math.min(sentence.end, end + 20)).trimEnd()}`,
    highlights: [[before.length, before.length + words.length]],
  });
  row.description = messages().common.line(lineOf(document, start));
  row.command = revealCommand(document, place);
  return row;
}

const revealCommand = (document: vscode.TextDocument, { start, end }: ReviewPlace): vscode.Command => ({
  command: commands.revealReviewPlace,
  title: messages().common.goTo,
  arguments: [{ uri: document.uri.toString(), start, end }],
});
