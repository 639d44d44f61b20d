/**
 * Groups speeches that are drafts or copies of one another: those that share half of the shorter one's long paragraphs.
 * Takes for each speech the hashes of its long paragraphs; gives for each the number of its group. What is a group does
 * not depend on the order of the speeches.
 *
 *     groupDrafts([[1, 2, 3], [9], [1, 2, 4]]) // [0, 1, 0]
 */
export function groupDrafts(speeches: readonly (readonly number[])[]): number[] {
  const groups = speeches.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (groups[root] !== root) root = groups[root]!;
    groups[index] = root;
    return root;
  };
  const holders = new Map<number, number[]>();
  for (const [index, paragraphs] of speeches.entries()) {
    const shared = new Map<number, number>();
    for (const hash of new Set(paragraphs)) {
      const others = holders.get(hash);
      if (others === undefined) holders.set(hash, [index]);
      else {
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
        others.push(index);
      }
    }
    for (const [other, count] of shared) {
      const size = Math.min(new Set(paragraphs).size, new Set(speeches[other]).size);
      if (count * 2 >= size) groups[rootOf(index)] = rootOf(other);
    }
  }
  return groups.map((_, index) => rootOf(index));
}
