import * as vscode from 'vscode';
import { documentSelector } from '../contributions.ts';

interface Hint {
  readonly document: vscode.TextDocument;
  readonly at: vscode.Position;
  readonly text: string;
}

/**
 * What a walk over the blanks says: what is wanted, as an inlay beside the blank, which wraps with its line where a decoration would
 * push the text out of sight; and how far one has come, in one item of the status bar that stays in its place.
 *
 *     signs.show({ document, at: range.end, text: '户数，如 120' }, '户数，如 120（第3项，共8项）');
 */
export class WalkSigns implements vscode.Disposable {
  private readonly redrawn = new vscode.EventEmitter<void>();
  private readonly item: vscode.StatusBarItem;
  private provider: vscode.Disposable | undefined;
  private hint: Hint | undefined;

  /** `name` is the status item's, in the status bar's own menu; `keys` tells of the keys where one points at it. */
  constructor(name: string, keys: string) {
    this.item = vscode.window.createStatusBarItem('officialSpeech.filling', vscode.StatusBarAlignment.Left, 900);
    this.item.name = name;
    this.item.tooltip = keys;
  }

  dispose(): void {
    this.end();
    vscode.Disposable.from(this.redrawn, this.item).dispose();
  }

  show(hint: Hint, status: string): void {
    this.hint = hint;
    this.item.text = status;
    this.item.show();
    // Nobody is asked for inlays but while blanks are walked.
    this.provider ??= vscode.languages.registerInlayHintsProvider(documentSelector, {
      onDidChangeInlayHints: this.redrawn.event,
      provideInlayHints: (document, range) => this.hintsIn(document, range),
    });
    this.redrawn.fire();
  }

  /** Takes the words beside the blank away; how far one has come stays. */
  hideHint(): void {
    if (this.hint === undefined) return;
    this.hint = undefined;
    this.redrawn.fire();
  }

  end(): void {
    this.hint = undefined;
    this.item.hide();
    this.provider?.dispose();
    this.provider = undefined;
  }

  private hintsIn(document: vscode.TextDocument, range: vscode.Range): vscode.InlayHint[] {
    const { hint } = this;
    if (hint?.document !== document || !range.contains(hint.at)) return [];
    const inlay = new vscode.InlayHint(hint.at, hint.text);
    inlay.paddingLeft = inlay.paddingRight = true;
    return [inlay];
  }
}
