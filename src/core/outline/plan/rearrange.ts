import { amongNeighbours, elsewhere, type Arrangement, type Cut, type Where } from './arrange.ts';
import { formOfGroup, formOfNode, type Draft, type Group, type Node } from './draft.ts';
import { areAlike, formBelow, printedRank, type Form } from './forms.ts';
import type { Layout } from './layout.ts';
import type { DoubtId, RefusalId } from './operation.ts';

/** What an operation on one item comes to: the draft is changed, the words still are to be. */
export interface Step {
  readonly cut: Cut | null;
  readonly doubts: readonly {
    readonly id: DoubtId;
    readonly node: Node;
    readonly data?: Readonly<Record<string, string | number>>;
  }[];
}

const isRefused = (arrangement: Arrangement): arrangement is 'manyLines' | 'tangled' => typeof arrangement === 'string';

/** Moves an item with all below it. */
export function moveItem(
  draft: Draft,
  layout: Layout,
  node: Node,
  where: Where,
  target: Node,
  form?: Form,
): Step | RefusalId {
  if (node.item.style === 'part' || target.item.style === 'part') return 'part';
  for (let at: Node | null = target; at !== null; at = at.parent) if (at === node) return 'inside';
  const group = where === 'into' ? groupInside(draft, layout, node, target, form) : target.group;
  if (group === null) return 'deepest';
  // A list inside a paragraph needs two items.
  if (group.nodes.length === 0 && !layout.isWhole(target.item)) return 'alone';
  const isNeighbour = group === node.group && group.series !== null;
  const now = node.group.nodes.indexOf(node);
  const wanted = where === 'into' ? group.nodes.length : group.nodes.indexOf(target) + (where === 'after' ? 1 : 0);
  const at = isNeighbour && wanted > now ? wanted - 1 : wanted;
  const arrangement = isNeighbour
    ? amongNeighbours(layout, node.item, at)
    : elsewhere(layout, node.item, where, target.item);
  if (isRefused(arrangement)) return arrangement;
  const doubts: Step['doubts'][number][] = [];
  const last = isNeighbour ? group.nodes.at(-1)! : node.group.nodes.at(-1)!;
  if (arrangement !== null && isLongLast(layout, last, [node, target])) doubts.push({ id: 'lastItem', node: last });
  if (isNeighbour && at === now) return { cut: null, doubts: [] };
  const mark = isNeighbour || layout.isWhole(node.item) ? '' : openMark(arrangement, layout);
  if (mark !== '') doubts.push({ id: 'mark', node, data: { mark } });
  draft.detach(node);
  draft.insert(node, group, at);
  if (form !== undefined) draft.giveForm(node, form);
  return { cut: arrangement, doubts };
}

/** The mark that parts neighbours, at the end of words that have become a paragraph of their own. */
function openMark(cut: Cut | null, layout: Layout): string {
  const last = cut?.parts.findLast((part) => typeof part !== 'string' && part.end > part.start);
  const isLine = cut?.parts.some((part) => typeof part === 'string') === true;
  if (!isLine || last === undefined || typeof last === 'string') return '';
  return /[；;，,、]$/u.exec(layout.text.slice(last.start, last.end))?.[0] ?? '';
}

/** Whether the last item of a paragraph is said in more sentences than all the others: what closes the paragraph may be no part of it. */
function isLongLast(layout: Layout, last: Node, concerned: readonly Node[]): boolean {
  if (!last.item.inline || !concerned.includes(last)) return false;
  const sentences = ({ item }: Node): number =>
    layout.text.slice(layout.startOf(item), layout.endOf(item)).match(/[。！？]/gu)?.length ?? 0;
  const others = last.group.nodes.filter((one) => one !== last);
  return others.length > 0 && sentences(last) > Math.max(1, ...others.map(sentences));
}

/** The series below an item that another one joins, or a new one. */
function groupInside(draft: Draft, layout: Layout, node: Node, target: Node, form: Form | undefined): Group | null {
  const isLine = layout.isWhole(node.item);
  const fits = (group: Group): boolean =>
    group.nodes.length > 0 &&
    (group.nodes.some((one) => layout.isWhole(one.item)) === isLine || !layout.isWhole(target.item));
  const known = target.groups.findLast((group) => fits(group) || (group.nodes.length > 0 && !isLine));
  if (known !== undefined) return known;
  const own = formOfNode(node);
  const parent = formOfNode(target);
  // What was said in a paragraph is printed as a heading is where it becomes a line.
  const isKept = isBelow(own, parent) && (isLine || printedRank(own) >= 0);
  const next = form ?? (isKept ? own : (draft.printedBelow(parent) ?? formBelow(parent)));
  if (next === null) return null;
  return openGroup(draft, node, target, next);
}

const isBelow = (form: Form, parent: Form): boolean =>
  !areAlike(form, parent) &&
  (printedRank(form) < 0 || printedRank(parent) < 0 || printedRank(form) === printedRank(parent) + 1);

/** A new series, which goes on counting where the text's habit is to run on under each heading. */
function openGroup(draft: Draft, node: Node, parent: Node, form: Form): Group {
  const group = draft.open(parent, draft.running(form));
  draft.giveForm(node, form);
  return group;
}

/** One level up: behind its heading. What stood behind it on its level is below it then; an item in a paragraph leaves them there. */
export function promoteItem(draft: Draft, layout: Layout, node: Node, form?: Form): Step | RefusalId {
  const { parent } = node;
  if (node.item.style === 'part') return 'part';
  if (parent === null) return 'top';
  if (!layout.isWhole(node.item)) return moveItem(draft, layout, node, 'after', parent, form);
  const { group } = node;
  const behind = group.nodes.slice(group.nodes.indexOf(node) + 1);
  draft.detach(node);
  draft.insert(node, parent.group, parent.group.nodes.indexOf(parent) + 1);
  if (form !== undefined) draft.giveForm(node, form);
  const later = parent.groups.slice(parent.groups.indexOf(group) + 1);
  adopt(draft, node, group, behind);
  for (const one of later) {
    parent.groups.splice(parent.groups.indexOf(one), 1);
    hang(one, node);
  }
  return { cut: null, doubts: behind.length > 0 ? [{ id: 'followers', node, data: { count: behind.length } }] : [] };
}

function hang(group: Group, parent: Node): void {
  group.parent = parent;
  parent.groups.push(group);
  for (const node of group.nodes) node.parent = parent;
}

/** Items that stand behind one on its level become the last ones below it. */
function adopt(draft: Draft, parent: Node, from: Group, items: readonly Node[]): void {
  if (items.length === 0) return;
  const own = formOfNode(items[0]!);
  const known = parent.groups.findLast((group) => group.nodes.length > 0 && areAlike(formOfGroup(group)!, own));
  const group = known ?? draft.open(parent, from.series !== null && draft.chainOf(from).size > 1 ? from : undefined);
  for (const item of items) {
    draft.detach(item);
    draft.insert(item, group, group.nodes.length);
  }
}

/** One level down: below the item of its level in front of it, as its last one. */
export function demoteItem(draft: Draft, layout: Layout, node: Node, form?: Form): Step | RefusalId {
  if (node.item.style === 'part') return 'part';
  const before = node.group.nodes[node.group.nodes.indexOf(node) - 1];
  if (before === undefined) return 'first';
  const isLine = layout.isWhole(node.item);
  const known = before.groups.findLast(
    (group) => group.nodes.length > 0 && layout.isWhole(group.nodes.at(-1)!.item) === isLine,
  );
  if (known === undefined && !isLine) return 'alone';
  const parent = formOfNode(before);
  const next = form ?? draft.printedBelow(parent);
  if (known === undefined && next === null) return 'deepest';
  draft.detach(node);
  const group = known ?? openGroup(draft, node, before, next!);
  draft.insert(node, group, group.nodes.length);
  if (form !== undefined) draft.giveForm(node, form);
  return { cut: null, doubts: [] };
}
