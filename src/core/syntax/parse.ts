import type { Paragraph, SpeechDocument } from './nodes.ts';
import { fieldBrackets } from './blanks/template.ts';
import { inTemplate, parseParagraph } from './paragraph-parser.ts';

/** Lines of a text: where each starts and ends (the end before its break). */
interface Lines {
  readonly starts: number[];
  readonly ends: number[];
}

/** Splits at \n, \r\n and a lone \r, as the editor does. A text has always at least one line. */
function splitLines(text: string): Lines {
  const starts: number[] = [0];
  const ends: number[] = [];
  if (text.includes('\r')) {
    for (const match of text.matchAll(/\r\n?|\n/gu)) {
      ends.push(match.index);
      starts.push(match.index + match[0].length);
    }
  } else {
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
      ends.push(feed);
      starts.push(feed + 1);
    }
  }
  ends.push(text.length);
  return { starts, ends };
}

/**
 * Parses a text. Never fails and loses nothing: any string is a document. With the previous version of the same text
 * only the lines that differ are read again, and the result equals a fresh parse.
 *
 *     parse('一、认识\n二、措施').paragraphs.length // 2
 */
export function parse(text: string, previous?: SpeechDocument): SpeechDocument {
  const { starts, ends } = splitLines(text);
  const count = starts.length;
  const paragraphs = new Array<Paragraph>(count);
  const old = previous?.paragraphs ?? [];
  const isOld = (index: number, at: number): boolean => {
    const paragraph = old[at];
    return (
      paragraph !== undefined &&
      paragraph.text.length === ends[index]! - starts[index]! &&
      text.startsWith(paragraph.text, starts[index])
    );
  };
  let head = 0;
  while (head < count && isOld(head, head)) paragraphs[head] = old[head++]!;
  let tail = 0;
  const shared = Math.min(count, old.length) - head;
  while (tail < shared && isOld(count - 1 - tail, old.length - 1 - tail)) {
    paragraphs[count - 1 - tail] = old[old.length - 1 - tail]!;
    tail++;
  }
  parseRange(text, { starts, ends }, head, count - tail, paragraphs, old.slice(head, old.length - tail));
  settleFields(paragraphs);
  return { text, paragraphs, starts };
}

/** Parses the lines `from`…`to`; equal lines, and lines that only moved, share one paragraph. */
function parseRange(
  text: string,
  lines: Lines,
  from: number,
  to: number,
  paragraphs: Paragraph[],
  replaced: readonly Paragraph[],
): void {
  const known = new Map<string, Paragraph>();
  for (const paragraph of replaced) known.set(paragraph.text, paragraph);
  // A slice keeps the whole text it was cut from alive: few lines are copied, a whole document shares its own text.
  const detach = to - from < paragraphs.length;
  for (let index = from; index < to; index++) {
    const slice = text.slice(lines.starts[index], lines.ends[index]);
    let paragraph = known.get(slice);
    if (paragraph === undefined) {
      paragraph = parseParagraph(detach ? copyOf(slice) : slice);
      known.set(paragraph.text, paragraph);
    }
    paragraphs[index] = paragraph;
  }
}

/** Whether brackets hold fields is decided by the whole text; a line that says otherwise than before is another value. */
function settleFields(paragraphs: Paragraph[]): void {
  const brackets = fieldBrackets(paragraphs);
  for (let index = 0; index < paragraphs.length; index++)
    if (paragraphs[index]!.fields.length > 0) paragraphs[index] = inTemplate(paragraphs[index]!, brackets);
}

/** The same text in memory of its own. */
const copyOf = (slice: string): string => ` ${slice}`.slice(1);

/** The paragraph that holds the offset: the last one that starts at or before it. */
export function paragraphAt(document: SpeechDocument, offset: number): number {
  let low = 0;
  let high = document.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (document.starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
