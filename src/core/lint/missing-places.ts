import type { Analysis } from '../analysis/analyze.ts';
import { overlaps, type TextRange } from '../text/range.ts';
import { ruleOf } from './registry.ts';
import type { Finding } from './finding.ts';

/**
 * Findings about marks without those where something is missing: “” with nothing in them, ，、 between which a name has vanished, the
 * space that stands for a name. What is missing there is said by the rules for blanks, and no fix of a mark may hide it.
 */
export function withoutMissingPlaces(analysis: Analysis, findings: readonly Finding[]): Finding[] {
  const missing = missingPlaces(analysis);
  if (missing.length === 0) return [...findings];
  let next = 0;
  return findings.filter(({ rule, range }) => {
    while (next < missing.length && missing[next]!.end < range.start) next++;
    if (ruleOf(rule)?.concerns !== 'marks') return true;
    for (let at = next; at < missing.length && missing[at]!.start <= range.end; at++)
      if (overlaps(missing[at]!, range) && !isAround(range, missing[at]!)) return false;
    return true;
  });
}

/** A finding about the brackets around a blank, or about a longer stretch, hides nothing. */
const isAround = (outer: TextRange, { start, end }: TextRange): boolean =>
  outer.start <= start && end <= outer.end && outer.end - outer.start > end - start;

/** Places of the text, in order, where something is missing; a field in brackets shows what and hides no mark around it, while a date left open (年 月 日) has none. */
const missingPlaces = ({ placeholders, losses }: Analysis): readonly TextRange[] =>
  [...placeholders.filter(({ form, text }) => form !== 'field' || /^[\s年]/u.test(text)), ...losses].sort(
    (a, b) => a.start - b.start,
  );
