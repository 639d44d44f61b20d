import type { Paragraph } from '../syntax/nodes.ts';

/** Characters that rules look for. A rule that needs some of a group is not run on a line that has none of it. */
const GROUPS = {
  digit: '0123456789',
  fullWidthDigit: '０１２３４５６７８９',
  percent: '%％',
  date: '年月日时:：',
  year: '年',
  documentNumber: '号',
  tone: 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ',
  dash: '-－―—–~～',
  approximation: '约超',
  halfWidthMark: ',;:?!.',
  halfWidthBracket: '()<',
  bracket: '（(',
  straightQuote: '"',
  quote: '“”',
  colon: '：',
  space: ' \t\u200b\u200c\u200d\u2060\u00ad\ufeff',
  latin: 'abcdefghijklmnopqrstuvwxyz',
  code: '&<',
  etCetera: '等',
  pause: '、',
  conjunction: '和及',
  committee: '委',
  titleOrBody: '《组部班席',
  meeting: '会',
  formula: '“守',
} as const;

/** No characters but what they do: one, or two in a row, that stand twice running. */
const TWICE = 'twice';

export type CharacterGroup = keyof typeof GROUPS | typeof TWICE;

const names: readonly CharacterGroup[] = [...(Object.keys(GROUPS) as (keyof typeof GROUPS)[]), TWICE];

/** Groups as bits, by character: one look at each character of a line tells which rules have anything to look at. */
const bits = new Uint32Array(0x10000);
for (const [bit, characters] of Object.values(GROUPS).entries())
  for (const character of characters) bits[character.charCodeAt(0)]! |= 1 << bit;

/** The bits of the groups that a rule needs, all of them. */
export const bitsOf = (groups: readonly CharacterGroup[]): number =>
  groups.reduce((sum, group) => sum | (1 << names.indexOf(group)), 0);

const known = new WeakMap<Paragraph, number>();

/**
 * Which groups stand in a line, as bits; kept with the line.
 *
 *     (groupsIn(paragraph) & bitsOf(['digit', 'percent'])) === bitsOf(['digit', 'percent'])
 */
export function groupsIn(paragraph: Paragraph): number {
  const before = known.get(paragraph);
  if (before !== undefined) return before;
  const { text } = paragraph;
  let present = 0;
  let twice = false;
  // The last three units, the nearest first, and whether the last one is what stood two before it.
  let [last, before2, likeTwoBefore] = [-1, -1, false];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    present |= bits[code]!;
    const alike = code === before2;
    twice ||= code === last || (alike && likeTwoBefore);
    likeTwoBefore = alike;
    before2 = last;
    last = code;
  }
  if (twice) present |= bitsOf([TWICE]);
  known.set(paragraph, present);
  return present;
}
