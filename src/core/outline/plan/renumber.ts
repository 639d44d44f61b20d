import { fallsBackIn, restartsIn } from '../restarts.ts';
import { isJudged } from '../ordinal-text.ts';
import { formOfGroup, type Draft, type Group, type Node } from './draft.ts';
import { areAlike, readForm, type Form } from './forms.ts';
import type { Operation, RefusalId } from './operation.ts';

type Renumbering = Extract<Operation, { kind: 'renumber' }>;

/** Has series counted anew, and printed in another form where one is asked for. */
export function renumber(draft: Draft, { items, deep = false, form, from }: Renumbering): RefusalId | null {
  const to = form === undefined ? undefined : readForm(form);
  const old = from === undefined ? to : readForm(from);
  if (to === null || old === null) return 'noForm';
  const groups = items === undefined ? draft.groups : groupsOf(draft, items, deep);
  if (groups === null) return 'noItem';
  const judged = groups.filter(({ series }) => series !== null && isJudged(series));
  const wanted = new Set(judged);
  for (const { first, before } of restartsIn(draft.outline)) {
    const group = draft.nodes[first.id]!.group;
    if (wanted.has(group)) draft.chain(draft.nodes[before.id]!.group, group);
  }
  for (const [series, before] of fallsBackIn(draft.outline)) {
    const group = draft.nodes[series.items[0]!.id]!.group;
    if (wanted.has(group)) draft.chain(draft.nodes[before.items[0]!.id]!.group, group);
  }
  for (const group of judged) {
    if (to !== undefined && old !== undefined) reprint(draft, group, old, to);
    if (to === undefined || draft.touched.has(group) || items === undefined) draft.touch(group);
  }
  return null;
}

function reprint(draft: Draft, group: Group, old: Form, to: Form): void {
  const own = formOfGroup(group);
  if (own === null || own.style !== old.style || !areAlike(own, old)) return;
  draft.touch(group);
  for (const node of group.nodes) node.form = to;
}

function groupsOf(draft: Draft, items: readonly number[], deep: boolean): readonly Group[] | null {
  const found = new Set<Group>();
  const add = (node: Node): void => {
    for (const group of node.groups) {
      found.add(group);
      group.nodes.forEach(add);
    }
  };
  for (const id of items) {
    const node = draft.nodes[id];
    if (node === undefined) return null;
    if (!deep) found.add(node.group);
    else add(node);
  }
  return [...found];
}

/** Series of one shape beside each other count through: the reports of three offices, each of which begins at 一、. */
export function joinSeries(draft: Draft, item: number): RefusalId | null {
  const node = draft.nodes[item];
  if (node === undefined) return 'noItem';
  if (node.item.style === 'part') return 'part';
  const { series } = node.item;
  const alike = draft.groups.filter(
    (group) =>
      group.parent === node.parent && group.series?.speech === series.speech && group.series.key === series.key,
  );
  for (const group of alike.slice(1)) draft.chain(alike[0]!, group);
  for (const group of alike) draft.touch(group);
  return null;
}
