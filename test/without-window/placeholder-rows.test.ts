import type { TextDocument, TreeDataProvider, TreeItem } from 'vscode';
import { beforeEach, expect, test, vi } from 'vitest';
import { analyze, parse, type LocatedFill } from '../../src/core/index.ts';
import type { Services } from '../../src/editor/services.ts';

/** The view as VS Code has it: how often it was asked to draw the list anew, and what it hears of. */
const { host } = vi.hoisted(() => ({
  host: {
    drawn: 0,
    provider: undefined as unknown,
    settled: (): void => undefined,
    commands: new Map<string, unknown>(),
  },
}));

vi.mock('vscode', () => {
  const disposable = { dispose: () => undefined };
  class MarkdownString {
    #value = '';
    get value(): string {
      return this.#value;
    }
    appendText(text: string): this {
      this.#value += text;
      return this;
    }
  }
  class Named {
    constructor(readonly id: string) {}
  }
  return {
    MarkdownString,
    Disposable: { from: () => disposable },
    EventEmitter: class {
      event = () => disposable;
      fire = () => host.drawn++;
      dispose = () => undefined;
    },
    ThemeColor: Named,
    ThemeIcon: Named,
    TreeItem: class {
      constructor(readonly label: unknown) {}
    },
    DiagnosticSeverity: {},
    CodeActionKind: { QuickFix: { append: () => ({}) } },
    TreeItemCollapsibleState: { Expanded: 2 },
    commands: {
      registerCommand: (id: string, run: unknown) => (host.commands.set(id, run), disposable),
      executeCommand: () => Promise.resolve(),
    },
    env: { language: 'zh-cn' },
    window: {
      createTreeView: (_: string, { treeDataProvider }: { treeDataProvider: unknown }) => {
        host.provider = treeDataProvider;
        return {
          visible: true,
          onDidChangeVisibility: () => disposable,
          reveal: () => Promise.resolve(),
        };
      },
      registerFileDecorationProvider: () => disposable,
    },
  };
});
const { registerPlaceholderView } = await import('../../src/editor/blanks/placeholder-view.ts');

let text = '';
const document = {
  uri: { toString: () => 'file:///讲话.txt' },
  getText: () => text,
  positionAt: (offset: number) => ({ line: text.slice(0, offset).split('\n').length - 1 }),
} as unknown as TextDocument;
const never = (): unknown => ({ dispose: () => undefined });
const services = {
  store: { read: () => analyze(parse(text)), isActive: () => true, onDidClose: never },
  fills: { filled: () => [], onDidChange: (work: (of: TextDocument) => void) => (host.settled = () => work(document)) },
  fillStates: { of: (): readonly LocatedFill[] => [], ready: () => Promise.resolve(), onDidChange: never },
  active: { document, onDidChange: never },
  state: { get: () => 'Order' },
  guard: { run: (_: string, __: unknown, ___: unknown, work: () => unknown) => work() },
} as unknown as Services;

/** VS Code asks for the rows of the list, and shows them. */
const shown = async (): Promise<unknown[]> => {
  const provider = host.provider as TreeDataProvider<unknown>;
  const rows = (await provider.getChildren()) ?? [];
  return rows.map((row) => (provider.getTreeItem(row) as TreeItem).description);
};

beforeEach(async () => {
  text = `在全县会议上的讲话\n同志们：\n要学好XX文件，抓好落实，把各项工作做得${'更细更实、'.repeat(40)}更有成效，让人民群众都满意。\n`;
  registerPlaceholderView(services);
  await shown();
  host.settled();
  host.drawn = 0;
});

test('a list that is the same is not drawn again; one with another row is', async () => {
  host.settled();
  expect(host.drawn).toBe(0);
  text = text.replace('文件', '文件和XX精神');
  host.settled();
  expect(host.drawn).toBe(1);
  // Until VS Code has asked for the rows there is nothing to tell it.
  host.settled();
  expect(host.drawn).toBe(1);
  expect(await shown()).toHaveLength(2);
  host.settled();
  expect(host.drawn).toBe(1);
});

test('the whole sentence of a row is told where the mouse rests: it is drawn again where that is another', () => {
  text = text.replace('都满意', '都高兴');
  host.settled();
  expect(host.drawn).toBe(1);
});

test('rows that were asked for to give one of them the keys are not shown yet', async () => {
  text = text.replace('文件', '文件和XX精神');
  await (host.commands.get('officialSpeech.showPlaceholders') as () => Promise<void>)();
  expect(host.drawn).toBe(0);
  host.settled();
  expect(host.drawn).toBe(1);
});
