import * as vscode from 'vscode';
import { isUnsettled, preeditOf, whenCursorLeaves } from '../host/composition.ts';
import { colors } from '../contributions.ts';
import { toRange } from '../host/convert.ts';
import type { Services } from '../services.ts';
import { whenSettled } from '../host/settle.ts';

const delay = 150;

/** Marks every blank in one quiet theme colour, in the text and in the overview ruler. */
export function registerBlanks({ store, guard }: Services): vscode.Disposable {
  const decoration = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(colors.placeholderBackground),
    borderColor: new vscode.ThemeColor(colors.placeholderBorder),
    border: '1px solid',
    borderRadius: '2px',
    overviewRulerColor: new vscode.ThemeColor(colors.placeholderOverviewRuler),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const heldBack = new WeakSet<vscode.TextDocument>();
  const decorate = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const blanks = guard.run('blanks', document, [], () => store.read(document)?.placeholders ?? []);
    const preedit = preeditOf(document);
    const settled = blanks.filter((blank) => !isUnsettled(blank, preedit));
    if (settled.length < blanks.length) heldBack.add(document);
    else heldBack.delete(document);
    editor.setDecorations(
      decoration,
      settled.map((blank) => toRange(document, blank)),
    );
  };
  const decorateAll = (document: vscode.TextDocument): void =>
    vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach(decorate);
  return vscode.Disposable.from(
    decoration,
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(decorate)),
    whenCursorLeaves(heldBack, decorateAll),
    whenSettled(store, delay, decorateAll),
  );
}
