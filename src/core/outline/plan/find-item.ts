import { paragraphAt } from '../../syntax/paragraph-at.ts';
import type { OutlineItem } from '../model.ts';
import { bareMarker } from '../ordinal-text.ts';
import type { Outlined } from './outlined.ts';

/**
 * The items that words name: by a line number, by the marker, by marker and label or the beginning of it, by the label alone. Full-width and half-width
 * forms are one, white space is none. What fits best decides; several items that fit as well are all given, in text order.
 *
 *     findItems(analysis, '(二)抓落实').map((item) => item.id)
 */
export function findItems({ document, outline: { items } }: Outlined, words: string): readonly OutlineItem[] {
  const line = /^(?:第)?(\d{1,7})(?:行)?$/u.exec(words.trim())?.[1];
  if (line !== undefined) {
    const on = items.filter(({ start }) => paragraphAt(document, start) === Number(line) - 1);
    const opening = on.filter(({ inline }) => !inline);
    if (on.length > 0) return opening.length > 0 ? opening.slice(0, 1) : on;
  }
  const wanted = folded(words);
  if (wanted === '') return [];
  const markerOf = ({ marker }: OutlineItem): string => folded(marker);
  const nameOf = (item: OutlineItem): string => markerOf(item) + labelOf(item);
  const ways: readonly ((item: OutlineItem) => boolean)[] = [
    (item) => markerOf(item) === wanted,
    (item) => nameOf(item) === wanted,
    (item) => wanted.length > markerOf(item).length && nameOf(item).startsWith(wanted),
    (item) => folded(bareMarker(item.marker)) === folded(bareMarker(words.trim())),
    (item) => labelOf(item) === wanted,
    (item) => wanted.length >= 2 && labelOf(item).startsWith(wanted),
  ];
  for (const fits of ways) {
    const found = items.filter(fits);
    if (found.length > 0) return found;
  }
  return [];
}

const labelOf = ({ label, marker }: OutlineItem): string => (label === marker ? '' : folded(label));

/** Without white space and marks at the end, full-width forms as half-width ones. */
const folded = (words: string): string =>
  words
    .replace(/\s/gu, '')
    .replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[。；;：:]$/u, '');
