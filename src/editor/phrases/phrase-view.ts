import * as vscode from 'vscode';
import {
  phraseFunctions,
  searchPhrases,
  type Phrase,
  type PhraseFunction,
  type PhraseSource,
} from '../../core/index.ts';
import { commands, views } from '../contributions.ts';
import { coreWords, messages } from '../messages.ts';
import { functionAtPosition } from '../host/cursor-place.ts';
import { phrasePreview, sourceLine } from './phrase-text.ts';
import { TextTreeView } from '../host/text-tree-view.ts';
import type { Services } from '../services.ts';
import { WhenRests } from '../host/settle.ts';

/** The cursor has to rest this long (milliseconds) before the view follows it: one who writes does not look, one who reads does not write. */
const followDelay = 1000;
const filterKey = 'phrases.filter';

type Filter = PhraseSource | 'all';
const filters: readonly Filter[] = ['all', 'stock', 'personal', 'workspace'];
const filterName = (filter: Filter): string =>
  filter === 'all' ? messages().phrases.all : messages().phrases.sources[filter];

/** `here` is the group at the top, for the place the cursor is in: one row, which only changes what it holds. */
type Group = { readonly type: 'group'; readonly here: boolean; function: PhraseFunction };
type ViewNode = Group | PhraseRow;
interface PhraseRow {
  readonly type: 'phrase';
  readonly phrase: Phrase;
}

/** The view 短语: what fits the cursor's place on top, below it all functions in the order of a speech. */
export function registerPhraseView(services: Services): vscode.Disposable {
  const view = new PhraseView(services);
  return vscode.Disposable.from(
    view,
    vscode.commands.registerCommand(commands.showPhrases, () => view.takeKeys()),
    vscode.commands.registerCommand(commands.filterPhrases, () => view.askFilter()),
  );
}

class PhraseView extends TextTreeView<ViewNode> {
  private here: Group | undefined;
  private readonly turn: WhenRests;

  constructor(services: Services) {
    super(services, views.phrases);
    this.turn = new WhenRests(services.store.pending);
    this.describe();
    this.own(
      services.phraseBook.onDidChange(() => this.redraw()),
      vscode.window.onDidChangeTextEditorSelection(() => this.refresh()),
      this.tree.onDidChangeVisibility(() => this.refresh()),
      this.turn,
    );
    this.follow();
  }

  async askFilter(): Promise<void> {
    const { common, phrases } = messages();
    const items = filters
      .filter((filter) => filter !== 'workspace' || this.services.phraseBook.hasWorkspace)
      .map((filter) => ({
        label: filterName(filter),
        description: filter === this.filter ? common.current : '',
        filter,
      }));
    const chosen = await vscode.window.showQuickPick(items, { title: phrases.filterTitle });
    if (chosen === undefined) return;
    await this.services.state.update(filterKey, chosen.filter);
    this.describe();
    this.redraw();
  }

  async getChildren(node?: ViewNode): Promise<ViewNode[]> {
    if (node?.type === 'phrase') return [];
    await this.services.phraseBook.load();
    const phrases = this.phrases();
    if (node !== undefined)
      return phrases
        .filter((phrase) => phrase.function === node.function)
        .map((phrase) => ({ type: 'phrase', phrase }));
    const { here } = this;
    const groups = presentIn(phrases).map((name): Group => ({ type: 'group', function: name, here: false }));
    return here !== undefined && groups.some((group) => group.function === here.function) ? [here, ...groups] : groups;
  }

  getParent(): null {
    return null;
  }

  getTreeItem(node: ViewNode): vscode.TreeItem {
    return node.type === 'group' ? this.groupItem(node) : this.phraseItem(node);
  }

  private groupItem({ function: name, here }: Group): vscode.TreeItem {
    const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
    const words = messages().phrases;
    const label = coreWords().phraseFunctionNames[name];
    const item = new vscode.TreeItem(here ? words.fitting(label) : label, here ? Expanded : Collapsed);
    item.id = here ? 'here' : `group ${name}`;
    item.iconPath = new vscode.ThemeIcon(here ? 'target' : 'symbol-string');
    item.description = String(this.phrases().filter((phrase) => phrase.function === name).length);
    item.tooltip = words.notes[name];
    item.contextValue = 'group';
    return item;
  }

  private phraseItem(row: PhraseRow): vscode.TreeItem {
    const { phrase } = row;
    const item = new vscode.TreeItem(phrase.text);
    const source = sourceLine(phrase, this.services.phraseBook.uses.get(phrase.text) ?? 0);
    item.description = phrase.name === null ? source : `${phrase.name} · ${source}`;
    item.tooltip = phrasePreview(phrase);
    item.contextValue = phrase.written === undefined ? 'phrase' : 'ownPhrase';
    item.command = { command: commands.insertPhrase, title: messages().phrases.insert, arguments: [row] };
    return item;
  }

  /** What the filter lets through, what the writer likes first. */
  private phrases(): readonly Phrase[] {
    const { phraseBook } = this.services;
    const store = phraseBook.current();
    if (store === undefined) return [];
    const ranked = searchPhrases(store, '', { uses: phraseBook.uses, limit: store.phrases.length });
    const { filter } = this;
    return filter === 'all' ? ranked : ranked.filter(({ source = 'stock' }) => source === filter);
  }

  private get filter(): Filter {
    const filter = this.services.state.get<unknown>(filterKey);
    return filters.find((one) => one === filter) ?? 'all';
  }

  private describe(): void {
    this.tree.description = this.filter === 'all' ? '' : filterName(this.filter);
  }

  protected override refresh(): void {
    if (this.tree.visible) this.turn.schedule(followDelay, () => this.followCursor());
    else this.turn.dispose();
  }

  private followCursor(): void {
    const { editor } = this.services.active;
    // The last place stands while something else has the focus: one wants to insert there.
    if (editor === undefined || !this.services.store.isActive(editor.document)) return;
    const name = functionAtPosition(editor.document, editor.selection.active);
    if (name === this.here?.function) return;
    const { here } = this;
    const present = presentIn(this.phrases());
    const isShown = here !== undefined && present.includes(here.function);
    if (here === undefined) this.here = { type: 'group', here: true, function: name };
    else here.function = name;
    // The row at the top changes alone: what is read below it stays where it is.
    this.redraw(isShown && present.includes(name) ? here : undefined);
  }
}

/** The functions that any of the phrases has, in the order of a speech. */
function presentIn(phrases: readonly Phrase[]): PhraseFunction[] {
  const present = new Set(phrases.map((phrase) => phrase.function));
  return phraseFunctions.filter((name) => present.has(name));
}
