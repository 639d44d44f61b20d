import * as vscode from 'vscode';
import type { Continuation } from '../../core/later.ts';

/** Old texts as the list of phrases asks them. */
export interface ContinuationSource {
  /** Whether a list that nobody asked for may have any. */
  isAutomatic(document: vscode.TextDocument): boolean;
  /** How old texts go on from the end of `before`, best first. */
  continuations(document: vscode.TextDocument, before: string): readonly Continuation[];
  /** In how many texts one stands, and when last: 旧稿 · 7篇 · 最近2025-03. */
  describe(continuation: Continuation): string;
  /** Sentences that go on so, with their files. */
  examples(before: string, continuation: Continuation): vscode.MarkdownString | undefined;
  /** What VS Code is to ask behind. */
  readonly characters: readonly string[];
}

/** The old texts that are open, for the list of phrases; none until an archive has been loaded. */
export class Continuing implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private source: ContinuationSource | undefined;

  readonly onDidChange = this.changed.event;

  get current(): ContinuationSource | undefined {
    return this.source;
  }

  set current(source: ContinuationSource | undefined) {
    this.source = source;
    this.changed.fire(undefined);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
