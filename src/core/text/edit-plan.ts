import { ChangeSet } from './change-set.ts';
import { textKey } from './hash.ts';
import type { TextEdit } from './text-edit.ts';

/** What is to be done to a text, decided on the text as it was: shown, applied or dropped as a whole. */
export interface EditPlan {
  /** The text that was looked at (`textKey`): the plan fits no other. */
  readonly base: string;
  readonly changes: ChangeSet;
  /** What it does, in a few words. */
  readonly title: string;
  /** What the writer is to know of it beside the changes themselves. */
  readonly notes: readonly string[];
}

/**
 * A plan for the text that was looked at.
 *
 *     editPlan(text, fillGroup(analysis, group, '120'), '填写人数')
 *
 * @throws RangeError when two edits overlap.
 */
export const editPlan = (
  text: string,
  edits: readonly TextEdit[],
  title: string,
  notes: readonly string[] = [],
): EditPlan => ({ base: textKey(text), changes: ChangeSet.of(edits), title, notes });

/** True while the text is still the one that the plan was made for. */
export const fits = ({ base }: EditPlan, text: string): boolean => base === textKey(text);
