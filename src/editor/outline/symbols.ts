import * as vscode from 'vscode';
import type { Analysis, NumberingStyle, OutlineItem, Speech, TextRange } from '../../core/index.ts';
import { documentSelector } from '../contributions.ts';
import { messages } from '../messages.ts';
import { toRange } from '../host/convert.ts';
import { figuresOf } from '../document/figures.ts';
import { shortItemName } from '../host/item-name.ts';
import { hasMarkdownHeadings } from '../host/markdown.ts';
import type { Services } from '../services.ts';

/** VS Code draws an icon by the kind: letters for headings, as its Markdown has them, lists for numbers and points; braces and fields say nothing in prose. */
const kinds: Partial<Record<NumberingStyle, vscode.SymbolKind>> = {
  part: vscode.SymbolKind.File,
  agenda: vscode.SymbolKind.Event,
  chapter: vscode.SymbolKind.String,
  section: vscode.SymbolKind.String,
  arabic: vscode.SymbolKind.Enum,
  'paren-arabic': vscode.SymbolKind.Enum,
  circled: vscode.SymbolKind.Enum,
};

/** The outline for the Outline view, breadcrumbs, “Go to Symbol” and sticky scroll. */
export function registerSymbols({ store, project, setAsides, guard }: Services): vscode.Disposable {
  // The Outline view and sticky scroll ask separately for the same version.
  const built = new WeakMap<Analysis, vscode.DocumentSymbol[]>();
  const provider: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols: (document) =>
      guard.run('symbols', document, undefined, () => {
        const analysis = store.read(document);
        if (analysis === undefined || hasMarkdownHeadings(document)) return undefined;
        const symbols = built.get(analysis) ?? new SymbolBuilder(document, analysis).build();
        built.set(analysis, symbols);
        return symbols;
      }),
  };
  const register = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider(documentSelector, provider, { label: messages().common.extension });
  let registered = register();
  // VS Code keeps the symbols of a version; what is ignored or set aside changes them without a new version.
  const again = (): void => {
    registered.dispose();
    registered = register();
  };
  return vscode.Disposable.from(project.onDidChange(again), setAsides.onDidChange(again), {
    dispose: () => registered.dispose(),
  });
}

class SymbolBuilder {
  constructor(
    private readonly document: vscode.TextDocument,
    private readonly analysis: Analysis,
  ) {}

  build(): vscode.DocumentSymbol[] {
    const roots = this.analysis.outline.items.filter((item) => item.parent === null);
    const { speeches } = this.analysis;
    if (speeches.length < 2) return roots.map((item) => this.item(item));
    const outside = roots.filter((item) => !speeches.some((speech) => holds(speech, item)));
    const within = (speech: Speech): OutlineItem[] => roots.filter((item) => holds(speech, item));
    return [
      ...outside.map((item) => this.item(item)),
      ...speeches.map((speech, index) => this.speech(speech, index, within(speech))),
    ];
  }

  private speech(speech: Speech, index: number, items: readonly OutlineItem[]): vscode.DocumentSymbol {
    // A 第N篇 line wraps the whole speech: beside the speech itself it would be a second node for the same thing.
    const part = items.find((item) => item.style === 'part' && item.children.length === 0);
    const name = speech.title?.trim() || (part && shortItemName(part)) || messages().symbols.speech(index + 1);
    const first = items[0]?.start ?? speech.end;
    const fallback = { start: speech.start, end: Math.min(first, speech.end) };
    const symbol = this.symbol(name, vscode.SymbolKind.File, speech, speech.titleRange ?? fallback);
    symbol.children = items.filter((item) => item !== part).map((item) => this.item(item));
    return symbol;
  }

  private item(item: OutlineItem): vscode.DocumentSymbol {
    const head = { start: item.markerRange.start, end: Math.max(item.markerRange.end, item.labelRange.end) };
    const symbol = this.symbol(shortItemName(item), kinds[item.style] ?? vscode.SymbolKind.EnumMember, item, head);
    symbol.children = item.children.map((child) => this.item(child));
    return symbol;
  }

  private symbol(name: string, kind: vscode.SymbolKind, range: TextRange, head: TextRange): vscode.DocumentSymbol {
    const { words, placeholders } = figuresOf(this.analysis, range);
    const { figures, figuresWithBlanks } = messages().symbols;
    const detail = placeholders > 0 ? figuresWithBlanks(words, placeholders) : figures(words);
    const whole = this.symbolRange(range);
    // VS Code refuses a selection outside its range.
    const selection = toRange(this.document, head).intersection(whole) ?? new vscode.Range(whole.start, whole.start);
    return new vscode.DocumentSymbol(name.trim() || messages().common.untitled, detail, kind, whole, selection);
  }

  /**
   * VS Code counts the end of a range as inside it: a cursor before 二是 would be shown as still in 一是, which ends there.
   * So a range that something follows on its line ends one unit earlier.
   */
  private symbolRange(range: TextRange): vscode.Range {
    const whole = toRange(this.document, range);
    const isFollowed = whole.end.character < this.document.lineAt(whole.end.line).text.length;
    return isFollowed && range.start < range.end - 1 ? toRange(this.document, { ...range, end: range.end - 1 }) : whole;
  }
}

const holds = (speech: Speech, item: OutlineItem): boolean => speech.start <= item.start && item.start < speech.end;
