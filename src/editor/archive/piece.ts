import { slotText } from '../../core/later.ts';

/** What ends a part of a clause. */
const partEnd = /[，。；：、！？]/u;

/**
 * The first part of a continuation: a slot by itself, else the words up to a mark, or to the next slot; a mark before them comes along.
 *
 *     firstPiece('压实责任，排查隐患【…】处') // '压实责任，'
 */
export function firstPiece(text: string): string {
  if (text.startsWith(slotText)) return slotText;
  const slot = text.indexOf(slotText);
  const words = slot < 0 ? text : text.slice(0, slot);
  const mark = words.slice(1).search(partEnd);
  return mark < 0 ? words : words.slice(0, mark + 2);
}
