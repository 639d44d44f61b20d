import type * as vscode from 'vscode';
import { analyze, parse } from '../../core/index.ts';
import type { AppliedPlan } from '../host/plans.ts';
import type { TextState } from '../host/text-state.ts';
import type { Services } from '../services.ts';

/** What was checked by eye stays so after a plan that did not touch it. The old ticks are kept too: an undo brings their words back. */
export function registerCarriedTicks({ plans, store, ticks, guard }: Services): vscode.Disposable {
  const carry = async ({ document, plan: { changes }, before, after }: AppliedPlan): Promise<void> => {
    const known = await ticks.read(document);
    if (known.length === 0 || !store.isActive(document)) return;
    const { carriedTicks, reviewList } = await import('../../core/later.ts');
    const listOf = ({ text, setAside }: TextState) => {
      const { analysis, items } = reviewList(analyze(parse(text, undefined, setAside)), known);
      return { document: analysis.document, items };
    };
    const carried = carriedTicks(listOf(before), listOf(after), changes, known);
    if (carried.length > 0) await ticks.change(document, (present) => [...present, ...carried]);
  };
  return plans.onDidApply((applied) => {
    carry(applied).catch((error: unknown) => guard.report('ticks', error));
  });
}
