import * as vscode from 'vscode';
import { colors } from '../contributions.ts';
import { toRange } from '../convert.ts';
import type { Services } from '../services.ts';
import { whenSettled } from '../settle.ts';

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
  const decorate = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const ranges = guard.run('blanks', document, [], () =>
      (store.read(document)?.placeholders ?? []).map((placeholder) => toRange(document, placeholder)),
    );
    editor.setDecorations(decoration, ranges);
  };
  return vscode.Disposable.from(
    decoration,
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(decorate)),
    whenSettled(store, delay, (document) =>
      vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach(decorate),
    ),
  );
}
