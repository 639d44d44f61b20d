/** A way to go on, one unit longer than its parent; the root is the cursor. */
export interface Vertex {
  readonly parent: Vertex | null;
  readonly unit: number;
  /** What need not be typed when it is taken, in units. */
  readonly saved: number;
  /** How likely the text goes on so. */
  readonly chance: number;
  /** Whether it may end here: old texts differ in what comes behind it. */
  readonly ends: boolean;
}

/** What still speaks for a vertex, given what is on the list already. */
class Value {
  /** Chance that it comes true and nothing longer on the list does. */
  free: number;
  taken = false;
  constructor(
    readonly vertex: Vertex,
    readonly parent: Value | null,
  ) {
    this.free = vertex.chance;
  }

  /** What the list saves without it where it comes true: its longest beginning that is on the list. */
  get covered(): number {
    for (let above = this.parent; above !== null; above = above.parent) if (above.taken) return above.vertex.saved;
    return 0;
  }

  take(): void {
    this.taken = true;
    for (let above = this.parent; above !== null && !above.taken; above = above.parent) above.free -= this.free;
  }
}

/** Saving less than this on the average is not worth a line. */
const leastGain = 0.02;
/** A list entry must save so much. */
const leastSaved = 2;

/**
 * The ways to go on that together save most, the one that adds most first: each is worth what it saves beyond its beginnings that
 * are on the list, times how likely it comes true and none longer does.
 *
 * @param vertices parents before children; the first is the cursor
 */
export function choose<V extends Vertex>(vertices: readonly V[], limit: number): V[] {
  const values = new Map<Vertex, Value>();
  for (const vertex of vertices)
    values.set(vertex, new Value(vertex, vertex.parent === null ? null : (values.get(vertex.parent) ?? null)));
  const open = [...values.values()].filter(({ vertex }) => vertex.ends && vertex.saved >= leastSaved);
  const chosen: V[] = [];
  while (chosen.length < limit) {
    let best: Value | null = null;
    let most = leastGain;
    for (const value of open) {
      if (value.taken) continue;
      const more = value.vertex.saved - value.covered;
      // What adds but a mark to an entry is the same entry again.
      const gain = more < leastSaved ? 0 : value.free * more;
      if (gain > most) [best, most] = [value, gain];
    }
    if (best === null) break;
    best.take();
    chosen.push(best.vertex as V);
  }
  return chosen;
}
