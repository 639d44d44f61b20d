import type { TextRange } from './range.ts';
import { lowerBound } from './lower-bound.ts';

/**
 * Ranges of one text, joined where they overlap and asked by binary search, so that many questions about many ranges stay almost linear.
 *
 *     const quoted = new RangeSet([{ start: 2, end: 5 }, { start: 4, end: 8 }]);
 *     quoted.overlaps({ start: 7, end: 9 }) // true
 */
export class RangeSet {
  /** Starts and ends of the joined ranges, ascending. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(ranges: Iterable<TextRange> = []) {
    for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
      const last = this.ends.length - 1;
      if (last >= 0 && start < this.ends[last]!) this.ends[last] = Math.max(this.ends[last]!, end);
      else {
        this.starts.push(start);
        this.ends.push(end);
      }
    }
  }

  /** How many ranges are left after joining. */
  get size(): number {
    return this.starts.length;
  }

  /** Whether the range shares at least one unit with one of the set. */
  overlaps({ start, end }: TextRange): boolean {
    const at = this.firstEndingAfter(start);
    return at < this.starts.length && this.starts[at]! < end;
  }

  /** Whether one of the joined ranges covers all of the range. */
  covers({ start, end }: TextRange): boolean {
    const at = this.firstEndingAfter(start);
    return at < this.starts.length && this.starts[at]! <= start && end <= this.ends[at]!;
  }

  private firstEndingAfter(offset: number): number {
    return lowerBound(this.ends.length, (index) => this.ends[index]! <= offset);
  }
}
