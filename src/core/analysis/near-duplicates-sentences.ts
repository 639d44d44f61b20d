import type { TextRange } from '../text/range.ts';

const SENTENCE_END = '。！？!?\n\r';
/** Where a passage may begin or end; a clause mark is the second choice. */
export const PASSAGE_END = `${SENTENCE_END}；;：`;
const CLAUSE_END = '，,、';
const CLOSING = '”’）》」』】〕)]"';
const SKIPPED_AT_START = ' \t\u3000\u00a0>“‘（《「『(';

/** Fewest characters of a sentence whose repetition is worth a word. */
const SENTENCE_LENGTH = 14;

/** Whether a passage may begin at the offset: a boundary stands before it, leaving out spaces and opening marks. */
export function opensAt(text: string, offset: number, marks = PASSAGE_END): boolean {
  let before = offset - 1;
  while (before >= 0 && (SKIPPED_AT_START.includes(text[before]!) || CLOSING.includes(text[before]!))) before--;
  return before < 0 || marks.includes(text[before]!);
}

/** Whether a passage may end at the offset. */
export function closesAt(text: string, offset: number, marks = PASSAGE_END): boolean {
  let last = offset - 1;
  while (last > 0 && CLOSING.includes(text[last]!)) last--;
  return offset >= text.length || '\n\r'.includes(text[offset]!) || (last >= 0 && marks.includes(text[last]!));
}

/** The nearest offset that `fits`, at most `reach` units away; outward first. */
function nearest(at: number, reach: number, outward: 1 | -1, fits: (offset: number) => boolean): number | null {
  for (let step = 0; step <= reach; step++) {
    if (fits(at + outward * step)) return at + outward * step;
    if (fits(at - outward * step)) return at - outward * step;
  }
  return null;
}

/**
 * Moves the edges of a found passage to the nearest ends of sentences, else of clauses: equal words at its edges and
 * changed ones beside them are chance. Stays inside `limits` and never turns empty.
 *
 *     alignToSentences('甲。乙丙丁戊。', { start: 3, end: 6 }, …) // 乙丙丁戊。
 */
export function alignToSentences(text: string, range: TextRange, limits: TextRange): TextRange {
  const middle = (range.start + range.end) >> 1;
  const opens = (marks: string) => (offset: number) =>
    offset >= limits.start && offset < middle && !isIgnorable(text, offset) && opensAt(text, offset, marks);
  const closes = (marks: string) => (offset: number) =>
    offset <= limits.end && offset > middle && closesAt(text, offset, marks) && !CLOSING.includes(text[offset] ?? '\n');
  const start = nearest(range.start, 14, -1, opens(PASSAGE_END)) ?? nearest(range.start, 6, -1, opens(CLAUSE_END));
  const end = nearest(range.end, 14, 1, closes(PASSAGE_END)) ?? nearest(range.end, 6, 1, closes(CLAUSE_END));
  return { start: start ?? range.start, end: end ?? range.end };
}

const isIgnorable = (text: string, offset: number): boolean =>
  offset < text.length &&
  (' \t\u3000\u00a0>\n\r'.includes(text[offset]!) ||
    CLOSING.includes(text[offset]!) ||
    PASSAGE_END.includes(text[offset]!));

/** The range with the marks that close its last sentence. */
export function withClosingMarks(text: string, { start, end }: TextRange): TextRange {
  let last = end;
  while (last < text.length && (CLOSING.includes(text[last]!) || '。！？!?'.includes(text[last]!))) last++;
  return { start, end: last };
}

/** The whole sentences, from mark to mark, that lie in the range. A line without a final mark is no sentence. */
export function sentencesIn(text: string, range: TextRange, marks = SENTENCE_END): TextRange[] {
  const sentences: TextRange[] = [];
  let start = opensAt(text, range.start, marks) ? range.start : -1;
  for (let offset = range.start; offset < range.end; offset++) {
    const mark = text[offset]!;
    if (!marks.includes(mark)) {
      if (start < 0 && opensAt(text, offset, marks)) start = offset;
      continue;
    }
    let end = offset + 1;
    while (end < text.length && CLOSING.includes(text[end]!)) end++;
    if (start >= 0 && mark !== '\n' && mark !== '\r' && end - start >= SENTENCE_LENGTH) sentences.push({ start, end });
    start = -1;
  }
  return sentences;
}
