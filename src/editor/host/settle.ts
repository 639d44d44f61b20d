import * as vscode from 'vscode';
import { openDocuments, type DocumentStore } from './document-store.ts';

/**
 * Calls `work` for each document that is open, and again whenever it has rested for `delay` milliseconds after its last edit.
 * While an input method composes, the document holds raw pinyin; waiting keeps results from being made of it.
 */
export function whenSettled(
  store: DocumentStore,
  delay: number,
  work: (document: vscode.TextDocument) => void,
): vscode.Disposable {
  const timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  const cancel = (document: vscode.TextDocument): void => {
    clearTimeout(timers.get(document));
    timers.delete(document);
  };
  const schedule = (document: vscode.TextDocument, wait: number): void => {
    cancel(document);
    timers.set(
      document,
      setTimeout(() => {
        timers.delete(document);
        if (!document.isClosed) work(document);
      }, wait),
    );
  };
  for (const document of openDocuments()) schedule(document, 0);
  return vscode.Disposable.from(
    store.onDidChange(({ document, settled }) => schedule(document, settled ? 0 : delay)),
    store.onDidClose(cancel),
    { dispose: () => [...timers.keys()].forEach(cancel) },
  );
}
