import type { Analysis } from '../analysis/analyze.ts';
import { lineWords } from '../merge/line-words.ts';
import { paragraphAt } from '../syntax/paragraph-at.ts';
import type { TextRange } from '../text/range.ts';
import { longestRising, matchLines } from './match-lines.ts';

/** A passage that stands elsewhere in the later version. */
export interface MovedPassage {
  /** Where it stands in the arranged text. */
  readonly range: TextRange;
  /** The line in which it began in the earlier version, from 0. */
  readonly line: number;
}

/** An earlier version with its passages in the order that they have in a later one: side by side with that, what has moved is not gone. */
export interface ArrangedVersion {
  readonly text: string;
  readonly moved: readonly MovedPassage[];
}

/** A line of the earlier version that is known again in the later one, with the lines that go with it. */
interface Stretch {
  /** First and last of its lines, and the one that is known. */
  readonly first: number;
  readonly known: number;
  last: number;
  readonly to: number;
}

/**
 * Puts the lines of an earlier version into the order of a later one. They are known again by their words: numbers may differ, and much of a line may have
 * been rewritten. What is known nowhere stays behind the line in front of it, a heading before the line it heads. No character is lost or added
 * but for line ends.
 *
 *     arrangeVersion(before, after).text // the text before, （三） where it stands now
 */
export function arrangeVersion(before: Analysis, after: Analysis): ArrangedVersion {
  const [old, now] = [linesOf(before), linesOf(after)];
  const matches = matchLines(old.words, now.words);
  const stretches = stretchesOf(old, matches);
  const lead = stretches[0]?.first ?? old.lines.length;
  const fixed = new Set(longestRising(stretches.map(({ to }) => to)));
  if (fixed.size === stretches.length) return { text: before.document.text, moved: [] };
  const hasMoved = new Map(stretches.map((stretch, index) => [stretch, !fixed.has(index)]));
  const inOrder = [...stretches].sort((a, b) => a.to - b.to);
  const lineEnd = /\r\n|\r|\n/u.exec(before.document.text)?.[0] ?? '\n';
  const parts = [...old.lines.slice(0, lead)];
  const moved: { first: number; last: number; readonly line: number }[] = [];
  let previous: Stretch | undefined;
  for (const stretch of inOrder) {
    const first = parts.length;
    parts.push(...old.lines.slice(stretch.first, stretch.last + 1));
    const goesOn = previous !== undefined && hasMoved.get(previous) === true && previous.last + 1 === stretch.first;
    if (hasMoved.get(stretch) === true && goesOn) moved.at(-1)!.last = parts.length - 1;
    else if (hasMoved.get(stretch) === true) moved.push({ first, last: parts.length - 1, line: stretch.first });
    previous = stretch;
  }
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += part.length + lineEnd.length;
  }
  return {
    text: parts.join(lineEnd) + (old.isClosed ? lineEnd : ''),
    moved: moved.map(({ first, last, line }) => ({
      range: { start: starts[first]!, end: starts[last]! + parts[last]!.length },
      line,
    })),
  };
}

interface Lines {
  readonly lines: readonly string[];
  /** The same without numbers and white space. */
  readonly words: readonly string[];
  readonly isHeading: readonly boolean[];
  /** Whether a line end stands behind the last one. */
  readonly isClosed: boolean;
}

/** The lines of a version as it stands, and what they say. */
function linesOf(analysis: Analysis): Lines {
  const { document, outline } = analysis;
  const lines = document.paragraphs.map(({ text }) => text);
  const isClosed = lines.length > 1 && lines.at(-1) === '';
  if (isClosed) lines.pop();
  const words = lineWords(analysis).slice(0, lines.length);
  const isHeading = lines.map(() => false);
  for (const { inline, markerRange } of outline.items)
    if (!inline) isHeading[paragraphAt(document, markerRange.start)] = true;
  return { lines, words, isHeading, isClosed };
}

function stretchesOf({ lines, isHeading }: Lines, matches: readonly number[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let free = 0;
  matches.forEach((to, line) => {
    if (to < 0) return;
    let first = line;
    // A heading that was rewritten goes with what it heads.
    while (first > free && isHeading[first - 1] === true) first--;
    const before = stretches.at(-1);
    if (before !== undefined) before.last = first - 1;
    stretches.push({ first, known: line, last: line, to });
    free = line + 1;
  });
  const last = stretches.at(-1);
  if (last !== undefined) last.last = lines.length - 1;
  return stretches;
}
