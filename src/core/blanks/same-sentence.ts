import { analyze } from '../analysis/analyze.ts';
import { parse } from '../syntax/parse.ts';
import type { Sides } from '../text/place.ts';
import { personOf } from './fill-identity.ts';
import { placeholderGroups } from './fill-groups.ts';
import { LEAST, LONGEST } from './fill-locate.ts';
import type { PersonReference } from './person-reference.ts';

/** A sentence as it was remembered: the words between its blanks, and whom the blank it was remembered for names. */
export interface KnownSentence {
  /** Words in front of the blank, parted where other blanks stand; one more than there are blanks. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly person: PersonReference | null;
}

/** Stands for the blank itself, whose mask is not remembered. */
const MASK = 'XX';

/** Reads a sentence that was remembered by what stood at the sides of its blank. */
export function knownSentence({ before, after }: Sides): KnownSentence {
  const text = before + MASK + after;
  const [from, to] = [before.length, before.length + MASK.length];
  const analysis = analyze(parse(text));
  const others = analysis.placeholders.filter(({ start, end }) => end <= from || to <= start);
  const own = placeholderGroups(analysis).find(({ start, end }) => start <= from && to <= end);
  const cut = (start: number, end: number): string[] => {
    const parts: string[] = [];
    for (const blank of others)
      if (start <= blank.start && blank.end <= end) {
        parts.push(text.slice(start, blank.start));
        start = blank.end;
      }
    return [...parts, text.slice(start, end)];
  };
  return {
    before: cut(0, from),
    after: cut(to, text.length),
    person: own === undefined ? null : personOf(analysis, own),
  };
}

/**
 * Whether a sentence still reads as it was remembered, but for other blanks of it that have been filled since.
 *
 *     isSameButFilled(knownSentence({ before: '全县有', after: '户XX人脱贫。' }), { before: '全县有', after: '户35人脱贫。' }) // true
 */
export function isSameButFilled({ before, after }: KnownSentence, sides: Sides): boolean {
  const known = [...before, ...after].reduce((sum, words) => sum + words.length, 0);
  return known >= LEAST && fitsBetween(before, sides.before) && fitsBetween(after, sides.after);
}

/** Whether words are these parts in their order, with a short value between each two. */
function fitsBetween(parts: readonly string[], words: string): boolean {
  const [first] = parts as [string];
  if (parts.length === 1) return words === first;
  const last = parts.at(-1)!;
  const end = words.length - last.length;
  if (!words.startsWith(first) || !words.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = words.indexOf(part, at + 1);
    if (found < 0 || found - at > LONGEST) return false;
    at = found + part.length;
  }
  return at < end && end - at <= LONGEST;
}
