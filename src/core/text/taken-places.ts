import type { TextRange } from './range.ts';

/**
 * Which units of a text serve a place already, where several places are looked for and no two may be one. Places are short.
 *
 *     taken.add({ start: 3, end: 5 }); taken.isFree({ start: 4, end: 6 }) // false
 */
export class TakenPlaces {
  private readonly units = new Set<number>();

  add({ start, end }: TextRange): void {
    for (let at = start; at < end; at++) this.units.add(at);
  }

  isFree({ start, end }: TextRange): boolean {
    for (let at = start; at < end; at++) if (this.units.has(at)) return false;
    return true;
  }
}
