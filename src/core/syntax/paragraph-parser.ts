import { indentOf } from '../text/char-class.ts';
import { isBoilerplate } from './boilerplate.ts';
import { scanMarkers } from './markers/marker-scanner.ts';
import type { Paragraph } from './nodes.ts';
import { lookAt } from './line-look.ts';
import { scanLostPlaces } from './blanks/lost-places.ts';
import { bitOf } from './blanks/template.ts';
import { scanLine } from './blanks/placeholder-scanner.ts';

/**
 * Parses one line (without its line break) by its text alone.
 *
 *     parseParagraph('一、提高认识').markers[0].style // 'chapter'
 *     parseParagraph('X月X日').blanks.length // 2
 */
export function parseParagraph(text: string): Paragraph {
  const indent = indentOf(text);
  const look = lookAt(text);
  const { blanks, fields } = scanLine(text, 0, look);
  return {
    text,
    indent,
    markers: scanMarkers(text, indent, look),
    blanks,
    fields,
    losses: scanLostPlaces(text, look),
    boilerplate: isBoilerplate(text),
    counts: look.counts,
  };
}

/** Lines with brackets as a text of templates reads them, by the kinds of brackets that hold fields there; and back. */
const variants = new WeakMap<Paragraph, Map<number, Paragraph>>();
const origins = new WeakMap<Paragraph, Paragraph>();

/**
 * The same line in a text whose brackets of these kinds hold fields (see `fieldBrackets`); one value for the same line and kinds,
 * the line itself where they change nothing.
 *
 *     inTemplate(parseParagraph('【称呼】：'), bitOf('【')).blanks.length // 1
 */
export function inTemplate(paragraph: Paragraph, brackets: number): Paragraph {
  if (paragraph.fields.length === 0) return paragraph;
  const origin = origins.get(paragraph) ?? paragraph;
  const wanted = origin.fields.reduce((bits, { bracket }) => bits | bitOf(bracket), 0) & brackets;
  if (wanted === 0) return origin;
  const known = variants.get(origin) ?? new Map<number, Paragraph>();
  variants.set(origin, known);
  const before = known.get(wanted);
  if (before !== undefined) return before;
  const variant = { ...origin, blanks: scanLine(origin.text, wanted).blanks };
  origins.set(variant, origin);
  known.set(wanted, variant);
  return variant;
}
