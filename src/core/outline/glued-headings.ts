import type { Outline, OutlineItem, Series } from './model.ts';

/** Headings that open a line of their own wherever they are printed as such. */
const HEADINGS: ReadonlySet<string> = new Set(['chapter', 'section']);

/**
 * Headings that run on in the paragraph above although their neighbours open lines: the line end in front of them was lost. A series
 * whose members all stand in one paragraph is a habit, and so is one of which only the first opens its line.
 *
 *     // 一、…。二、…。 in one line, 三、… in the next
 *     gluedHeadingsOf(outline).map(({ marker }) => marker) // ['二、']
 */
export const gluedHeadingsOf = ({ series }: Outline): OutlineItem[] => series.flatMap(gluedIn);

function gluedIn({ style, items }: Series): readonly OutlineItem[] {
  const opening = items.filter(({ inline }) => !inline);
  if (!HEADINGS.has(style) || opening.length === items.length || opening.length < 2) return [];
  // One of which only the last members run on ends in a paragraph of its own: most of the others have to open lines.
  const [first, last] = [items.indexOf(opening[0]!), items.indexOf(opening.at(-1)!)];
  const isUsual = opening.length * 2 > items.length;
  return items.filter(({ inline, style: own }, at) => inline && own === style && at > first && (isUsual || at < last));
}
