import type { TextRange } from '../../text/range.ts';
import type { Analysis } from '../analyze.ts';

/**
 * Where markers of the outline and blanks stand, by paragraph and relative to it, in order: places in which nothing else is read.
 *
 *     takenPlaces(analyze(parse('一、有XX户。'))).get(0) // [{ start: 0, end: 2 }, { start: 3, end: 5 }]
 */
export function takenPlaces({
  outline,
  placeholders,
  document: { starts },
}: Analysis): ReadonlyMap<number, readonly TextRange[]> {
  const places = new Map<number, TextRange[]>();
  const add = (paragraph: number, { start, end }: TextRange): void => {
    const at = starts[paragraph]!;
    const place = { start: start - at, end: end - at };
    const known = places.get(paragraph);
    if (known === undefined) places.set(paragraph, [place]);
    else known.push(place);
  };
  for (const { paragraph, markerRange } of outline.items) add(paragraph, markerRange);
  for (const placeholder of placeholders) add(placeholder.paragraph, placeholder);
  for (const ranges of places.values()) ranges.sort((a, b) => a.start - b.start);
  return places;
}
