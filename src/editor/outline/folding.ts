import * as vscode from 'vscode';
import type { TextRange } from '../../core/index.ts';
import { documentSelector } from '../contributions.ts';
import { hasMarkdownHeadings } from '../host/markdown.ts';
import type { Services } from '../services.ts';

/** Folds speeches, sections and items that take more than one line. */
export function registerFolding({ store, guard }: Services): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(documentSelector, {
    provideFoldingRanges: (document) =>
      guard.run('folding', document, undefined, () => {
        const analysis = store.read(document);
        if (analysis === undefined || hasMarkdownHeadings(document)) return undefined;
        const { text } = analysis.document;
        const blocks: readonly TextRange[] = [
          ...(analysis.speeches.length > 1 ? analysis.speeches : []),
          // An inline item does not own its line, so folding there would hide its parent's text with it.
          ...analysis.outline.items.filter((item) => !item.inline),
        ];
        return blocks.flatMap((block) => {
          const range = foldingRange(document, text, block);
          return range.end > range.start ? [range] : [];
        });
      }),
  });
}

function foldingRange(document: vscode.TextDocument, text: string, block: TextRange): vscode.FoldingRange {
  const content = text.slice(block.start, block.end);
  const first = block.start + (content.length - content.trimStart().length);
  // Blank lines between two sections stay visible when the upper one is folded.
  const last = Math.max(first, block.start + content.trimEnd().length);
  return new vscode.FoldingRange(document.positionAt(first).line, document.positionAt(last).line);
}
