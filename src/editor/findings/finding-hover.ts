import * as vscode from 'vscode';
import { applyEdits, type Finding, type Fix } from '../../core/index.ts';
import { documentSelector } from '../contributions.ts';
import { messages } from '../messages.ts';
import { toRange } from '../host/convert.ts';
import type { Services } from '../services.ts';

/** The hover over a finding shows, below what VS Code says of it, the change that each of its fixes would make. */
export const registerFindingHover = ({ store, guard }: Services): vscode.Disposable =>
  vscode.languages.registerHoverProvider(documentSelector, {
    provideHover: (document, position) =>
      guard.run('finding hover', document, undefined, () => {
        if (!store.isActive(document) || store.isDamaged(document)) return undefined;
        const offset = document.offsetAt(position);
        const found = store.findings(document).filter(({ range }) => range.start <= offset && offset <= range.end);
        const shown = found.flatMap(({ fixes }) => fixes.map((fix) => changeOf(document.getText(), fix)));
        const [first] = found;
        return first === undefined || shown.length === 0
          ? undefined
          : new vscode.Hover([...new Set(shown)].map(toMarkdown), toRange(document, rangeOf(found)));
      }),
  });

const rangeOf = (found: readonly Finding[]): Finding['range'] => ({
  start: Math.min(...found.map(({ range }) => range.start)),
  end: Math.max(...found.map(({ range }) => range.end)),
});

/** Words beside a change by which one sees where it is, in UTF-16 units; longer passages are cut in the middle. */
const side = 6;
const longest = 48;

/**
 * A change as one line: the words as they are and as they would be, with a few around them. Line ends show as ↵.
 *
 *     changeOf('要做好工作。。', fix) // '改法：要做好工作。。 → 要做好工作。'
 */
export function changeOf(text: string, { edits }: Pick<Fix, 'edits'>): string {
  const start = Math.max(0, Math.min(...edits.map(({ range }) => range.start)) - side);
  const end = Math.min(text.length, Math.max(...edits.map(({ range }) => range.end)) + side);
  const moved = edits.map((edit) => ({
    text: edit.text,
    range: { start: edit.range.start - start, end: edit.range.end - start },
  }));
  const before = text.slice(start, end);
  return messages().findings.change(oneLine(before), oneLine(applyEdits(before, moved)));
}

function oneLine(words: string): string {
  const line = words.replace(/\r\n?|\n/gu, '↵');
  const half = longest / 2;
  return line.length <= longest ? line : `${line.slice(0, half)}……${line.slice(-half)}`;
}

/** What is quoted from the text is shown, never read as Markdown. */
const toMarkdown = (change: string): vscode.MarkdownString => new vscode.MarkdownString().appendText(change);
