import type { Analysis } from '../analysis/analyze.ts';
import { fillGroup } from './fill-group.ts';
import { placeholderGroups, type PlaceholderGroup } from './fill-groups.ts';

/** A stretch of a sentence: what is printed, the blank asked about, the value in its place, or another blank. */
export interface SentencePiece {
  readonly text: string;
  readonly kind: 'printed' | 'blank' | 'value' | 'other';
}

/**
 * The sentence of a blank as it would read with a value; with none, or one that does not fit, the blank stays.
 *
 *     fillPreview(analysis, group, '120') // [{ text: '约', kind: 'printed' }, { text: '120', kind: 'value' }, …]
 */
export function fillPreview(analysis: Analysis, group: PlaceholderGroup, value: string): readonly SentencePiece[] {
  const { text } = analysis.document;
  const { start, end } = group.sentence;
  const filled = fillGroup(analysis, group, value).map(({ range, text: words }) => ({
    range,
    words,
    kind: 'value' as const,
  }));
  const open = placeholderGroups(analysis)
    .filter((other) => other.start >= start && other.end <= end)
    .flatMap((other) => other.members.map((range) => ({ range, own: other === group })))
    .filter(({ range }) => !filled.some((one) => one.range.start < range.end && range.start <= one.range.end))
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
