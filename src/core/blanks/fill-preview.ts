import type { Analysis } from '../analysis/analyze.ts';
import { RangeSet } from '../text/range-set.ts';
import { fillGroup } from './fill-group.ts';
import { AROUND } from './fill-places.ts';
import { placeholderGroups, readingGroup, type PlaceholderGroup } from './fill-groups.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** A stretch of a sentence: what is printed, the blank asked about, the value in its place, or another blank. */
export interface SentencePiece {
  readonly text: string;
  readonly kind: 'printed' | 'blank' | 'value' | 'other';
}

/** The groups between two offsets, of groups in text order. */
function groupsWithin(groups: readonly PlaceholderGroup[], from: number, to: number): readonly PlaceholderGroup[] {
  const found: PlaceholderGroup[] = [];
  const first = lowerBound(groups.length, (index) => groups[index]!.start < from);
  for (let at = first; at < groups.length && groups[at]!.start < to; at++)
    if (groups[at]!.end <= to) found.push(groups[at]!);
  return found;
}

/**
 * The sentence of a blank as it would read with a value; with none, or one that does not fit, the blank stays.
 *
 *     fillPreview(analysis, group, '120') // [{ text: '约', kind: 'printed' }, { text: '120', kind: 'value' }, …]
 */
export const fillPreview = (analysis: Analysis, group: PlaceholderGroup, value: string): readonly SentencePiece[] =>
  previewReading(analysis.reading, readingGroup(analysis, group), value);

function previewReading(analysis: Analysis, group: PlaceholderGroup, value: string): readonly SentencePiece[] {
  const { text } = analysis.document;
  const start = Math.max(group.sentence.start, group.start - AROUND);
  const end = Math.min(group.sentence.end, group.end + AROUND);
  const filled = fillGroup(analysis, group, value).map(({ range, text: words }) => ({
    range,
    words,
    kind: 'value' as const,
  }));
  // A part that touches what was filled belongs to it.
  const taken = new RangeSet(filled.map(({ range }) => ({ start: range.start, end: range.end + 1 })));
  const open = groupsWithin(placeholderGroups(analysis), start, end)
    .flatMap((other) => other.members.map((range) => ({ range, own: other === group })))
    .filter(({ range }) => !taken.overlaps(range))
    .map(({ range, own }) => ({
      range,
      words: text.slice(range.start, range.end),
      kind: own ? ('blank' as const) : ('other' as const),
    }));
  const pieces: SentencePiece[] = [];
  let at = start;
  for (const { range, words, kind } of [...filled, ...open].sort((a, b) => a.range.start - b.range.start)) {
    if (range.start > at) pieces.push({ text: text.slice(at, range.start), kind: 'printed' });
    pieces.push({ text: words, kind });
    at = range.end;
  }
  return at < end ? [...pieces, { text: text.slice(at, end), kind: 'printed' }] : pieces;
}
