import type { WordBlock } from './model.ts';
import { readWord } from './read.ts';

/** A span over more columns than any table has is damage. */
const mostColumns = 64;

const paragraphsIn = (blocks: readonly WordBlock[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text, ...paragraphsIn(block.boxes)]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );

/**
 * The rows of all tables of a .docx, one after the other; paragraphs of a cell are parted by line breaks, a cell over several columns counts as the
 * first of them.
 *
 * @throws ReadError when the bytes are no Word document.
 */
export function docxTableRows(bytes: Uint8Array): readonly (readonly string[])[] {
  return readWord(bytes).blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? []
      : block.rows.map(({ cells }) =>
          cells.flatMap(({ blocks, columns }) => {
            const text = paragraphsIn(blocks).filter((line) => line !== '');
            return [text.join('\n'), ...new Array<string>(Math.min(columns, mostColumns) - 1).fill('')];
          }),
        ),
  );
}
