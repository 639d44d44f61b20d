import * as vscode from 'vscode';
import { ChangeSet } from '../../core/index.ts';

/** A document's text became another. */
export interface TextChange {
  readonly document: vscode.TextDocument;
  readonly changes: ChangeSet;
  /** As it reads now. */
  readonly text: string;
}

/** Tells each change of a document's text to `work`, whoever made it: keys, a plan, an undo, or another program that wrote the file. */
export const onTextChange = (
  follows: (document: vscode.TextDocument) => boolean,
  work: (change: TextChange) => void,
): vscode.Disposable =>
  vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    // Saving is told of as a change of nothing.
    if (contentChanges.length > 0 && follows(document))
      work({ document, changes: toChangeSet(contentChanges), text: document.getText() });
  });

/** VS Code gives all offsets in the text before. */
const toChangeSet = (changes: readonly vscode.TextDocumentContentChangeEvent[]): ChangeSet =>
  ChangeSet.of(
    changes.map(({ rangeOffset, rangeLength, text }) => ({
      range: { start: rangeOffset, end: rangeOffset + rangeLength },
      text,
    })),
  );
