import { growable8, growable16, growable32 } from './growable.ts';
import { Labels } from './labels.ts';
import type { PhraseTree } from './phrase-tree.ts';
import { endsRun, MARKER, START } from './units.ts';

/** No run of units is followed further: what is typed before and what goes on together. */
export const longestRun = 28;
/** Groups smaller than this are sorted by insertion. */
const smallGroup = 24;
/** What follows the last unit of all. */
const END = 0;
/** An edge goes on over places that differ as long as this share of its texts goes on with it. */
const keptNumerator = 7;
const keptDenominator = 8;

/** The texts whose runs are counted: all units in one row, and which text each belongs to, ascending. */
export interface TreeSource {
  readonly units: Uint16Array;
  readonly textOf: Uint32Array;
  /** Day of each text, 0 where nobody knows. */
  readonly days: Uint16Array;
}

/**
 * Counts every run of units that stands in at least `fewest` texts, as a tree: sorted unit by unit from the left, runs that go on
 * alike share an edge, whatever stands in fewer texts is dropped on the way. Linear in the units for a given length of runs.
 */
export function growTree(source: TreeSource, fewest: number): PhraseTree {
  return new TreeGrower(source, fewest).grow();
}

class TreeGrower {
  private readonly places: Uint32Array;
  private readonly spare: Uint32Array;
  /** The units that places go on with, read once where they are needed more often: each is a look far away. */
  private readonly keys: Uint16Array;
  private readonly counts = new Uint32Array(0x10000);
  private readonly lows = growable32();
  private readonly highs = growable32();
  private readonly depths = growable16();
  private readonly childStarts = growable32();
  private readonly labelStarts = growable32();
  private readonly labelLengths = growable8();
  private readonly labels = new Labels();
  private readonly texts = growable16();
  private readonly times = growable32();
  private readonly lastDays = growable16();

  constructor(
    private readonly source: TreeSource,
    private readonly fewest: number,
  ) {
    const { length } = source.units;
    this.places = new Uint32Array(length);
    for (let at = 0; at < length; at++) this.places[at] = at;
    this.spare = new Uint32Array(length);
    this.keys = new Uint16Array(length);
  }

  grow(): PhraseTree {
    this.addNode(0, this.places.length, 0);
    // Breadth first: the children of a node stand beside each other, and those of the next node behind them.
    for (let node = 0; node < this.lows.length; node++) {
      this.childStarts.push(this.lows.length);
      if (this.depths.items[node]! < longestRun && !this.isClosed(node)) this.branch(node);
    }
    this.childStarts.push(this.lows.length);
    return {
      childStarts: this.childStarts.finish(),
      labelStarts: this.labelStarts.finish(),
      labelLengths: this.labelLengths.finish(),
      labels: this.labels.units.finish(),
      texts: this.texts.finish(),
      times: this.times.finish(),
      lastDays: this.lastDays.finish(),
    };
  }

  /** Whether the run of a node ends a sentence, which no run goes on past; what ends one may begin another. */
  private isClosed(node: number): boolean {
    const last = this.labelStarts.items[node]! + this.labelLengths.items[node]! - 1;
    return this.depths.items[node]! > 1 && endsRun(this.labels.units.items[last]!);
  }

  /** The label of its edge was added last, from `labelStart` on. */
  private addNode(low: number, high: number, depth: number, labelStart = this.labels.units.length): void {
    const { places, source } = this;
    this.lows.push(low);
    this.highs.push(high);
    this.depths.push(depth);
    this.labelLengths.push(this.labels.units.length - labelStart);
    this.labelStarts.push(this.labels.place(labelStart));
    this.times.push(high - low);
    this.texts.push(Math.min(0xffff, depth === 0 ? 0xffff : this.countTexts(low, high)));
    this.lastDays.push(depth === 0 ? 0 : source.days[source.textOf[places[high - 1]!]!]!);
  }

  /** Places keep their order, so that texts do, too. */
  private countTexts(low: number, high: number): number {
    const { places } = this;
    const { textOf } = this.source;
    let count = 0;
    let last = -1;
    for (let index = low; index < high; index++) {
      const text = textOf[places[index]!]!;
      if (text !== last) count++;
      last = text;
    }
    return count;
  }

  private branch(node: number): void {
    const high = this.highs.items[node]!;
    const depth = this.depths.items[node]!;
    let from = this.lows.items[node]!;
    for (const [unit, to] of this.sort(from, high, depth)) {
      if (to - from >= this.fewest && this.mayFollow(unit, depth) && this.countTexts(from, to) >= this.fewest)
        this.addEdge(from, to, depth, unit);
      from = to;
    }
  }

  /** A sentence may begin a run; a line or an item begins one and never goes on another. */
  private mayFollow(unit: number, depth: number): boolean {
    return unit !== END && (depth === 0 || (unit !== START && unit !== MARKER));
  }

  /** Follows the places `[from, to)`, which share `unit` at `depth`, as long as they go on alike. */
  private addEdge(from: number, to: number, depth: number, unit: number): void {
    const labels = this.labels.units;
    const start = labels.length;
    labels.push(unit);
    const first = this.countTexts(from, to);
    let high = to;
    let length = depth + 1;
    while (length < longestRun && !(length > 1 && endsRun(labels.items[labels.length - 1]!))) {
      const next = this.commonUnit(from, high, length);
      if (!this.mayFollow(next, length)) break;
      const kept = this.keep(from, high, next);
      if (kept < 0) break;
      high = kept;
      if (high - from < to - from && this.countTexts(from, high) * keptDenominator < first * keptNumerator) {
        // It goes on, but in too few of its texts: a node of its own tells so. Those left out stand behind and are sorted again.
        high = this.restore(from, to);
        break;
      }
      to = high;
      labels.push(next);
      length++;
    }
    this.addNode(from, high, length, start);
  }

  /** The unit that most of the places go on with; END where no unit follows. Their units are in {@link keys} then. */
  private commonUnit(from: number, to: number, depth: number): number {
    this.readKeys(from, to, depth);
    const { keys } = this;
    let unit = END;
    let lead = 0;
    for (let index = from; index < to; index++) {
      if (lead === 0) unit = keys[index]!;
      lead += keys[index] === unit ? 1 : -1;
    }
    return unit;
  }

  /** Puts the places that go on with `unit` in front, in their order; -1 where so many do not that they may be a branch. */
  private keep(from: number, to: number, unit: number): number {
    const { places, spare, keys } = this;
    let others = 0;
    for (let index = from; index < to; index++) if (keys[index] !== unit && ++others >= this.fewest) return -1;
    if (others === 0) return to;
    let kept = from;
    let left = 0;
    for (let index = from; index < to; index++) {
      const place = places[index]!;
      if (keys[index] === unit) places[kept++] = place;
      else spare[left++] = place;
    }
    for (let index = 0; index < left; index++) places[kept + index] = spare[index]!;
    return kept;
  }

  /** Places in ascending order again. */
  private restore(from: number, to: number): number {
    this.places.subarray(from, to).sort();
    return to;
  }

  private readKeys(from: number, to: number, depth: number): void {
    const { places, keys } = this;
    const { units } = this.source;
    for (let index = from; index < to; index++) keys[index] = units[places[index]! + depth] ?? END;
  }

  /** Sorts places by their unit at `depth`, those that share it in the order they have; gives each unit with the end of its places. */
  private sort(low: number, high: number, depth: number): (readonly [unit: number, end: number])[] {
    this.readKeys(low, high, depth);
    return high - low <= smallGroup ? this.insertionSort(low, high) : this.countingSort(low, high);
  }

  private insertionSort(low: number, high: number): (readonly [unit: number, end: number])[] {
    const { places, keys } = this;
    for (let index = low + 1; index < high; index++) {
      const place = places[index]!;
      const unit = keys[index]!;
      let at = index;
      for (; at > low && keys[at - 1]! > unit; at--) {
        places[at] = places[at - 1]!;
        keys[at] = keys[at - 1]!;
      }
      places[at] = place;
      keys[at] = unit;
    }
    const runs: [number, number][] = [];
    for (let index = low; index < high; index++)
      if (index + 1 === high || keys[index + 1] !== keys[index]) runs.push([keys[index]!, index + 1]);
    return runs;
  }

  private countingSort(low: number, high: number): (readonly [unit: number, end: number])[] {
    const { places, spare, counts, keys } = this;
    const seen: number[] = [];
    for (let index = low; index < high; index++) if (counts[keys[index]!]!++ === 0) seen.push(keys[index]!);
    seen.sort((a, b) => a - b);
    let next = low;
    for (const unit of seen) {
      const count = counts[unit]!;
      counts[unit] = next;
      next += count;
    }
    for (let index = low; index < high; index++) spare[counts[keys[index]!]!++] = places[index]!;
    places.set(spare.subarray(low, high), low);
    const runs = seen.map((unit) => [unit, counts[unit]!] as const);
    for (const unit of seen) counts[unit] = 0;
    return runs;
  }
}
