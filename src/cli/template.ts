import { applyEdits, type TextEdit } from '../core/index.ts';
import { decode } from '../office/decode.ts';
import type { Unplaced } from '../office/word/index.ts';
import { complainOf } from './complain.ts';
import type { Io } from './io.ts';
import { messages } from './messages.ts';
import { withoutSetAside } from './side-files.ts';
import { causeOf, displayName } from './source.ts';

/** What is filled: a text, or a Word document whose words are written into it again. */
export interface Template {
  readonly text: string;
  /** The file with edits of its text made, and what of them could not be written, as lines for people. */
  filled(edits: readonly TextEdit[]): { readonly content: string | Uint8Array; readonly unplaced: readonly string[] };
}

/** A template by what it is; one that cannot be read is told of in one line, and is null. */
export async function readTemplate(file: string, io: Io): Promise<Template | null> {
  try {
    const bytes = await (file === '-' ? io.readStdin() : io.readFile(file));
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return await wordTemplate(bytes);
    const { text: whole, damaged } = decode(bytes);
    if (damaged > 0) complainOf(io, displayName(file), messages().damaged(damaged));
    const text = await withoutSetAside(file, whole, io);
    return { text, filled: (edits) => ({ content: applyEdits(text, edits), unplaced: [] }) };
  } catch (error) {
    complainOf(io, displayName(file), causeOf(error));
    return null;
  }
}

async function wordTemplate(bytes: Uint8Array): Promise<Template> {
  const { patchWord, readWord, toLineEdits, wordLines } = await import('../office/word/index.ts');
  const lines = wordLines(readWord(bytes)).map((line) => line.text);
  return {
    text: lines.join('\n'),
    filled(edits) {
      const { bytes: content, unplaced, signed, tracked } = patchWord(bytes, toLineEdits(lines, edits));
      const words = messages().fill;
      const notes = [...(signed ? [words.signed] : []), ...(tracked ? [words.tracked] : [])];
      return { content, unplaced: [...unplaced.map((one) => unplacedText(lines, one)), ...notes] };
    },
  };
}

function unplacedText(lines: readonly string[], { edit: { line, start, end, text }, reason }: Unplaced): string {
  const words = messages().fill;
  return words.unplaced(
    line + 1,
    (lines[line] ?? '').slice(Math.max(0, start - 8), end + 8),
    text,
    words.obstacles[reason],
  );
}
