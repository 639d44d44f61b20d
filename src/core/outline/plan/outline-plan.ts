import type { EditPlan } from '../../text/edit-plan.ts';
import { fillText, type Translated } from '../../text/said.ts';
import type { TextRange } from '../../text/range.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import type { outlineWords } from './messages.zh.ts';
import type { DoubtId, RefusalId } from './operation.ts';
import type { Outlined } from './outlined.ts';

/** What operations on the outline say, in one language. */
export type OutlineWords = Translated<typeof outlineWords>;

/** A place that may be wrong after a change of the outline (牵连处). Offsets are of the text after. */
export interface KnockOn {
  readonly kind: 'announced' | 'reference' | 'label';
  readonly range: TextRange;
  readonly text: string;
  /** What would put it right, where that is certain. */
  readonly fix: TextEdit | null;
}

/** Something about a plan that the writer should look at, by name and in words. */
export interface Doubt {
  readonly id: DoubtId;
  readonly text: string;
}

/** A change of the outline. `fits` holds for it as for every plan. */
export interface OutlinePlan extends EditPlan {
  /** Why it should be shown before it is done; none where the reading leaves no doubt. */
  readonly doubts: readonly Doubt[];
  /** What may be wrong now that it is done (牵连处), in offsets of the text after. */
  readonly knockOns: readonly KnockOn[];
  /** Where the items it is about stand afterwards: their markers, in offsets of the text after. */
  readonly places: readonly TextRange[];
}

/** Why nothing is done. */
export interface OutlineRefusal {
  readonly refused: RefusalId;
  readonly text: string;
}

/** Reads a text anew, without the passages that are set aside in it: what `analyze(parse(text, undefined, setAside))` gives. */
export type ReadOutline = (text: string, setAside: readonly TextRange[]) => Outlined;

/** Words a refusal. `item` names what it is about. */
export const refusal = (refused: RefusalId, item: string, { refusals }: OutlineWords): OutlineRefusal => ({
  refused,
  text: fillText(refusals[refused], { item, form: item }),
});
