import type { Paragraph, SpeechDocument } from '../syntax/nodes.ts';
import type { PlaceholderKind } from '../syntax/blanks/kind-names.ts';
import { contains, overlaps, type TextRange } from '../text/range.ts';
import type { Analysis } from './analyze.ts';
import { asItStands } from './as-it-stands.ts';
import type { Placeholder } from './model.ts';
import { stepsFor } from './pattern-steps.ts';
import { withPlaceholders } from './with-placeholders.ts';

/** A form of blank that a house has of its own: 〔待核〕, ＊＊＊. */
export interface BlankPattern {
  /** As its owner wrote it. */
  readonly written: string;
  readonly kind: PlaceholderKind;
  /** The blanks of one line, in text order, none of them empty, and what it took to find them; by the line's text alone. */
  readonly find: (line: string) => { readonly ranges: readonly TextRange[]; readonly steps: number };
}

/** What a pattern finds in a line, kept with the line: a keystroke has one line looked at again. */
const known = new WeakMap<BlankPattern, WeakMap<Paragraph, ReturnType<BlankPattern['find']>>>();

function findIn(pattern: BlankPattern, paragraph: Paragraph): ReturnType<BlankPattern['find']> {
  const lines = known.get(pattern) ?? new WeakMap<Paragraph, ReturnType<BlankPattern['find']>>();
  known.set(pattern, lines);
  const before = lines.get(paragraph);
  if (before !== undefined) return before;
  const found = pattern.find(paragraph.text);
  lines.set(paragraph, found);
  return found;
}

/**
 * The patterns that take too many steps in a text, each search of which may look at the rest of its line: they are left out of it,
 * and those who wrote them are to be told. By the text alone, whatever was read before.
 *
 *     slowPatterns(document, patterns).map(({ written }) => written) // ['(?:.*){20}b|a']
 */
export function slowPatterns(
  { reading: { text, paragraphs } }: SpeechDocument,
  patterns: readonly BlankPattern[],
): readonly BlankPattern[] {
  const limit = stepsFor(text.length);
  return patterns.filter((pattern) => {
    let steps = 0;
    return paragraphs.some((paragraph) => (steps += findIn(pattern, paragraph).steps) > limit);
  });
}

/**
 * The same analysis with the blanks that a house's own patterns find. What lies inside such a blank is a part of it; what only
 * overlaps a blank of the text is left out, of two patterns the first one is right; patterns that are too slow for the text are not
 * used. The analysis itself where nothing is found.
 *
 *     addPlaceholders(analyze(parse('经费〔待核〕')), patterns).placeholders // one, 〔待核〕
 */
export function addPlaceholders(analysis: Analysis, given: readonly BlankPattern[]): Analysis {
  if (given.length === 0) return analysis;
  const { reading } = analysis;
  const { document, placeholders } = reading;
  const slow = slowPatterns(document, given);
  const patterns = given.filter((pattern) => !slow.includes(pattern));
  const merged: Placeholder[] = [];
  let next = 0;
  let isChanged = false;
  for (const [index, paragraph] of document.paragraphs.entries()) {
    const first = next;
    while (next < placeholders.length && placeholders[next]!.paragraph === index) next++;
    const present = placeholders.slice(first, next);
    const own = ownBlanks(document.starts[index]!, index, paragraph, patterns).filter((blank) =>
      present.every((other) => !overlaps(blank, other) || contains(blank, other)),
    );
    const kept = present.filter((blank) => !own.some((other) => overlaps(blank, other)));
    for (const blank of [...kept, ...own].sort((a, b) => a.start - b.start)) merged.push(blank);
    isChanged ||= own.length > 0;
  }
  return isChanged ? asItStands(analysis.document, withPlaceholders(reading, numbered(merged))) : analysis;
}

/** The blanks of one line, each a group of its own; the numbers are given later. */
function ownBlanks(
  at: number,
  index: number,
  paragraph: Paragraph,
  patterns: readonly BlankPattern[],
): readonly Placeholder[] {
  const found: Placeholder[] = [];
  for (const pattern of patterns)
    for (const { start, end } of findIn(pattern, paragraph).ranges) {
      const range = { start: at + start, end: at + end };
      if (found.some((other) => overlaps(other, range))) continue;
      const text = paragraph.text.slice(start, end);
      const { kind } = pattern;
      found.push({ id: '', ...range, text, form: 'field', kind, certain: true, group: -1, paragraph: index });
    }
  return found;
}

/** Ids and groups counted through the document again; neighbours of one group stay one. */
function numbered(blanks: readonly Placeholder[]): Placeholder[] {
  let group = 0;
  let member = 0;
  return blanks.map((blank, index) => {
    const last = blanks[index - 1];
    const isSame = last?.group === blank.group && last.paragraph === blank.paragraph && blank.id !== '';
    member = isSame ? member + 1 : 1;
    if (!isSame) group++;
    return { ...blank, id: `b${group}-${member}`, group };
  });
}
