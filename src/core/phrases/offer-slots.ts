import { analyze } from '../analysis/analyze.ts';
import { parse } from '../syntax/parse.ts';
import { placeholderKindNames } from '../syntax/blanks/kind-names.ts';
import { cleanText } from './own-phrase.ts';

interface Slot {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Figures that another speech will not share, and what stands there instead. */
const figures: readonly (readonly [RegExp, string])[] = [
  [/(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月/gu, '日期'],
  [/\d{4}(?=年)/gu, '年份'],
  [/\d+(?:\.\d+)?(?:%|个百分点)/gu, '百分比'],
  [/\d+(?:\.\d+)?(?=[万亿千百]?元)/gu, '金额'],
  [/\d+(?:\.\d+)?/gu, '数量'],
];
const edgeMarks = /^[\s，。；、：！,.;:]+|[\s，。；、：,;:]+$|(?<=[^！])。$/gu;

/**
 * A selection as a phrase: on one line, without white space and marks at its ends.
 *
 *     trimSelection('，压茬推进各项工作。\n') // '压茬推进各项工作'
 */
export const trimSelection = (text: string): string => cleanText(text).replaceAll(edgeMarks, '');

function blanksOf(text: string): Slot[] {
  return analyze(parse(text)).placeholders.map(({ start, end, kind, text: mask }) => ({
    start,
    end,
    name: mask.startsWith('【') ? mask.slice(1, -1) : placeholderKindNames[kind],
  }));
}

/**
 * The text with its blanks and figures as slots; the same text when it has none. Equal names are told apart by a number:
 * slots of one name would be filled alike.
 *
 *     offerSlots('全年完成投资XX亿元，增长8.5%') // '全年完成投资【金额】亿元，增长【百分比】'
 */
export function offerSlots(text: string): string {
  const slots = blanksOf(text);
  for (const [pattern, name] of figures)
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const end = index + found.length;
      if (!slots.some((slot) => index < slot.end && slot.start < end)) slots.push({ start: index, end, name });
    }
  slots.sort((a, b) => a.start - b.start);
  const seen = new Map<string, number>();
  let result = '';
  let end = 0;
  for (const slot of slots) {
    if (slot.start < end) continue;
    const count = (seen.get(slot.name) ?? 0) + 1;
    seen.set(slot.name, count);
    result += `${text.slice(end, slot.start)}【${slot.name}${count === 1 ? '' : count}】`;
    end = slot.end;
  }
  return result + text.slice(end);
}
