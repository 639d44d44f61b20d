import { indentOf } from '../text/char-class.ts';
import { isBoilerplate } from './boilerplate.ts';
import { scanMarkers } from './markers/marker-scanner.ts';
import type { Paragraph } from './nodes.ts';
import { countParagraph } from './paragraph-counts.ts';
import { scanBlanks } from './blanks/placeholder-scanner.ts';

/**
 * Parses one line (without its line break) by its text alone.
 *
 *     parseParagraph('一、提高认识').markers[0].style // 'chapter'
 *     parseParagraph('X月X日').blanks.length // 2
 */
export function parseParagraph(text: string): Paragraph {
  const indent = indentOf(text);
  return {
    text,
    indent,
    markers: scanMarkers(text, indent),
    blanks: scanBlanks(text),
    boilerplate: isBoilerplate(text),
    counts: countParagraph(text),
  };
}
