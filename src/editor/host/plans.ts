import * as vscode from 'vscode';
import type { EditPlan, TextRange } from '../../core/index.ts';
import { applyPlan } from './apply-plan.ts';
import { refuse, type Refusal } from './say.ts';
import type { TextState } from './text-state.ts';

/** A plan that is in the text now: the text as it was, and as it became. */
export interface AppliedPlan {
  readonly document: vscode.TextDocument;
  readonly plan: EditPlan;
  readonly before: TextState;
  readonly after: TextState;
}

/** Applies plans, and tells of each that was applied: what a writer decided about a place is carried along with it, as it is not through typing. */
export class Plans implements vscode.Disposable {
  private readonly applied = new vscode.EventEmitter<AppliedPlan>();
  readonly onDidApply = this.applied.event;

  constructor(
    private readonly setAsides: { readonly rangesIn: (document: vscode.TextDocument) => readonly TextRange[] },
  ) {}

  dispose(): void {
    this.applied.dispose();
  }

  /** See `applyPlan`: null when it was done, else why not. */
  async apply(document: vscode.TextDocument, plan: EditPlan): Promise<Refusal | null> {
    const before = { text: document.getText(), setAside: this.setAsides.rangesIn(document) };
    const refusal = await applyPlan(document, plan);
    if (refusal !== null || plan.changes.isEmpty) return refusal;
    const after = { text: plan.changes.apply(before.text), setAside: this.setAsides.rangesIn(document) };
    this.applied.fire({ document, plan, before, after });
    return null;
  }

  /** The same; a refusal is said. True when it was done. */
  async applyOrSay(document: vscode.TextDocument, plan: EditPlan): Promise<boolean> {
    const refusal = await this.apply(document, plan);
    if (refusal !== null) refuse(refusal);
    return refusal === null;
  }
}
