import type { Paragraph, PlaceholderKind } from '../syntax/nodes.ts';
import { contains, overlaps, type TextRange } from '../text/range.ts';
import type { Analysis } from './analyze.ts';
import type { Placeholder } from './model.ts';
import { withPlaceholders } from './with-placeholders.ts';

/** A form of blank that a house has of its own: 〔待核〕, ＊＊＊. */
export interface BlankPattern {
  readonly kind: PlaceholderKind;
  /** The blanks of one line, in text order, none of them empty; by the line's text alone. */
  readonly find: (line: string) => readonly TextRange[];
}

/** What a pattern finds in a line, kept with the line: a keystroke has one line looked at again. */
const known = new WeakMap<BlankPattern, WeakMap<Paragraph, readonly TextRange[]>>();

function findIn(pattern: BlankPattern, paragraph: Paragraph): readonly TextRange[] {
  const lines = known.get(pattern) ?? new WeakMap<Paragraph, readonly TextRange[]>();
  known.set(pattern, lines);
  const before = lines.get(paragraph);
  if (before !== undefined) return before;
  const found = pattern.find(paragraph.text);
  lines.set(paragraph, found);
  return found;
}

/**
 * The same analysis with the blanks that a house's own patterns find. What lies inside such a blank is a part of it; what only
 * overlaps a blank of the text is left out, of two patterns the first one is right. The analysis itself where nothing is found.
 *
 *     addPlaceholders(analyze(parse('经费〔待核〕')), patterns).placeholders // one, 〔待核〕
 */
export function addPlaceholders(analysis: Analysis, patterns: readonly BlankPattern[]): Analysis {
  if (patterns.length === 0) return analysis;
  const { document, placeholders } = analysis;
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
  return isChanged ? withPlaceholders(analysis, numbered(merged)) : analysis;
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
    for (const { start, end } of findIn(pattern, paragraph)) {
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
