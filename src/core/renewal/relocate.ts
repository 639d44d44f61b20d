import type { Followed } from './followed.ts';
import { candidateReader } from '../text/candidates.ts';
import { agreement, sidesOf } from '../text/place.ts';
import type { TextRange } from '../text/range.ts';
import { TakenPlaces } from '../text/taken-places.ts';
import { isWhole } from './read-place.ts';

/** So much of both sides must agree before a new value is taken to be this place's. */
const SURE = 6;
/** No value is longer. */
const LONGEST_VALUE = 60;

interface Match {
  readonly place: Followed;
  readonly start: number;
  readonly value: string;
  readonly score: number;
}

/**
 * Finds the places that `isLost` names again, by their value and the words at their sides; each stretch of the text serves one place.
 * The old value is taken wherever it turns up once more, so that nothing of last year is passed over; a new one only between the words
 * it stood between. What is not found is gone.
 */
export function relocate(text: string, places: readonly Followed[], isLost: (place: Followed) => boolean): void {
  const lost = places.filter(isLost);
  if (lost.length === 0) return;
  const lostSet = new Set(lost);
  const taken = new TakenPlaces();
  for (const place of places) if (!lostSet.has(place) && !place.gone) taken.add(place);
  const rest = new Set(lost);
  for (const { place, start, value } of matchesOf(text, lost)) {
    const range = { start, end: start + value.length };
    if (!rest.has(place) || !taken.isFree(range)) continue;
    settleAt(text, place, range);
    rest.delete(place);
    taken.add(range);
  }
  for (const place of rest) {
    // Something of it is still there, be it the empty place where a new value may yet be typed.
    if (!place.gone) continue;
    const between = betweenSides(text, place);
    if (between === undefined || !taken.isFree(between)) {
      place.end = place.start = Math.min(place.start, text.length);
      continue;
    }
    settleAt(text, place, between);
  }
}

function settleAt(text: string, place: Followed, { start, end }: TextRange): void {
  place.gone = false;
  place.start = start;
  place.end = end;
  place.value = text.slice(start, end);
}

/** Every place of the text that may be one of the lost, the surest first. */
function matchesOf(text: string, lost: readonly Followed[]): readonly Match[] {
  const asked = lost.flatMap((place) =>
    [...new Set([place.old, place.value])]
      .filter(Boolean)
      .map((value) => ({ place, value, before: place.before, after: place.after, start: place.start })),
  );
  const placesOf = candidateReader(text, asked, (start, end) => isWhole(text, start, end));
  const matches = asked.flatMap(({ place, value }, index) => {
    const least = value === place.old ? 0 : SURE;
    return placesOf(index)
      .map((start) => ({
        place,
        start,
        value,
        score: agreement(place, sidesOf(text, { start, end: start + value.length })),
      }))
      .filter(({ score }) => score >= least);
  });
  const distance = ({ place, start }: Match): number => Math.abs(place.start - start);
  return matches.sort((a, b) => b.score - a.score || distance(a) - distance(b));
}

/** The stretch between the words that stood at the sides, where these stand once. */
function betweenSides(text: string, { before, after }: Followed): TextRange | undefined {
  if (before.length < SURE || after.length < 2) return undefined;
  const at = text.indexOf(before);
  if (at < 0 || text.includes(before, at + 1)) return undefined;
  const start = at + before.length;
  const end = text.indexOf(after.slice(0, SURE), start);
  return end > start && end - start <= LONGEST_VALUE ? { start, end } : undefined;
}
