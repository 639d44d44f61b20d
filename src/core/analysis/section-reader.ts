import { itemName } from '../outline/item-name.ts';
import type { OutlineItem } from '../outline/model.ts';
import type { Analysis } from './analyze.ts';

/**
 * Reads the title of the speech, where there are several, and the heading above a place, for places in text order (UTF-16 offsets of the text
 * as it stands). Inline items are no sections.
 *
 *     sectionReader(analysis)(512) // '二、突出重点'
 */
export function sectionReader({ speeches, outline }: Analysis): (start: number) => string {
  const headings = outline.items.filter(({ inline, style }) => !inline && (style === 'chapter' || style === 'section'));
  /** The headings that begin before the place and govern it, outermost first. */
  const above: OutlineItem[] = [];
  let next = 0;
  let speech = 0;
  return (start) => {
    for (; next < headings.length && headings[next]!.start <= start; next++) above.push(headings[next]!);
    while (above.length > 0 && above.at(-1)!.end <= start) above.pop();
    while (speech < speeches.length && speeches[speech]!.end <= start) speech++;
    const own = speeches[speech];
    const title = speeches.length > 1 && own !== undefined && own.start <= start ? own.title : '';
    const heading = above.at(-1);
    return [title ?? '', heading === undefined ? '' : itemName(heading)].filter((part) => part !== '').join(' · ');
  };
}
