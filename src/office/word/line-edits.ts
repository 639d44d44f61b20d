import type { TextEdit } from '../../core/index.ts';
import type { LineEdit } from './patch.ts';

/**
 * Edits of a text as edits of its lines; each lies in one line. Offsets are UTF-16 units, half-open.
 *
 *     toLineEdits(['甲', 'XX人'], [{ range: { start: 2, end: 4 }, text: '36' }]) // [{ line: 1, start: 0, end: 2, text: '36' }]
 */
export function toLineEdits(lines: readonly string[], edits: readonly TextEdit[]): LineEdit[] {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start);
  let line = 0;
  let at = 0;
  return ordered.map(({ range: { start, end }, text }) => {
    while (line < lines.length - 1 && at + lines[line]!.length < start) at += lines[line++]!.length + 1;
    return { line, start: start - at, end: end - at, text };
  });
}
