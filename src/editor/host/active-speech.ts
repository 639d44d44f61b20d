import * as vscode from 'vscode';
import type { Analysis } from '../../core/index.ts';
import type { DocumentStore } from './document-store.ts';
import { refuse } from './say.ts';
import { whenSettled } from './settle.ts';

/** A speech in front of the writer. */
export interface Speech {
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
}

const delay = 400;

/** The text in front of the writer. Features ask here and nowhere else, and follow one event. */
export class ActiveSpeech implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextEditor | undefined>();
  private readonly subscription: vscode.Disposable;

  /** Another text is in front, or none; or the one in front has come to rest after a change. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly store: DocumentStore) {
    this.subscription = vscode.Disposable.from(
      this.changed,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.changed.fire(editor)),
      whenSettled(store, delay, (document) => {
        if (document === this.document) this.changed.fire(this.editor);
      }),
    );
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** The editor that has the focus or had it last; undefined while a page or a list has it. */
  get editor(): vscode.TextEditor | undefined {
    return vscode.window.activeTextEditor;
  }

  get document(): vscode.TextDocument | undefined {
    return this.editor?.document;
  }

  /** The analysis of the text in front; undefined where that is no speech. */
  get analysis(): Analysis | undefined {
    return this.document && this.store.read(this.document);
  }

  /**
   * The speech that a command is about; where there is none, or it is to be edited and cannot be, says why.
   *
   *     const speech = active.speech({ isEdited: true });
   *     if (speech === undefined) return;
   */
  speech({ isEdited }: { readonly isEdited: boolean }): Speech | undefined {
    const { editor, analysis } = this;
    if (editor === undefined) return refuse('noEditor');
    const { document } = editor;
    if (analysis === undefined) return refuse('notSpeech');
    return isEdited && this.store.isDamaged(document) ? refuse('damaged') : { editor, document, analysis };
  }
}
