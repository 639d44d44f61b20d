import type { OutlineItem, Series } from './model.ts';
import { formatChineseNumeral } from '../text/chinese-numeral.ts';
import { enclose, enclosedNumber, rowOf } from '../syntax/markers/enclosed.ts';
import type { TextEdit } from '../text/text-edit.ts';

const ADVERBS = ['首先', '其次', '再次'];

/**
 * Writes a number the way an item's own ordinal is written: digits, ①, ㈠, 首先, or Han characters. Where a number has no such character it
 * is written in characters of its own: （十一） after ㈩.
 */
export function ordinalAs(item: Pick<OutlineItem, 'style' | 'ordinal'>, value: number): string {
  const sample = item.ordinal.text;
  if (item.style === 'shouxian') return ADVERBS[value - 1] ?? '最后';
  if (/^\d+$/u.test(sample)) return String(value);
  const row = rowOf(sample);
  if (row !== undefined) return row[value - 1] ?? String(value);
  const enclosed = enclosedNumber(sample);
  if (enclosed === undefined) return inHan(value);
  const { style, before, after } = enclosed;
  const plain = style === 'section' ? inHan(value) : String(value);
  return enclose(style, value) ?? (style === 'circled' ? `（${plain}）` : before + plain + after);
}

const inHan = (value: number): string => (value >= 1 && value <= 9999 ? formatChineseNumeral(value) : String(value));

/** The marker an item would have as number `value`: 三是 as 4 is 四是. */
export function markerAs(item: OutlineItem, value: number): string {
  const from = item.ordinalRange.start - item.markerRange.start;
  const to = item.ordinalRange.end - item.markerRange.start;
  return item.marker.slice(0, from) + ordinalAs(item, value) + item.marker.slice(to);
}

/** The marker that is due in the place of an item, printed as the first of its series that is of its style: （三）, though the item is (四). */
export const dueMarker = (item: OutlineItem, value: number): string =>
  markerAs(item.series.items.find(({ style }) => style === item.style) ?? item, value);

/** Changes an item's number and nothing else of its marker. */
export const renumberEdit = (item: OutlineItem, value: number): TextEdit => ({
  range: item.ordinalRange,
  text: ordinalAs(item, value),
});

/** The marker without the mark at its end, for messages. */
export const bareMarker = (marker: string): string => marker.replace(/[，,、：:．.\s]+$/u, '');

/** Series a numbering rule judges: the separators of a collection (第四篇：) count pages of a web site. */
export const isJudged = (series: Series): boolean => series.style !== 'part';
