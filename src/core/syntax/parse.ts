import { readLogical, type LogicalText } from '../text/logical-text.ts';
import type { TextRange } from '../text/range.ts';
import type { Paragraph, SpeechDocument } from './nodes.ts';
import { fieldBrackets } from './blanks/template.ts';
import { inTemplate, parseParagraph } from './paragraph-parser.ts';
import { residueBlocks } from './residue-blocks.ts';

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

const NO_RANGES: readonly TextRange[] = [];

/** A text that is read as it stands, and the reading of one that is not. */
class PlainDocument implements SpeechDocument {
  constructor(
    readonly text: string,
    readonly paragraphs: readonly Paragraph[],
    readonly starts: readonly number[],
  ) {}

  get setAside(): readonly TextRange[] {
    return NO_RANGES;
  }

  get reading(): SpeechDocument {
    return this;
  }

  get logical(): null {
    return null;
  }
}

/** A text that is read otherwise than it stands. Its lines as they stand are parsed for those who ask for them: none but layout. */
class SourceDocument implements SpeechDocument {
  readonly starts: readonly number[];

  constructor(
    readonly text: string,
    readonly reading: SpeechDocument,
    readonly logical: LogicalText,
    readonly setAside: readonly TextRange[],
  ) {
    this.starts = splitLines(text).starts;
  }

  get paragraphs(): readonly Paragraph[] {
    const { paragraphs } = parseLines(this.text, []);
    Object.defineProperty(this, 'paragraphs', { value: paragraphs });
    return paragraphs;
  }
}

/**
 * Parses a text. Never fails and loses nothing: any string is a document. With the previous version of the same text
 * only the lines that differ are read again, and the result equals a fresh parse. What the core reads is `reading`; all it
 * reports are offsets of the text as it stands. Passages that are set aside (备删) are not read.
 *
 *     parse('一、认识\n二、措施').paragraphs.length // 2
 */
export function parse(text: string, previous?: SpeechDocument, setAside: readonly TextRange[] = []): SpeechDocument {
  const logical = readLogical(text, setAside);
  const reading = parseLines(logical?.text ?? text, previous?.reading.paragraphs ?? []);
  return logical === null ? reading : new SourceDocument(text, reading, logical, setAside);
}

function parseLines(text: string, previous: readonly Paragraph[]): SpeechDocument {
  const old = previous.map((paragraph) => alone.get(paragraph) ?? paragraph);
  const { starts, ends } = splitLines(text);
  const count = starts.length;
  const paragraphs = new Array<Paragraph>(count);
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
  return new PlainDocument(text, withResidue(paragraphs), starts);
}

/** Lines that are residue by their neighbours, each beside the line as its text alone has it. */
const inBlocks = new WeakMap<Paragraph, Paragraph>();
const alone = new WeakMap<Paragraph, Paragraph>();

/** The lines with those of a page around the text marked as residue. */
function withResidue(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const residue = residueBlocks(paragraphs);
  if (residue === null) return paragraphs;
  return paragraphs.map((paragraph, index) => {
    if (!residue[index] || paragraph.boilerplate) return paragraph;
    let marked = inBlocks.get(paragraph);
    if (marked === undefined) {
      marked = { ...paragraph, boilerplate: true };
      inBlocks.set(paragraph, marked);
      alone.set(marked, paragraph);
    }
    return marked;
  });
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

/**
 * Whether brackets hold fields is decided by the whole text; a line that says otherwise than before is another value. Those of
 * residue are buttons: 【关闭窗口】.
 */
function settleFields(paragraphs: Paragraph[]): void {
  const brackets = fieldBrackets(paragraphs);
  for (let index = 0; index < paragraphs.length; index++)
    if (paragraphs[index]!.fields.length > 0 && !paragraphs[index]!.boilerplate)
      paragraphs[index] = inTemplate(paragraphs[index]!, brackets);
}

/** The same text in memory of its own. */
const copyOf = (slice: string): string => ` ${slice}`.slice(1);

/** The words of a stretch of the text as it stands, as they are read. */
export const wordsAt = ({ text, logical }: SpeechDocument, { start, end }: TextRange): string =>
  logical === null ? text.slice(start, end) : logical.text.slice(logical.readingOf(start), logical.readingOf(end));
