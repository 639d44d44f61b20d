import * as vscode from 'vscode';
import type { EditPlan } from '../../core/index.ts';
import { applyPlan } from './apply-plan.ts';
import { refuse, type Refusal } from './say.ts';

/** A plan that is in the text now. */
export interface AppliedPlan {
  readonly document: vscode.TextDocument;
  readonly plan: EditPlan;
  /** The text before. */
  readonly before: string;
}

/** Applies plans, and tells of each that was applied: what a writer decided about a place is carried along with it, as it is not through typing. */
export class Plans implements vscode.Disposable {
  private readonly applied = new vscode.EventEmitter<AppliedPlan>();
  readonly onDidApply = this.applied.event;

  dispose(): void {
    this.applied.dispose();
  }

  /** See `applyPlan`: null when it was done, else why not. */
  async apply(document: vscode.TextDocument, plan: EditPlan): Promise<Refusal | null> {
    const before = document.getText();
    const refusal = await applyPlan(document, plan);
    if (refusal === null && !plan.changes.isEmpty) this.applied.fire({ document, plan, before });
    return refusal;
  }

  /** The same; a refusal is said. True when it was done. */
  async applyOrSay(document: vscode.TextDocument, plan: EditPlan): Promise<boolean> {
    const refusal = await this.apply(document, plan);
    if (refusal !== null) refuse(refusal);
    return refusal === null;
  }
}
