import type { LogicalText } from '../../text/logical-text.ts';
import type { SpeechDocument } from '../../syntax/nodes.ts';
import type { TextRange } from '../../text/range.ts';
import { applyEdits, type TextEdit } from '../../text/text-edit.ts';
import type { Cut } from './arrange.ts';

/** Where offsets of the text as read will lie when words have been moved and nothing else is done. */
export function placeAfter(cut: Cut | null): (offset: number) => number {
  if (cut === null) return (offset) => offset;
  const { from, parts, to } = cut;
  const lengthOf = (part: TextRange | string): number =>
    typeof part === 'string' ? part.length : part.end - part.start;
  const [removed, put] = [from.end - from.start, parts.reduce((sum, part) => sum + lengthOf(part), 0)];
  const shifted = (offset: number): number => offset - (offset >= from.end ? removed : 0) + (offset >= to ? put : 0);
  return (offset) => {
    let at = to >= from.end ? to - removed : to;
    for (const part of parts) {
      if (typeof part !== 'string' && part.start <= offset && offset < part.end) return at + offset - part.start;
      at += lengthOf(part);
    }
    return shifted(offset);
  };
}

/** Edits of the text as it stands that change markers and move words; null where a marker cannot be changed alone. */
export function composeEdits(
  document: SpeechDocument,
  markers: readonly TextEdit[],
  cut: Cut | null,
): TextEdit[] | null {
  const { logical, text } = document;
  const standing: TextEdit[] = [];
  for (const edit of markers) {
    const edits = logical === null ? [narrowed(text, edit)] : logical.editsOf(edit);
    if (edits === null) return null;
    standing.push(...edits);
  }
  if (cut === null) return standing;
  const from = standingRange(document, cut.from);
  const inside = standing.filter(({ range }) => range.start >= from.start && range.end <= from.end);
  const put = cut.parts.map((part) => (typeof part === 'string' ? part : wordsOf(document, part, inside))).join('');
  const to = standingRange(document, { start: cut.to, end: cut.to }).start;
  const moved = new Set(inside);
  return [
    ...standing.filter((edit) => !moved.has(edit)),
    { range: from, text: '' },
    { range: { start: to, end: to }, text: put },
  ];
}

/** A part of the text as it stands with the changes of the markers in it. */
function wordsOf(document: SpeechDocument, part: TextRange, edits: readonly TextEdit[]): string {
  const { start, end } = standingRange(document, part);
  const own = edits.filter(({ range }) => range.start >= start && range.end <= end && start < end);
  const shift = ({ range, text }: TextEdit): TextEdit => ({
    range: { start: range.start - start, end: range.end - start },
    text,
  });
  return applyEdits(document.text.slice(start, end), own.map(shift));
}

/** What stands at the beginning or the end of a line goes with the line: the asterisks of **一、**, invisible characters. */
function standingRange({ text, logical, reading }: SpeechDocument, { start, end }: TextRange): TextRange {
  if (logical === null) return { start, end };
  const isLineStart = start === 0 || /[\n\r]/u.test(reading.text.charAt(start - 1));
  const isLineEnd = end === reading.text.length || /[\n\r]/u.test(reading.text.charAt(end));
  if (start === end) {
    const at = isLineEnd ? outer(logical, end, text) : logical.startOf(start);
    return { start: at, end: at };
  }
  return {
    start: isLineStart
      ? logical.endOf(start)
      : isLineBreakAt(reading.text, start)
        ? outer(logical, start, text)
        : logical.startOf(start),
    end: isLineEnd ? outer(logical, end, text) : withAsides(logical, reading.text, end),
  };
}

/** What is set aside right behind some words goes with them; at the beginning of a line with the words behind it. */
function withAsides(logical: LogicalText, text: string, offset: number): number {
  const end = logical.endOf(offset);
  if (isLineBreakAt(text, offset - 1)) return end;
  const aside = logical.undone.findLast(({ at, kind }) => at === offset && kind === 'aside');
  return Math.max(end, aside?.end ?? 0);
}

const isLineBreakAt = (text: string, offset: number): boolean => /[\n\r]/u.test(text.charAt(offset));

/** The end of a line with the signs that close it. */
const outer = (logical: LogicalText, end: number, text: string): number => Math.min(text.length, logical.startOf(end));

/** An edit without what it leaves as it is. */
function narrowed(text: string, { range, text: words }: TextEdit): TextEdit {
  const old = text.slice(range.start, range.end);
  let head = 0;
  while (head < old.length && head < words.length && old[head] === words[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, words.length) - head && old.at(-1 - tail) === words.at(-1 - tail)) tail++;
  return { range: { start: range.start + head, end: range.end - tail }, text: words.slice(head, words.length - tail) };
}
