import * as vscode from 'vscode';
import { contexts } from '../contributions.ts';
import { toTextRange } from '../host/convert.ts';
import { whenSettled, WhenRests } from '../host/settle.ts';
import { onTextChange } from '../host/text-changes.ts';
import type { Services } from '../services.ts';
import { EarlyKeys } from './early-keys.ts';
import { groupAt, type Located } from './placeholder-target.ts';

/** Long enough not to ask at every key, short enough to be ready for the next one. */
const delay = 60;
/** As long as VS Code may take to hand over a key that runs a command after one that was typed behind it. */
const late = 1000;

/** A blank, and what has been typed at it since the cursor came. */
export interface TypedBlank {
  readonly at: Located;
  readonly keys: EarlyKeys;
}

/**
 * The blank at the cursor, while the cursor rests. Keeps the context key that says whether F2 fills a blank or keeps its own meaning. A key may be
 * heard of before the F2 that was pressed in front of it: then the blank is known from before.
 */
export class CursorBlank implements vscode.Disposable {
  private known: TypedBlank | undefined;
  /** When something was last typed there. */
  private typedAt = 0;
  private isAtBlank = false;
  private readonly turn: WhenRests;
  private readonly subscription: vscode.Disposable;

  constructor(private readonly services: Pick<Services, 'store' | 'active'>) {
    const { store, active } = services;
    this.turn = new WhenRests(store.pending);
    const schedule = (): void => this.turn.schedule(this.wait, () => this.update());
    this.subscription = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === active.editor) schedule();
      }),
      active.onDidChange(schedule),
      whenSettled(store, delay, schedule),
      onTextChange(
        (document) => document === this.known?.at.document,
        ({ changes }) => {
          this.known?.keys.change(changes);
          this.typedAt = Date.now();
          schedule();
        },
      ),
      this.turn,
    );
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** Hands over the blank at which the cursor was before the keys that are still coming; undefined where none have come. */
  takeTypedOver(): TypedBlank | undefined {
    const { known } = this;
    if (!known?.keys.typed) return undefined;
    this.known = undefined;
    return known;
  }

  /** What was typed at a blank is kept, while the cursor stays there, until no F2 that came before it can be on its way. */
  private get wait(): number {
    const { known } = this;
    const { editor } = this.services.active;
    if (!known?.keys.typed || editor?.document !== known.at.document) return delay;
    const at = editor.document.offsetAt(editor.selection.active);
    const isThere = known.at.group.start <= at && at <= known.keys.end;
    return isThere ? Math.max(delay, this.typedAt + late - Date.now()) : delay;
  }

  private update(): void {
    const { editor, analysis } = this.services.active;
    const group = editor && analysis && groupAt(analysis, toTextRange(editor.document, editor.selection));
    this.known = group && {
      at: { document: editor!.document, analysis: analysis!, group },
      keys: new EarlyKeys(analysis!.document.text, group),
    };
    const isAtBlank = group !== undefined;
    if (isAtBlank === this.isAtBlank) return;
    this.isAtBlank = isAtBlank;
    void vscode.commands.executeCommand('setContext', contexts.atPlaceholder, isAtBlank);
  }
}
