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
  /** Paragraphs of text boxes that hang on it, and the same ones as older programs read them. */
  readonly boxes: readonly WordBlock[];
  readonly fallbacks: readonly WordBlock[];
}

/** A table, row by row; a cell over several columns is one cell, one that goes on from the row above is empty. */
export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly WordCell[])[];
}

export interface WordCell {
  readonly blocks: readonly WordBlock[];
  /** How many columns it spans. */
  readonly columns: number;
}

export type WordBlock = WordParagraph | WordTable;

/** A footnote, endnote or comment that the text refers to, in the order of its references. */
export interface WordNote {
  readonly kind: 'footnote' | 'endnote' | 'comment';
  readonly text: string;
  /** Who wrote a comment, and the words it hangs on. */
  readonly author: string;
  readonly anchor: string;
}

/** A document as read: its blocks in text order, its notes, what was left out, the names of its pictures. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  readonly notes: readonly WordNote[];
  readonly counts: Readonly<WordCounts>;
  readonly pictures: readonly string[];
}
