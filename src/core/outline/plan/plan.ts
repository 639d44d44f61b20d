import { ChangeSet } from '../../text/change-set.ts';
import { editPlan } from '../../text/edit-plan.ts';
import { fillText } from '../../text/said.ts';
import type { OutlineItem } from '../model.ts';
import { knockOnsOf } from './knock-on.ts';
import { outlineWords } from './messages.zh.ts';
import type { Operation } from './operation.ts';
import type { Outlined } from './outlined.ts';
import {
  refusal,
  type Doubt,
  type OutlinePlan,
  type OutlineRefusal,
  type OutlineWords,
  type ReadOutline,
} from './outline-plan.ts';
import { Planner } from './planner.ts';

/**
 * Plans an operation on the outline of a text: the markers that must change are changed, the words that an item governs go with it, and
 * nothing else. The result is read again; where the outline is another than was meant, the plan says so.
 *
 *     planOutline(analysis, { kind: 'move', items: [2], where: 'before', target: 0 }, read).changes.apply(text)
 */
export function planOutline(
  outlined: Outlined,
  operation: Operation,
  read: ReadOutline,
  words: OutlineWords = outlineWords,
): OutlinePlan | OutlineRefusal {
  if (operation.kind === 'renumber' || operation.kind === 'join')
    return new Planner(outlined, operation, read, words).plan();
  const ids = rootsOf(outlined, operation.items);
  if (ids.length > 1) return planSeveral(outlined, operation, ids, read, words);
  return new Planner(outlined, { ...operation, items: ids }, read, words).plan();
}

type Several = Extract<Operation, { kind: 'move' | 'promote' | 'demote' }>;

/** Items that lie in no other one of them, in text order. */
function rootsOf({ outline }: Outlined, ids: readonly number[]): number[] {
  const chosen = new Set(ids);
  const isInside = (item: OutlineItem | undefined): boolean => {
    for (let at = item?.parent ?? null; at !== null; at = at.parent) if (chosen.has(at.id)) return true;
    return false;
  };
  return [...chosen].filter((id) => !isInside(outline.items[id])).sort((a, b) => a - b);
}

/** One after the other, each on the text that the one before has made; the plan is what all of them come to. */
function planSeveral(
  outlined: Outlined,
  operation: Several,
  ids: readonly number[],
  read: ReadOutline,
  words: OutlineWords,
): OutlinePlan | OutlineRefusal {
  // What is promoted from below goes first, so that none becomes the child of another one.
  const inOrder = operation.kind === 'promote' ? [...ids].reverse() : ids;
  const startOf = (id: number): number => outlined.outline.items[id]!.markerRange.start;
  let starts = inOrder.map(startOf);
  let target = operation.kind === 'move' ? startOf(operation.target) : undefined;
  let current = outlined;
  let changes = ChangeSet.none;
  const doubts: Doubt[] = [];
  for (let index = 0; index < inOrder.length; index++) {
    const one = oneOf(operation, current, starts[index]!, target, index === 0);
    if (one === null) return refusal('tangled', '', words);
    const planner = new Planner(current, one, read, words);
    const plan = planner.plan();
    if ('refused' in plan) return plan;
    starts = starts.map((start) => planner.placeOf(start, plan.changes.map(start)));
    // The next one stands behind this one.
    if (target !== undefined) target = starts[index]!;
    doubts.push(...plan.doubts);
    changes = changes.compose(plan.changes);
    current = planner.after ?? current;
  }
  const plan = editPlan(outlined.document.text, changes.edits, severalTitle(operation.kind, ids.length, words));
  const knockOns = knockOnsOf(outlined, current, changes, words);
  const places = starts.flatMap((start) => current.outline.items[itemAt(current, start) ?? -1]?.markerRange ?? []);
  return { ...plan, doubts: unique(doubts), knockOns, places };
}

/** The operation on one of several items, found where it stands by now; null where it cannot be found. */
function oneOf(
  operation: Several,
  current: Outlined,
  start: number,
  target: number | undefined,
  isFirst: boolean,
): Several | null {
  const id = itemAt(current, start);
  if (id === undefined) return null;
  if (operation.kind !== 'move') return { ...operation, items: [id] };
  const to = target === undefined ? undefined : itemAt(current, target);
  return to === undefined
    ? null
    : { ...operation, items: [id], target: to, where: isFirst ? operation.where : 'after' };
}

const severalTitle = (kind: Several['kind'], count: number, { titles }: OutlineWords): string =>
  fillText(kind === 'move' ? titles.several : kind === 'promote' ? titles.promoteSeveral : titles.demoteSeveral, {
    count,
  });

const unique = (doubts: readonly Doubt[]): Doubt[] => [...new Map(doubts.map((one) => [one.text, one])).values()];

const itemAt = ({ outline }: Outlined, start: number): number | undefined =>
  outline.items.find(({ markerRange }) => markerRange.start === start)?.id;
