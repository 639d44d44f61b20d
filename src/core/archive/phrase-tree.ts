/**
 * Every run of units that several texts share, as a tree in arrays. Node 0 is the empty run. The children of node `n` are
 * `childStarts[n]` … `childStarts[n + 1]`, ascending by the first unit of their edge; the units of the edge that leads to `n` are
 * the `labelLengths[n]` ones from `labelStarts[n]` on in `labels`; edges whose units are the same share them there.
 */
export interface PhraseTree {
  readonly childStarts: Uint32Array;
  readonly labelStarts: Uint32Array;
  readonly labelLengths: Uint8Array;
  readonly labels: Uint16Array;
  /** In how many texts the run of the node stands. */
  readonly texts: Uint16Array;
  /** How often it stands in them. */
  readonly times: Uint32Array;
  /** Day of the latest of these texts, from the end of 1899; 0 where none has a date. */
  readonly lastDays: Uint16Array;
}

/** A place in the tree: at `label` on the edge that leads to `node`, the place of the next unit; past its end at the node itself. */
export interface TreePlace {
  readonly node: number;
  readonly label: number;
}

export const treeRoot: TreePlace = { node: 0, label: 0 };

/** Whether a place lies on the edge to its node, so that but one unit goes on from it. */
export const isOnEdge = ({ labelStarts, labelLengths }: PhraseTree, { node, label }: TreePlace): boolean =>
  label < labelStarts[node]! + labelLengths[node]!;

/** The child of a node whose edge begins with `unit`; 0 where there is none. */
function childOf({ childStarts, labelStarts, labels }: PhraseTree, node: number, unit: number): number {
  let low = childStarts[node]!;
  const end = childStarts[node + 1]!;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (labels[labelStarts[middle]!]! < unit) low = middle + 1;
    else high = middle;
  }
  return low < end && labels[labelStarts[low]!] === unit ? low : 0;
}

/** The place one unit further; null where no run goes on so. */
export function step(tree: PhraseTree, place: TreePlace, unit: number): TreePlace | null {
  const { node, label } = place;
  if (isOnEdge(tree, place)) return tree.labels[label] === unit ? { node, label: label + 1 } : null;
  const child = childOf(tree, node, unit);
  return child === 0 ? null : { node: child, label: tree.labelStarts[child]! + 1 };
}

/** The place of a run of units; null where too few texts share it. */
export function walk(tree: PhraseTree, units: ArrayLike<number>, from: number, to: number): TreePlace | null {
  let place: TreePlace | null = treeRoot;
  for (let index = from; index < to && place !== null; index++) place = step(tree, place, units[index]!);
  return place;
}
