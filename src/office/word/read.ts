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
import type { WordBlock, WordCell, WordDocument } from './model.ts';
import { notesOf } from './notes.ts';
import { Numbering } from './numbering.ts';
import { openWord, type WordParts } from './parts.ts';
import { Styles } from './styles.ts';
import { childOf, chosen, numberOf, readXml, valueOf, type XmlElement } from './xml.ts';

export type { ReadOptions } from './inline.ts';

/** Reads the blocks of a document in text order, counting its lists as it goes. */
class BlockReader {
  readonly reading: Reading;
  #cells = 0;

  constructor(
    styles: Styles,
    private readonly numbering: Numbering,
    options: Required<ReadOptions>,
  ) {
    this.reading = {
      ...{ styles, options, counts: noCounts(), pictures: [], notes: [], anchors: new Map(), fields: [] },
      blocks: (children) => this.container(children),
    };
  }

  /** The blocks of a body, cell, text box or note. */
  container(children: readonly XmlElement[]): readonly WordBlock[] {
    const reader = new ContainerReader(this);
    for (const child of chosen(children)) reader.take(child);
    return reader.finish();
  }

  /** A mark or row that is not there any more, as changes are read. */
  isGone(properties: XmlElement | undefined, ...names: readonly [accepted: string, rejected: string][]): boolean {
    const at = this.reading.options.revisions === 'accepted' ? 0 : 1;
    return names.some((pair) => childOf(properties, pair[at]!) !== undefined);
  }

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
    return {
      ...{ kind: 'paragraph', text: number + inline.text, numberLength: shift, style, segments },
      ...{ marks, boxes, fallbacks },
    };
  }

  table(element: XmlElement): WordBlock {
    this.reading.counts.tables++;
    const rows = rowsIn(element)
      .filter((row) => !this.isGone(childOf(row, 'w:trPr'), ['w:del', 'w:ins']))
      .map((row) => this.#row(row));
    return { kind: 'table', rows };
  }

  #row(row: XmlElement): readonly WordCell[] {
    return cellsIn(row)
      .filter((cell) => !this.isGone(childOf(cell, 'w:tcPr'), ['w:cellDel', 'w:cellIns']))
      .map((cell) => {
        if (++this.#cells > officeLimits.cells) throw new ReadError('tooManyCells');
        const properties = childOf(cell, 'w:tcPr');
        const merged = childOf(properties, 'w:vMerge');
        const goesOn = merged !== undefined && (merged.attributes['val'] ?? 'continue') === 'continue';
        return {
          blocks: goesOn ? [] : this.container(cell.children),
          columns: Math.max(1, numberOf(properties, 'w:gridSpan') ?? 1),
        };
      });
  }
}

/** Reads one container; a paragraph whose mark is gone runs on into the next, whose properties win. */
class ContainerReader {
  readonly #blocks: WordBlock[] = [];
  #pending: { inline: InlineText; properties: XmlElement | undefined } | undefined;
  /** The paragraph in front: what is said about words that are not there is said at its end. */
  #last: InlineText | undefined;

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
    const inline = this.#pending?.inline ?? emptyInline();
    new InlineReader(this.reader.reading, inline).read(element.children);
    const mark = childOf(properties, 'w:rPr');
    this.#pending = undefined;
    if (this.reader.isGone(mark, ['w:del', 'w:ins'], ['w:moveFrom', 'w:moveTo']))
      this.#pending = { inline, properties };
    else {
      this.#blocks.push(this.reader.paragraphOf(inline, properties));
      this.#last = inline;
    }
  }

  /** Nothing follows that what is pending could run on into. */
  #flush(): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending === undefined) return;
    const { text, marks, boxes } = pending.inline;
    if (text !== '' || boxes.length > 0) this.#blocks.push(this.reader.paragraphOf(pending.inline, pending.properties));
    else if (this.#last !== undefined) {
      const end = this.#last.text.length;
      this.#last.marks.push(...marks.map(({ of }) => ({ start: end, end, of })));
    }
  }
}

/** Rows of a table, also those inside content controls. */
const rowsIn = (element: XmlElement): readonly XmlElement[] => within(element, 'w:tr');
const cellsIn = (element: XmlElement): readonly XmlElement[] => within(element, 'w:tc');

const within = (element: XmlElement, name: string): readonly XmlElement[] =>
  chosen(element.children).flatMap((child) =>
    child.name === name
      ? [child]
      : /^w:(?:sdt|sdtContent|customXml|ins|del)$/u.test(child.name)
        ? within(child, name)
        : [],
  );

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
