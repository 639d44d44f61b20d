import type { Analysis } from '../../../analysis/analyze.ts';
import type { NearDuplicate } from '../../../analysis/model.ts';
import { overlaps, type TextRange } from '../../../text/range.ts';
import { say, type FixNote, type RelatedNote } from '../../rule.ts';

/** One passage and all the places it stands in. The reader meets the fault at the second place. */
export interface CopiedPassage {
  readonly place: TextRange;
  readonly others: readonly TextRange[];
  readonly containment: number;
}

/** Places shown with a finding at most. */
const MOST = 20;

/** The copies of one scope, those of the same passage together. */
export function copiedPassages({ duplicates }: Analysis, scope: NearDuplicate['scope']): readonly CopiedPassage[] {
  const groups: { place: TextRange; others: TextRange[]; containment: number; last: TextRange }[] = [];
  for (const duplicate of duplicates) {
    if (duplicate.scope !== scope) continue;
    // A third copy is found beside the second one; its first place is known.
    const group = groups.findLast(({ last }) => sameRange(last, duplicate.a));
    if (group === undefined) {
      const { a, b, containment } = duplicate;
      groups.push({ place: b, others: [a], containment, last: b });
    } else {
      if (group.others.length < MOST) group.others.push(duplicate.b);
      group.last = duplicate.b;
    }
  }
  return groups;
}

const sameRange = (a: TextRange, b: TextRange): boolean =>
  overlaps(a, b) && Math.abs(a.start - b.start) + Math.abs(a.end - b.end) < (a.end - a.start) / 2;

/** How much of a passage is the same, in percent. */
export const shareOf = ({ containment }: CopiedPassage): number => Math.round(100 * containment);

export const relatedPlaces = (passage: CopiedPassage): RelatedNote[] =>
  passage.others.map((range) => ({ range, said: say('otherPlace') }));

/** Deleting is for a person to decide; a copy of whole lines goes with its line break. */
export function deleteFix(text: string, range: TextRange): FixNote {
  let { start, end } = range;
  const opensLine =
    start === 0 ||
    /[\n\r]/u.test(text[start - 1]!) ||
    /(?:^|[\n\r])[ \t　>]*$/u.test(text.slice(Math.max(0, start - 12), start));
  if (opensLine && (end === text.length || /[\n\r]/u.test(text[end]!))) {
    while (start > 0 && /[ \t　>]/u.test(text[start - 1]!)) start--;
    if (text.startsWith('\r\n', end)) end += 2;
    else if (end < text.length) end += 1;
  }
  return { said: say('removeCopy'), safe: false, edits: [{ range: { start, end }, text: '' }] };
}
