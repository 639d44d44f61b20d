import { LAST_ORDINAL } from '../../syntax/markers/marker-parts.ts';
import type { Draft, Group, Node } from './draft.ts';

/** Items that come into a series, or go on in one that runs through them, at a place of the text as read. */
export interface Coming {
  readonly group: Group;
  readonly at: number;
  readonly count: number;
  /** Those that join the series itself, so many; their values are set. None where it only runs on. */
  readonly nodes: readonly Node[];
}

/**
 * Takes items out of their series and lets others come in: the members behind are counted on by so many less or more, and faults of
 * a series stay as they are. Series that run on from each other count as one. Linear, but for the sorting.
 */
export function countOn(draft: Draft, out: ReadonlySet<Node>, coming: readonly Coming[]): void {
  const chains = new Map<Group, ReadonlySet<Group>>();
  for (const group of [...[...out].map((node) => node.group), ...coming.map((one) => one.group)])
    if (!chains.has(group)) {
      const chain = draft.chainOf(group);
      for (const one of chain) chains.set(one, chain);
    }
  const byChain = new Map<ReadonlySet<Group>, Coming[]>([...chains.values()].map((chain) => [chain, []]));
  for (const one of coming) byChain.get(chains.get(one.group)!)!.push(one);
  for (const [chain, some] of byChain) {
    countChain(chain, out, some);
    for (const group of chain) draft.touch(group);
  }
  const joined = new Map<Group, Coming[]>();
  for (const one of coming) joined.set(one.group, [...(joined.get(one.group) ?? []), one]);
  for (const group of chains.keys()) settle(group, out, joined.get(group) ?? []);
}

function countChain(chain: ReadonlySet<Group>, out: ReadonlySet<Node>, coming: Coming[]): void {
  const nodes = [...chain].flatMap((group) => group.nodes).sort((a, b) => a.item.start - b.item.start);
  coming.sort((a, b) => a.at - b.at);
  let shift = 0;
  let next = 0;
  let last = (nodes[0]?.item.ordinal.value ?? 1) - 1;
  const takeUpTo = (offset: number): void => {
    for (; next < coming.length && coming[next]!.at <= offset; next++) {
      const one = coming[next]!;
      one.nodes.forEach((node, index) => (node.value = last + 1 + index));
      last += one.count;
      shift += one.count;
    }
  };
  for (const node of nodes) {
    takeUpTo(node.item.start);
    const { value } = node.item.ordinal;
    if (out.has(node)) shift--;
    else if (value !== LAST_ORDINAL) last = node.value = value + shift;
  }
  takeUpTo(Infinity);
}

/** Puts those that come among the members, and takes out those that go. 首先 and 最后 say where they stand, and no number. */
function settle(group: Group, out: ReadonlySet<Node>, coming: readonly Coming[]): void {
  const joining = coming.flatMap(({ nodes }) => nodes);
  // The sort is stable: those that come stand before the member that begins at the same place.
  const members = [...joining, ...group.nodes.filter((node) => !out.has(node))];
  if (joining.length > 0) members.sort((a, b) => a.item.start - b.item.start);
  group.nodes.splice(0, Infinity, ...members);
  if (group.series?.style === 'shouxian') members.forEach((node, index) => (node.value = index + 1));
}
