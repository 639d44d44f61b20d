import type { OutlineItem } from './model.ts';

/**
 * The marker and the lead sentence of an item; the marker alone where nothing follows it. The announcement of a point of the agenda
 * is a clause of its own and keeps a mark behind it.
 *
 *     itemName(item) // '一、提高认识'
 *     itemName(agendaItem) // '下面进行第一项：签订责任书'
 */
export function itemName({ marker, label, style, markerRange, labelRange }: OutlineItem): string {
  if (marker === label) return marker;
  return `${marker}${style === 'agenda' && labelRange.start > markerRange.end ? '：' : ''}${label}`;
}
