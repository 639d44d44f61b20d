import { growable16 } from './growable.ts';

/** So many labels are remembered by their units. */
const KNOWN = 1 << 18;

/**
 * The labels of a tree's edges in one row, one that many edges have there but a few times: what goes on from 扎实推进 goes on from
 * 推进, too. A label that was not asked for in a long time may be written again.
 */
export class Labels {
  readonly units = growable16();
  /** Where labels begin, one more than that, by the hash of their units. */
  private readonly known = new Uint32Array(KNOWN);

  /** The place of the label that was added last, `[start, end)` of the units: where it stands already, else there. */
  place(start: number): number {
    const length = this.units.length - start;
    const slot = this.slotOf(start, length);
    const before = this.known[slot]! - 1;
    // One that reaches into the label itself would lose its end with it.
    if (before >= 0 && before + length <= start && this.isSame(before, start, length)) {
      this.units.length = start;
      return before;
    }
    this.known[slot] = start + 1;
    return start;
  }

  private slotOf(start: number, length: number): number {
    const { items } = this.units;
    let hash = length;
    for (let at = start; at < start + length; at++) hash = Math.imul(hash ^ items[at]!, 0x01000193);
    return (hash ^ (hash >>> 15)) & (KNOWN - 1);
  }

  private isSame(before: number, start: number, length: number): boolean {
    const { items } = this.units;
    for (let at = 0; at < length; at++) if (items[before + at] !== items[start + at]) return false;
    return true;
  }
}
