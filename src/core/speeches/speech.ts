import type { TextRange } from '../text/range.ts';

/** One speech of the file. Offsets are into the document; paragraphs `[firstParagraph, endParagraph)`. */
export interface Speech extends TextRange {
  readonly title: string | null;
  /** Range of the title line, without indentation; null when there is none. */
  readonly titleRange: TextRange | null;
  readonly firstParagraph: number;
  readonly endParagraph: number;
}
