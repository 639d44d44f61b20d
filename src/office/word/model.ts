import type { WordCounts } from '../word-counts.ts';

/**
 * Where words of a paragraph stand in the part they were read from, both half-open in UTF-16 units: `start`…`end` of the paragraph's text, `from`…`to`
 * of the part, raw (entities as written). Nothing else of the paragraph's text may be written into.
 */
export interface WordSegment {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Why these words are Word's own and not to be changed; undefined for ordinary ones. */
  readonly lock?: 'field' | 'control' | undefined;
}

/** A change that was tracked: who made it, the words it takes away and those it brings. */
export interface TrackedChange {
  readonly author: string;
  readonly gone: string;
  readonly stands: string;
  /**
   * A `row` of a table is taken out or put in, its cells parted by tabs; by a `move` the words that are gone stand elsewhere in the document;
   * by a `merge` a cell becomes one with that above it (its words are `gone`), or is one of its own again (they are what `stands`).
   */
  readonly kind: 'words' | 'row' | 'move' | 'merge';
}

/** A change to a row or cell as a whole, where the document is read without it; its words are those that are gone. */
export type WholeChange = Omit<TrackedChange, 'gone'>;

/**
 * Where others have something to say about a paragraph: a comment that hangs on it, by its index in the document's notes, or a change. The
 * range is half-open, in UTF-16 units of its words, which begin behind its number.
 */
export interface WordMark {
  readonly start: number;
  readonly end: number;
  readonly of: number | TrackedChange;
}

/** A paragraph as Word shows it. */
export interface WordParagraph {
  readonly kind: 'paragraph';
  /** Its number and its words; a line break inside is '\n'. */
  readonly text: string;
  /** How much of the text is the automatic number, with what parts it from the words. */
  readonly numberLength: number;
  /** Word's own name of its style, in lower case. */
  readonly style: string | undefined;
  readonly segments: readonly WordSegment[];
  /** Comments, and changes where the document is read without them. */
  readonly marks: readonly WordMark[];
  /** Paragraphs of text boxes that hang on it, and the same ones as older programs read them. */
  readonly boxes: readonly WordBlock[];
  readonly fallbacks: readonly WordBlock[];
}

/** A table, row by row; a cell over several columns is one cell, one that goes on from the row above is empty. */
export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly WordRow[];
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  readonly change?: WholeChange | undefined;
}

export interface WordCell {
  readonly blocks: readonly WordBlock[];
  /** How many columns it spans. */
  readonly columns: number;
  readonly change?: WholeChange | undefined;
}

export type WordBlock = WordParagraph | WordTable;

/** A footnote, endnote or comment, in the order in which the text refers to them; a comment that it does not refer to is behind them. */
export interface WordNote {
  readonly kind: 'footnote' | 'endnote' | 'comment';
  readonly text: string;
  /** Who wrote a comment, and the words it hangs on. */
  readonly author: string;
  readonly anchor: string;
  /** The comment that begins the thread in which it is an answer, by its index. */
  readonly answers?: number | undefined;
}

/** A document as read: its blocks in text order, its notes, what was left out, the names of its pictures. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  readonly notes: readonly WordNote[];
  readonly counts: Readonly<WordCounts>;
  readonly pictures: readonly string[];
}
