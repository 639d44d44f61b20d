import type { WholeChange, WordBlock, WordDocument, WordMark, WordNote, WordRow, WordSegment } from './model.ts';

/** A line of the text that a document becomes, and where its words stand in the document. */
export interface WordLine {
  readonly text: string;
  readonly segments: readonly WordSegment[];
  /** What others have to say about it. */
  readonly marks: readonly WordMark[];
  /** The same line as older programs read it, for text boxes: what is written into one belongs into both. */
  readonly twin?: WordLine | undefined;
  /** Whether it is a row of a table, its cells parted by tabs. */
  readonly isRow: boolean;
}

/** The same places in a text that begins so many units later. */
const shifted = <Place extends { readonly start: number; readonly end: number }>(
  places: readonly Place[],
  by: number,
): readonly Place[] =>
  by === 0 ? places : places.map((place) => ({ ...place, start: place.start + by, end: place.end + by }));

/** Parts a paragraph into its lines, each with its share of the segments; a mark stands in the line where it begins. */
function linesIn(text: string, segments: readonly WordSegment[], marks: readonly WordMark[]): WordLine[] {
  if (!text.includes('\n')) return [{ text, segments, marks, isRow: false }];
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    const to = from + line.length;
    start = to + 1;
    const own = segments.filter((segment) => segment.start >= from && segment.end <= to);
    const said = marks
      .filter((mark) => mark.start >= from && mark.start <= to)
      .map((mark) => ({ ...mark, end: Math.min(mark.end, to) }));
    return { text: line, segments: shifted(own, -from), marks: shifted(said, -from), isRow: false };
  });
}

/** Words of a line with what they are made of. */
type Words = Pick<WordLine, 'text' | 'segments' | 'marks'>;

/** A cell's words on one line: paragraphs parted by a space, breaks and tabs inside them as spaces; of empty ones remains what is said about them. */
function cellText(blocks: readonly WordBlock[]): Words {
  let text = '';
  const segments: WordSegment[] = [];
  const marks: WordMark[] = [];
  for (const line of linesOfBlocks(blocks)) {
    if (text !== '' && line.text !== '') text += ' ';
    for (const segment of shifted(line.segments, text.length)) segments.push(segment);
    for (const mark of shifted(line.marks, text.length)) marks.push(mark);
    text += line.text.replace(/\t/gu, ' ');
  }
  return { text, segments, marks };
}

/** A row or cell that is changed as a whole: what the same author took away inside it went with it and is not told again. */
function withChange(words: Words, change: WholeChange | undefined): Words {
  const { text } = words;
  if (change === undefined || (text.trim() === '' && change.stands === '')) return words;
  const goesWith = ({ of }: WordMark): boolean =>
    change.kind !== 'merge' && typeof of !== 'number' && of.author === change.author && of.stands === '';
  const isMove = words.marks.some((mark) => goesWith(mark) && typeof mark.of !== 'number' && mark.of.kind === 'move');
  const of = { ...change, gone: text, kind: isMove ? 'move' : change.kind } as const;
  return { ...words, marks: [{ start: 0, end: text.length, of }, ...words.marks.filter((mark) => !goesWith(mark))] };
}

function rowLine({ cells, change }: WordRow): WordLine {
  let text = '';
  const segments: WordSegment[] = [];
  const marks: WordMark[] = [];
  cells.forEach((one, index) => {
    if (index > 0) text += '\t';
    const cell = withChange(cellText(one.blocks), one.change);
    for (const segment of shifted(cell.segments, text.length)) segments.push(segment);
    for (const mark of shifted(cell.marks, text.length)) marks.push(mark);
    text += cell.text;
  });
  return { ...withChange({ text, segments, marks }, change), isRow: true };
}

function linesOfBlocks(blocks: readonly WordBlock[]): WordLine[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.map(rowLine);
    const boxes = linesOfBlocks(block.boxes);
    const twins = linesOfBlocks(block.fallbacks);
    return [
      ...linesIn(block.text, block.segments, shifted(block.marks, block.numberLength)),
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
