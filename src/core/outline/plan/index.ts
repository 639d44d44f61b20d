/** Operations on the outline: a part of its own, loaded by `loadOutlineTools`. */
import { outlineWords as en } from './messages.en.ts';
import { outlineWords as zh } from './messages.zh.ts';
import type { OutlineWords } from './outline-plan.ts';

export { continueSeries } from './continue.ts';
export { findItems } from './find-item.ts';
export { readForm } from './forms.ts';
export { passageAt, passageOfItem } from './passage-at.ts';
export { planMerge, type MergedSource, type MergePlan, type MergeSource } from './merge.ts';
export { planOutline } from './plan.ts';
export { planRestore, planSetAside } from './set-aside.ts';
export { PassageProgress } from '../../text/passage-progress.ts';
export { locatePassages, standingPassages } from '../../text/passage.ts';

/** Words of the operations, by language. */
export const outlineWords: Readonly<Record<'zh' | 'en', OutlineWords>> = { zh, en };
