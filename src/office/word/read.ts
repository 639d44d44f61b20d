import { ReadError } from '../read-error.ts';
import { officeLimits } from '../zip.ts';
import {
  closeAnchor,
  emptyAnchor,
  emptyInline,
  InlineReader,
  type InlineText,
  type ReadOptions,
  type Reading,
} from './inline.ts';
import { noCounts } from '../word-counts.ts';
import type { WholeChange, WordBlock, WordCell, WordDocument, WordRow } from './model.ts';
import { notesOf } from './notes.ts';
import { Numbering } from './numbering.ts';
import { openWord, type WordParts } from './parts.ts';
import { Styles } from './styles.ts';
import { cellsIn, fateOfCell, fateOfRow, mergingOf, rowsIn, wordsOfCell, wordsOfRow, type Fate } from './table-rows.ts';
import { childOf, chosen, numberOf, readXml, valueOf, type XmlElement } from './xml.ts';

export type { ReadOptions } from './inline.ts';

/** Reads the blocks of a document in text order, counting its lists as it goes. */
class BlockReader {
  readonly reading: Reading;
  #cells = 0;
  /** The paragraph in front, and words without a paragraph in front of them: of what is not there, it is said in the one or in the next. */
  #front: InlineText | undefined;
  #ahead: InlineText | undefined;

  constructor(
    styles: Styles,
    private readonly numbering: Numbering,
    options: Required<ReadOptions>,
  ) {
    this.reading = {
      ...{ styles, options, counts: noCounts(), pictures: [], notes: [], anchors: new Map(), fields: [] },
      blocks: (children) => this.#apart(children),
    };
  }

  /** The blocks of a text box or note, which is no part of what stands around it. */
  #apart(children: readonly XmlElement[]): readonly WordBlock[] {
    const front = this.#front;
    this.#front = undefined;
    const blocks = this.container(children);
    this.#front = front;
    return blocks;
  }

  /** The blocks of a body or cell. */
  container(children: readonly XmlElement[]): readonly WordBlock[] {
    const reader = new ContainerReader(this);
    for (const child of chosen(children)) reader.take(child);
    return reader.finish();
  }

  /** A mark that is not there any more, as changes are read. */
  isGone(properties: XmlElement | undefined, ...names: readonly [accepted: string, rejected: string][]): boolean {
    const at = this.reading.options.revisions === 'accepted' ? 0 : 1;
    return names.some((pair) => childOf(properties, pair[at]!) !== undefined);
  }

  /** A paragraph that begins. */
  begin(): InlineText {
    const inline = this.#ahead ?? emptyInline();
    this.#ahead = undefined;
    return inline;
  }

  /** Where it is said what is not there. */
  home = (isFirst = false): InlineText => (isFirst ? undefined : this.#front) ?? (this.#ahead ??= emptyInline());

  paragraphOf(inline: InlineText, properties: XmlElement | undefined): WordBlock {
    const { styles } = this.reading;
    const place = styles.numberingOf(properties, this.numbering);
    const number = place === undefined ? '' : this.numbering.next(place);
    const shift = number.length;
    const segments = inline.segments.map((segment) => ({
      ...segment,
      start: segment.start + shift,
      end: segment.end + shift,
    }));
    const style = styles.nameOf(valueOf(properties, 'w:pStyle'));
    // A comment that goes on in a later paragraph is marked here when it ends there: the list is handed on as it grows.
    const { marks, boxes, fallbacks } = inline;
    this.#front = inline;
    return {
      ...{ kind: 'paragraph', text: number + inline.text, numberLength: shift, style, segments },
      ...{ marks, boxes, fallbacks },
    };
  }

  table(element: XmlElement): WordBlock {
    this.reading.counts.tables++;
    return { kind: 'table', rows: rowsIn(element).flatMap((row) => this.#row(row) ?? []) };
  }

  /** Undefined for a row that is not there as changes are read. */
  #row(row: XmlElement): WordRow | undefined {
    const fate = fateOfRow(row);
    const cells = this.#counted(fate, () => (this.#holds(fate) ? this.#cellsOf(row) : undefined));
    if (cells !== undefined) return { cells, change: this.#wholeChange(fate, 'row') };
    this.#leaveOut(row, fate, { kind: 'row', words: wordsOfRow });
    return undefined;
  }

  #cellsOf(row: XmlElement): readonly WordCell[] {
    const cells: WordCell[] = [];
    for (const cell of cellsIn(row)) {
      const fate = fateOfCell(cell);
      const read = this.#counted(fate, () => (this.#holds(fate) ? this.#cell(cell, fate) : undefined));
      if (read !== undefined) cells.push(read);
      else this.#leaveOut(cell, fate, { kind: 'words', words: wordsOfCell, isFirst: cells.length === 0 });
    }
    return cells;
  }

  #cell(cell: XmlElement, fate: Fate): WordCell {
    if (++this.#cells > officeLimits.cells) throw new ReadError('tooManyCells');
    const columns = Math.max(1, numberOf(childOf(cell, 'w:tcPr'), 'w:gridSpan') ?? 1);
    const merging = mergingOf(cell);
    const goesOn = this.#holds(merging);
    const blocks = goesOn ? [] : this.container(cell.children);
    const change = this.#wholeChange(fate, 'words');
    if (change !== undefined || !this.#isRejected || merging.before === merging.after)
      return { blocks, columns, change };
    const stands = goesOn ? wordsOfCell(cell) : '';
    return { blocks, columns, change: { author: merging.author, kind: 'merge', stands } };
  }

  get #isRejected(): boolean {
    return this.reading.options.revisions === 'rejected';
  }

  #holds = ({ before, after }: Fate): boolean => (this.#isRejected ? before : after);

  /** A row or cell that was taken out and is read all the same. */
  #wholeChange({ author, after }: Fate, kind: 'row' | 'words'): WholeChange | undefined {
    return after ? undefined : { author, kind, stands: '' };
  }

  /** Notes a row or cell that is not read. */
  #leaveOut(element: XmlElement, { author, after }: Fate, { kind, words, isFirst }: LeftOut): void {
    const isPutIn = this.#isRejected && after;
    const change = isPutIn ? { author, kind, gone: '', stands: words(element) } : undefined;
    new InlineReader(this.reading, this.home(isFirst)).leaveOut(element, change);
  }

  /** A row or cell that is put in or taken out counts where none of its words are marked, too. */
  #counted<Result>({ before, after }: Fate, read: () => Result): Result {
    const { counts } = this.reading;
    const { insertions, deletions } = counts;
    const result = read();
    if (!before) counts.insertions = Math.max(counts.insertions, insertions + 1);
    if (!after) counts.deletions = Math.max(counts.deletions, deletions + 1);
    return result;
  }
}

/** A row or cell that is not read: how its words are read, and whether it is the first of its row. */
interface LeftOut {
  readonly kind: 'row' | 'words';
  readonly words: (element: XmlElement) => string;
  readonly isFirst?: boolean;
}

/** Reads one container; a paragraph whose mark is gone runs on into the next, whose properties win. */
class ContainerReader {
  readonly #blocks: WordBlock[] = [];
  #pending: { inline: InlineText; properties: XmlElement | undefined } | undefined;

  constructor(private readonly reader: BlockReader) {}

  take(element: XmlElement): void {
    if (element.name === 'w:p') this.#paragraph(element);
    else if (element.name === 'w:tbl') {
      this.#flush();
      this.#blocks.push(this.reader.table(element));
    } else if (element.name === 'w:altChunk') this.reader.reading.counts.parts++;
    else if (element.name.startsWith('w:commentRange')) this.#commentBetween(element);
    else if (/^w:(?:sdt|sdtContent|customXml|ins|moveTo|del|moveFrom)$/u.test(element.name))
      for (const child of chosen(element.children)) this.take(child);
  }

  finish(): readonly WordBlock[] {
    this.#flush();
    return this.#blocks;
  }

  /** Words that begin or end between two paragraphs. */
  #commentBetween({ name, attributes }: XmlElement): void {
    const { reading } = this.reader;
    const id = attributes['id'] ?? '';
    if (name === 'w:commentRangeStart') reading.anchors.set(id, emptyAnchor());
    else closeAnchor(reading, id);
  }

  #paragraph(element: XmlElement): void {
    const properties = childOf(element, 'w:pPr');
    const inline = this.#pending?.inline ?? this.reader.begin();
    new InlineReader(this.reader.reading, inline).read(element.children);
    const mark = childOf(properties, 'w:rPr');
    this.#pending = undefined;
    if (this.reader.isGone(mark, ['w:del', 'w:ins'], ['w:moveFrom', 'w:moveTo']))
      this.#pending = { inline, properties };
    else this.#blocks.push(this.reader.paragraphOf(inline, properties));
  }

  /** Nothing follows that what is pending could run on into. */
  #flush(): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending === undefined) return;
    const { text, marks, boxes } = pending.inline;
    if (text !== '' || boxes.length > 0) this.#blocks.push(this.reader.paragraphOf(pending.inline, pending.properties));
    else if (marks.length > 0) {
      const home = this.reader.home();
      const end = home.text.length;
      home.marks.push(...marks.map(({ of }) => ({ start: end, end, of })));
    }
  }
}

/**
 * Reads a .docx as Word shows it: automatic numbers as text, tracked changes as accepted, tables as rows, text boxes behind the paragraph they hang
 * on; headers, footers and page numbers are left out.
 *
 *     readWord(bytes).blocks[0] // { kind: 'paragraph', text: '一、提高认识', numberLength: 2, … }
 *
 * @throws ReadError when the bytes are no Word document, damaged, or more than `officeLimits` allow.
 */
export function readWord(bytes: Uint8Array, options: ReadOptions = {}): WordDocument {
  return readParts(openWord(bytes), options);
}

/** The same of an archive that is open already. */
export function readParts(
  parts: WordParts,
  { revisions = 'accepted', notes = 'drop' }: ReadOptions = {},
): WordDocument {
  const numbering = new Numbering(parts.part('numbering'));
  const reader = new BlockReader(new Styles(parts.part('styles')), numbering, { revisions, notes });
  const body = new ContainerReader(reader);
  readXml(parts.main, { within: 'w:body', child: (block) => body.take(block) });
  const blocks = body.finish();
  const { counts, pictures } = reader.reading;
  const read = notes === 'keep' ? notesOf(parts, reader.reading) : [];
  return { blocks, notes: read, counts: { ...counts, numberFormats: numbering.unknownFormats }, pictures };
}
