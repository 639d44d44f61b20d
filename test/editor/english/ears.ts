import * as vscode from 'vscode';

/** Members that VS Code shows of what it is given: items, options, messages. Others (ids, data of our own) nobody sees. */
const SHOWN = new Set([
  ...['label', 'description', 'detail', 'tooltip', 'title', 'message', 'text', 'name', 'value', 'prompt', 'contents'],
  ...['placeholder', 'placeHolder', 'items', 'buttons', 'openLabel', 'saveLabel', 'validationMessage', 'documentation'],
  ...['relatedInformation', 'accessibilityInformation', 'badge', 'command', 'source', 'children', 'filters'],
]);

type Given = readonly unknown[];
type Shower = (...given: never[]) => unknown;

/** What a person does with what is asked: takes what is offered first, or gives it up. */
export type Manner = 'first' | 'none';

/** The paths that file dialogs answer with, by the endings they ask for; a folder where they ask for one. */
export type Paths = (options: vscode.OpenDialogOptions & vscode.SaveDialogOptions) => vscode.Uri | undefined;

/**
 * Hears all that an extension says to a person. It takes the place of what VS Code shows in passing (messages, lists, questions, dialogs) and
 * answers them by itself, and listens to what it shows for good (views, pages, the status bar). To be made before the extension starts;
 * the suite and the extension have one `vscode` between them.
 */
export class Ears {
  /** What was said, each with where it was said first. */
  readonly said = new Map<string, string>();
  readonly trees = new Map<string, { readonly provider: vscode.TreeDataProvider<unknown>; readonly view: unknown }>();
  readonly panels: vscode.WebviewPanel[] = [];
  readonly statusItems: vscode.StatusBarItem[] = [];
  manner: Manner = 'none';
  paths: Paths = () => undefined;

  constructor() {
    this.hearMessages();
    this.hearLists();
    this.hearQuestions();
    this.hearDialogs();
    this.hearWhatStays();
  }

  /** Notes every string of a value that a person would see; `isWhole` where its members are all of our own making, as of a page's messages. */
  hear(where: string, value: unknown, isWhole = false): void {
    if (typeof value === 'string') {
      if (!this.said.has(value)) this.said.set(value, where);
    } else if (value instanceof vscode.MarkdownString) this.hear(where, value.value);
    else if (Array.isArray(value)) value.forEach((one) => this.hear(where, one, isWhole));
    else if (typeof value === 'object' && value !== null && !(value instanceof vscode.Uri))
      for (const [key, member] of Object.entries(value)) {
        // The names of filters are shown, their endings are those of files.
        if (key === 'filters') this.hear(where, Object.keys(member as object));
        else if (isWhole || SHOWN.has(key)) this.hear(where, member, isWhole);
      }
  }

  /** Puts another function in the place of one of VS Code's; it is given the old one. */
  private replace<Host extends object, Name extends keyof Host>(
    host: Host,
    name: Name,
    make: (old: (...given: Given) => unknown) => (...given: Given) => unknown,
  ): void {
    const old = (host[name] as Shower).bind(host) as (...given: Given) => unknown;
    host[name] = make(old) as Host[Name];
  }

  private hearMessages(): void {
    for (const name of ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'] as const)
      this.replace(vscode.window, name, () => async (...given) => {
        this.hear('message', given);
        const answers = given.slice(1).filter((one) => typeof one === 'string' || hasTitle(one));
        return this.manner === 'first' ? answers[0] : answers.at(-1);
      });
    this.replace(vscode.window, 'setStatusBarMessage', (show) => (...given) => {
      this.hear('status bar message', given[0]);
      return show(...given);
    });
  }

  private hearLists(): void {
    this.replace(vscode.window, 'showQuickPick', () => async (items, options) => {
      const all = (await items) as readonly (string | vscode.QuickPickItem)[];
      this.hear('list', [all, options]);
      const first = all.filter((one) => typeof one === 'string' || one.kind !== vscode.QuickPickItemKind.Separator)[0];
      if (this.manner === 'none') return undefined;
      return (options as vscode.QuickPickOptions | undefined)?.canPickMany ? [first] : first;
    });
    for (const name of ['createQuickPick', 'createInputBox'] as const)
      this.replace(vscode.window, name, (create) => () => {
        const input = create() as vscode.QuickInput;
        const show = input.show.bind(input);
        // What it is given after it has been shown (rows found by then, what is wrong with an answer) is heard when it goes.
        input.show = () => {
          show();
          setTimeout(() => input.hide(), 50);
        };
        const heard = (): void => this.hear('list', shownOf(input));
        input.onDidHide(heard);
        return input;
      });
  }

  private hearQuestions(): void {
    this.replace(vscode.window, 'showInputBox', () => async (options) => {
      this.hear('question', options);
      const { value, validateInput } = (options ?? {}) as vscode.InputBoxOptions;
      for (const answer of ['', '？', value ?? '', 'XX'.repeat(200)])
        this.hear('question', await validateInput?.(answer));
      return this.manner === 'first' ? (value ?? '') : undefined;
    });
  }

  private hearDialogs(): void {
    const answer = (options: unknown): vscode.Uri | undefined => {
      this.hear('dialog', options);
      return this.manner === 'first' ? this.paths(options as vscode.OpenDialogOptions) : undefined;
    };
    this.replace(vscode.window, 'showSaveDialog', () => async (options) => answer(options));
    this.replace(vscode.window, 'showOpenDialog', () => async (options) => {
      const path = answer(options);
      return path && [path];
    });
    this.replace(vscode.env, 'openExternal', () => async () => true);
  }

  private hearWhatStays(): void {
    this.replace(vscode.window, 'createTreeView', (create) => (id, options) => {
      const view = create(id, options);
      const provider = (options as vscode.TreeViewOptions<unknown>).treeDataProvider;
      this.trees.set(String(id), { provider, view });
      return view;
    });
    this.replace(vscode.window, 'createStatusBarItem', (create) => (...given) => {
      const item = create(...given) as vscode.StatusBarItem;
      this.statusItems.push(item);
      return item;
    });
    this.replace(vscode.window, 'createOutputChannel', (create) => (...given) => {
      this.hear('log', given[0]);
      return create(...given);
    });
    this.replace(vscode.window, 'createWebviewPanel', (create) => (...given) => {
      const panel = create(...given) as vscode.WebviewPanel;
      this.panels.push(panel);
      this.hear('page', panel.title);
      this.replace(panel.webview, 'postMessage', (post) => (message) => {
        this.hear('page', message, true);
        return post(message);
      });
      return panel;
    });
  }

  /** Looks at what is shown now and changes without a call: the status bar, and the skeleton of pages with their words. */
  look(): void {
    for (const item of this.statusItems) this.hear('status bar', shownOf(item));
    for (const panel of this.panels.splice(0))
      try {
        this.hear(
          'page',
          panel.webview.html.replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(Number(code))).split('"'),
        );
      } catch {
        // It was closed.
      }
  }

  /** Walks a view down to its last row. @returns the commands of its rows */
  async walk(id: string): Promise<vscode.Command[]> {
    const tree = this.trees.get(id)!;
    this.hear(`view ${id}`, shownOf(tree.view as object));
    const commands: vscode.Command[] = [];
    const visit = async (node?: unknown): Promise<void> => {
      for (const child of (await tree.provider.getChildren(node)) ?? []) {
        const item = await tree.provider.getTreeItem(child);
        this.hear(`view ${id}`, item);
        if (item.command) commands.push(item.command);
        await visit(child);
      }
    };
    await visit();
    return commands;
  }
}

const hasTitle = (one: unknown): boolean => typeof one === 'object' && one !== null && 'title' in one;

/** What VS Code keeps of something it shows: its members stand on the prototype, behind getters. */
const shownOf = (shown: object): Record<string, unknown> =>
  Object.fromEntries(
    [...SHOWN].filter((name) => name in shown).map((name) => [name, (shown as Record<string, unknown>)[name]]),
  );
