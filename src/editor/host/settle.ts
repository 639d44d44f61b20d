import * as vscode from 'vscode';
import { openDocuments, type DocumentStore } from './document-store.ts';
import type { Pending } from './pending.ts';

/**
 * Calls `work` for each document that is open, and again whenever it has rested for `delay` milliseconds after its last edit.
 * While an input method composes, the document holds raw pinyin; waiting keeps results from being made of it.
 */
export function whenSettled(
  store: DocumentStore,
  delay: number,
  work: (document: vscode.TextDocument) => void,
): vscode.Disposable {
  const turns = new Map<vscode.TextDocument, WhenRests>();
  const schedule = (document: vscode.TextDocument, wait: number): void => {
    const turn = turns.get(document) ?? new WhenRests(store.pending);
    turns.set(document, turn);
    turn.schedule(wait, () => {
      turns.delete(document);
      if (!document.isClosed) work(document);
    });
  };
  const cancel = (document: vscode.TextDocument): void => {
    turns.get(document)?.dispose();
    turns.delete(document);
  };
  for (const document of openDocuments()) schedule(document, 0);
  return vscode.Disposable.from(
    store.onDidChange(({ document, settled }) => schedule(document, settled ? 0 : delay)),
    store.onDidClose(cancel),
    { dispose: () => [...turns.keys()].forEach(cancel) },
  );
}

/** One piece of work that is put off for as long as it is asked for again. */
export class WhenRests implements vscode.Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private end: (() => void) | undefined;

  constructor(private readonly pending: Pending) {}

  schedule(milliseconds: number, work: () => void): void {
    clearTimeout(this.timer);
    this.end ??= this.pending.begin('rest');
    this.timer = setTimeout(() => {
      const { end } = this;
      this.end = undefined;
      try {
        work();
      } finally {
        end?.();
      }
    }, milliseconds);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.end?.();
    this.end = undefined;
  }
}
