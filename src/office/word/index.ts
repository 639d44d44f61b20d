/** What reads Word documents; loaded when first needed. */
import { readWord } from './read.ts';
import { wordText } from './text.ts';

export { backFill, type BackFill, type OtherChange, type TemplateLine } from './back-fill.ts';
export { toLineEdits } from './line-edits.ts';
export { readOpinions, takenUp, type Opinion, type ReturnedText } from './opinions.ts';
export { readWord, type ReadOptions } from './read.ts';
export { patchWord, type LineEdit, type Obstacle, type PatchedWord, type Unplaced } from './patch.ts';
export { docxTableRows } from './tables.ts';
export { wordLines, wordText, type WordLine } from './text.ts';

/**
 * The text of a .docx, one line for each paragraph and row, without notes.
 *
 *     docxText(bytes) // '关于防汛工作的讲话\n同志们：\n一、…'
 *
 * @throws ReadError when the bytes are no Word document.
 */
export const docxText = (bytes: Uint8Array): string => wordText(readWord(bytes));
