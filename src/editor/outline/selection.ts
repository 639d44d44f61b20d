import * as vscode from 'vscode';
import { clauseAround, contains, sentenceAround, type Analysis, type TextRange } from '../../core/index.ts';
import { documentSelector } from '../contributions.ts';
import { toRange } from '../host/convert.ts';
import type { Services } from '../services.ts';

/** Expand selection: clause → sentence → paragraph → item → section → speech → file. */
export function registerSelection({ store, guard }: Services): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(documentSelector, {
    provideSelectionRanges: (document, positions) =>
      guard.run('selection', document, undefined, () => {
        const analysis = store.read(document);
        if (analysis === undefined) return undefined;
        return positions.map((position) => selectionRange(document, analysis, position));
      }),
  });
}

function selectionRange(
  document: vscode.TextDocument,
  analysis: Analysis,
  position: vscode.Position,
): vscode.SelectionRange {
  const offset = document.offsetAt(position);
  const { text } = analysis.document;
  const line = document.lineAt(position.line);
  const at = { start: position.character, end: position.character };
  const lineStart = document.offsetAt(line.range.start);
  const shift = (range: TextRange): TextRange => ({ start: range.start + lineStart, end: range.end + lineStart });
  const around = (range: TextRange): boolean => range.start <= offset && offset <= range.end;
  const candidates: TextRange[] = [
    shift(clauseAround(line.text, at)),
    shift(sentenceAround(line.text, at)),
    shift({ start: line.text.length - line.text.trimStart().length, end: line.text.trimEnd().length }),
    ...analysis.outline.items.filter(around).map((item) => trimmed(text, item)),
    ...analysis.speeches.filter(around).map((speech) => trimmed(text, speech)),
    { start: 0, end: text.length },
  ];
  return nest(document, candidates.filter(around));
}

/** Orders ranges from small to large and keeps those that hold all before them, as VS Code demands of a chain. */
function nest(document: vscode.TextDocument, ranges: readonly TextRange[]): vscode.SelectionRange {
  const ordered = [...ranges].sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: TextRange[] = [];
  for (const range of ordered) {
    const inner = chain.at(-1);
    const grows = inner === undefined || (contains(range, inner) && range.end - range.start > inner.end - inner.start);
    if (grows) chain.push(range);
  }
  let selection: vscode.SelectionRange | undefined;
  for (const range of chain.reverse()) selection = new vscode.SelectionRange(toRange(document, range), selection);
  return selection ?? new vscode.SelectionRange(toRange(document, { start: 0, end: 0 }));
}

function trimmed(text: string, range: TextRange): TextRange {
  const content = text.slice(range.start, range.end);
  return {
    start: range.start + (content.length - content.trimStart().length),
    end: Math.max(range.start, range.start + content.trimEnd().length),
  };
}
