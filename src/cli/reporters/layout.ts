import { paragraphAt, type SpeechDocument } from '../../core/index.ts';

/** Columns a text takes on a terminal: Han characters and full-width marks two, others one. */
const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! >= 0x2e80 ? 2 : 1;
  return width;
};

export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));
export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text;

/** Cuts a text to a width, with … for what is left out. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (displayWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Line and column of an offset, both from 1, the column in UTF-16 units as editors count. */
export function position(document: SpeechDocument, offset: number): string {
  const index = paragraphAt(document, offset);
  return `${index + 1}:${offset - document.starts[index]! + 1}`;
}

/** Lays rows out in columns; those named in `right` are set flush right, the last one is not padded. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell))));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          right.includes(column) ? padStart(cell, widths[column]!) : padEnd(cell, widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `  ${line}\n`)
    .join('');
}
