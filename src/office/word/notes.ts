import type { Reading } from './inline.ts';
import type { WordBlock, WordNote } from './model.ts';
import type { WordParts } from './parts.ts';
import type { XmlElement } from './xml.ts';

const noteParts = { footnote: 'footnotes', endnote: 'endnotes', comment: 'comments' } as const;

/** The notes of a document: those that the text refers to, in the order of its references, and the comments that it does not. */
export function notesOf(parts: WordParts, { notes, blocks }: Pick<Reading, 'notes' | 'blocks'>): readonly WordNote[] {
  const bodies = new Map<string, ReadonlyMap<string, XmlElement>>();
  const bodiesOf = (kind: WordNote['kind']): ReadonlyMap<string, XmlElement> => {
    if (!bodies.has(kind)) bodies.set(kind, byId(parts.part(noteParts[kind])));
    return bodies.get(kind)!;
  };
  const references = [...notes];
  const met = new Set(references.flatMap(({ kind, id }) => (kind === 'comment' ? [id] : [])));
  for (const id of bodiesOf('comment').keys()) if (!met.has(id)) references.push({ kind: 'comment', id, anchor: '' });
  const threads = new Threads(parts.part('commentsExtended'));
  return references.map(({ kind, id, anchor }, index) => {
    const note = bodiesOf(kind).get(id);
    const text = note === undefined ? '' : blocks(note.children).map(blockText).join(' ').trim();
    const read = { kind, text, author: note?.attributes['author'] ?? '', anchor };
    const answers = kind === 'comment' ? threads.take(note, index) : undefined;
    return answers === undefined ? read : { ...read, answers };
  });
}

const byId = (part: XmlElement | undefined): ReadonlyMap<string, XmlElement> =>
  new Map((part?.children ?? []).map((note) => [note.attributes['id'] ?? '', note]));

const blockText = (block: WordBlock): string =>
  block.kind === 'paragraph'
    ? block.text
    : block.rows.map(({ cells }) => cells.map((cell) => cell.blocks.map(blockText).join(' ')).join(' ')).join(' ');

/** Which comment answers which: a comment is known by its last paragraph ([MS-DOCX] 2.5.4.1 commentEx). */
class Threads {
  readonly #parents = new Map<string, string>();
  /** The indexes of the comments that threads begin with, by the paragraphs of those in them. */
  readonly #firsts = new Map<string, number>();

  constructor(part: XmlElement | undefined) {
    for (const { attributes } of part?.children ?? [])
      if (attributes['paraIdParent'] !== undefined)
        this.#parents.set(attributes['paraId'] ?? '', attributes['paraIdParent']);
  }

  /** Notes a comment, and gives the index of the one that its thread begins with, which stands in front of it: answers are answered, too. */
  take(comment: XmlElement | undefined, index: number): number | undefined {
    const id = comment?.children.findLast(({ name }) => name === 'w:p')?.attributes['paraId'];
    if (id === undefined) return undefined;
    const first = this.#firsts.get(this.#parents.get(id) ?? '');
    this.#firsts.set(id, first ?? index);
    return first;
  }
}
