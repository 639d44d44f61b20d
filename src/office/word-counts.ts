/** What of a document does not reach its text, or only changed, counted for a notice. */
export interface WordCounts {
  pictures: number;
  charts: number;
  objects: number;
  insertions: number;
  deletions: number;
  moves: number;
  footnotes: number;
  endnotes: number;
  comments: number;
  hidden: number;
  formulas: number;
  symbols: number;
  controls: number;
  textBoxes: number;
  tables: number;
  numberFormats: number;
  parts: number;
}

/** Counts of a document of which everything reached its text. */
export const noCounts = (): WordCounts => ({
  pictures: 0,
  charts: 0,
  objects: 0,
  insertions: 0,
  deletions: 0,
  moves: 0,
  footnotes: 0,
  endnotes: 0,
  comments: 0,
  hidden: 0,
  formulas: 0,
  symbols: 0,
  controls: 0,
  textBoxes: 0,
  tables: 0,
  numberFormats: 0,
  parts: 0,
});
