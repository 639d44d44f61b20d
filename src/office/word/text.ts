import type { WordBlock, WordDocument, WordNote, WordSegment } from './model.ts';

/** A line of the text that a document becomes, and where its words stand in the document. */
export interface WordLine {
  readonly text: string;
  readonly segments: readonly WordSegment[];
  /** The same line as older programs read it, for text boxes: what is written into one belongs into both. */
  readonly twin?: WordLine | undefined;
  /** Whether it is a row of a table, its cells parted by tabs. */
  readonly isRow: boolean;
}

/** Parts a piece of text into its lines, each with its share of the segments. */
function linesIn(text: string, segments: readonly WordSegment[], isRow: boolean): WordLine[] {
  if (!text.includes('\n')) return [{ text, segments, isRow }];
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    const own = segments
      .filter((segment) => segment.start >= from && segment.end <= from + line.length)
      .map((segment) => ({ ...segment, start: segment.start - from, end: segment.end - from }));
    return { text: line, segments: own, isRow };
  });
}

/** A cell's words on one line: paragraphs parted by a space, breaks and tabs inside them as spaces. */
function cellText(blocks: readonly WordBlock[]): { text: string; segments: WordSegment[] } {
  let text = '';
  const segments: WordSegment[] = [];
  const lines = linesOfBlocks(blocks).filter((line, index, all) => line.text !== '' || all.length === 1);
  lines.forEach((line, index) => {
    if (index > 0) text += ' ';
    for (const segment of line.segments)
      segments.push({ ...segment, start: segment.start + text.length, end: segment.end + text.length });
    text += line.text.replace(/\t/gu, ' ');
  });
  return { text, segments };
}

function rowLine(cells: readonly { readonly blocks: readonly WordBlock[] }[]): WordLine {
  let text = '';
  const segments: WordSegment[] = [];
  cells.forEach(({ blocks }, index) => {
    if (index > 0) text += '\t';
    const cell = cellText(blocks);
    for (const segment of cell.segments)
      segments.push({ ...segment, start: segment.start + text.length, end: segment.end + text.length });
    text += cell.text;
  });
  return { text, segments, isRow: true };
}

function linesOfBlocks(blocks: readonly WordBlock[]): WordLine[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.map(rowLine);
    const boxes = linesOfBlocks(block.boxes);
    const twins = linesOfBlocks(block.fallbacks);
    return [
      ...linesIn(block.text, block.segments, false),
      ...boxes.map((line, index) => (twins[index]?.text === line.text ? { ...line, twin: twins[index] } : line)),
    ];
  });
}

/** The lines of a document's text, without its notes. */
export const wordLines = ({ blocks }: WordDocument): readonly WordLine[] => linesOfBlocks(blocks);

const noteNames = { footnote: '注', endnote: '尾注' } as const;

function noteLines(notes: readonly WordNote[]): string[] {
  const seen = { footnote: 0, endnote: 0 };
  const lines = (kind: 'footnote' | 'endnote'): string[] =>
    notes.filter((note) => note.kind === kind).map(({ text }) => `[${noteNames[kind]}${++seen[kind]}] ${text}`);
  const comments = notes
    .filter(({ kind }) => kind === 'comment')
    .map(({ author, anchor, text }) => `[批注${author && ` ${author}`}] ${anchor && `${anchor}：`}${text}`);
  return [...lines('footnote'), ...lines('endnote'), ...comments];
}

/**
 * The text of a document, one line for each paragraph and table row; its notes, where they were kept, behind an empty line.
 *
 *     wordText(readWord(bytes)) // '在全市防汛工作会议上的讲话\n同志们：\n一、提高认识\n…'
 */
export function wordText(document: WordDocument): string {
  const lines = wordLines(document).map(({ text }) => text);
  const notes = noteLines(document.notes);
  return (notes.length === 0 ? lines : [...lines, '', ...notes]).join('\n');
}
