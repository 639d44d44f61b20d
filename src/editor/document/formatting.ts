import * as vscode from 'vscode';
import type { TextRange } from '../../core/index.ts';
import { languageId } from '../contributions.ts';
import { toEditorEdits, toTextRange } from '../host/convert.ts';
import type { Services } from '../services.ts';

/** Format Document and Format Selection: indents and spaces, in our language only; never a mark or a word. */
export function registerFormatting({ store, guard }: Services): vscode.Disposable {
  const format = async (document: vscode.TextDocument, within?: TextRange): Promise<vscode.TextEdit[]> => {
    const { formatEdits } = await import('../../core/later.ts');
    return guard.run('formatting', document, [], () => {
      const analysis = store.read(document);
      if (analysis === undefined || store.isDamaged(document)) return [];
      return toEditorEdits(document, formatEdits(analysis.document, within));
    });
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentFormattingEditProvider(languageId, {
      provideDocumentFormattingEdits: (document) => format(document),
    }),
    vscode.languages.registerDocumentRangeFormattingEditProvider(languageId, {
      provideDocumentRangeFormattingEdits: (document, range) => format(document, toTextRange(document, range)),
    }),
  );
}
