import { scanMarkers } from '../../syntax/markers/marker-scanner.ts';
import { LAST_ORDINAL } from '../../syntax/markers/marker-parts.ts';
import type { NumberingStyle, Ordinal } from '../../syntax/nodes.ts';
import type { OutlineItem } from '../model.ts';
import { ordinalAs } from '../ordinal-text.ts';

/** How a marker is printed, whatever it counts: 一、 for 二、 too. */
export interface Form {
  readonly style: NumberingStyle;
  readonly key: string;
  readonly ordinal: Ordinal;
  /** What stands before and behind the ordinal. */
  readonly before: string;
  readonly after: string;
}

/** The form of an item's marker. */
export function formOf({ marker, markerRange, ordinalRange, style, ordinal, series }: OutlineItem): Form {
  const from = ordinalRange.start - markerRange.start;
  const to = ordinalRange.end - markerRange.start;
  const key = isDecimal(series.key) ? series.key : style === series.style ? series.key : style;
  return { style, key, ordinal, before: marker.slice(0, from), after: marker.slice(to) };
}

/**
 * Reads a form from an example of it; null where it is none.
 *
 *     readForm('（一）') // { style: 'section', before: '（', after: '）', … }
 */
export function readForm(example: string): Form | null {
  // A marker is one by the words behind it.
  const [marker] = scanMarkers(`${example}抓好落实`, 0);
  if (marker === undefined || marker.start !== 0 || marker.end !== example.length) return null;
  const { style, key, ordinal, ordinalRange } = marker;
  if (style === 'part' || ordinal.value === LAST_ORDINAL) return null;
  return { style, key, ordinal, before: example.slice(0, ordinalRange.start), after: example.slice(ordinalRange.end) };
}

export const isDecimal = (key: string): boolean => key.startsWith('decimal:');

/** Shapes in which nothing but the number differs, so that one member's form is that of all. */
const BARE = new Set<NumberingStyle>(['chapter', 'section', 'arabic', 'paren-arabic', 'circled', 'yishi', 'yiyao']);
export const isBare = ({ style }: Pick<Form, 'style'>): boolean => BARE.has(style);

/** True for two forms that count the same way, so that members of both make one series. */
export const areAlike = (one: Form, other: Form): boolean =>
  one.style === other.style && (one.key === other.key || isDecimal(one.key) === isDecimal(other.key));

/** The printed levels of GB/T 9704-2012 7.3.3, each inside the one before it, and those that are spoken. */
const PRINTED = ['一、', '（一）', '1.', '（1）', '①'].map((example) => readForm(example)!);
const SPOKEN = ['第一，', '一是', '一要', '①'].map((example) => readForm(example)!);

const rankIn = (ladder: readonly Form[], { style, key }: Form): number =>
  isDecimal(key) ? 2 : ladder.findIndex((form) => form.style === style);

/** Place of a form among the printed levels, -1 for those that are spoken. */
export const printedRank = (form: Form): number => rankIn(PRINTED, form);

/** The form one level below another where a text shows none: （一） below 一、; null below the last. */
export function formBelow(form: Form): Form | null {
  const rank = printedRank(form);
  if (rank >= 0) return PRINTED[rank + 1] ?? null;
  const spoken = rankIn(SPOKEN, form);
  return SPOKEN[spoken < 0 ? 1 : spoken + 1] ?? null;
}

/** Where a member stands in its series, for words that say more than a number. */
export interface Standing {
  readonly value: number;
  readonly count: number;
  /** Whether the series ends with 最后, or did. */
  readonly endsWithLast: boolean;
}

/** The marker of a form as a member of a series. */
export function printForm(form: Form, standing: Standing): string {
  const { value } = standing;
  const { style, before, after, ordinal } = form;
  if (style === 'shouxian') return adverb(standing) + after;
  if (style === 'yifangmian') return (value === 1 ? '一方面' : '另一方面') + after.replace(/^方面/u, '');
  if (isLastStep(form) || (style === 'agenda' && isLast(standing))) return agendaStep(form, standing);
  const lead = before === '头' && value > 1 ? '第' : before;
  return lead + ordinalAs({ style, ordinal }, value) + after;
}

const isLast = ({ value, count, endsWithLast }: Standing): boolean => endsWithLast && value === count && count > 1;

const isLastStep = ({ style, ordinal }: Form): boolean => style === 'agenda' && ordinal.text.startsWith('最后');

/** 会议进行第三项 is 会议进行最后一项 at the end, and the other way round. */
function agendaStep({ before, after, ordinal }: Form, standing: Standing): string {
  const lead = before.replace(/第$/u, '');
  if (isLast(standing)) return `${lead}最后一${after}`;
  return `${lead}第${ordinalAs({ style: 'agenda', ordinal: { value: 1, text: ordinal.text.slice(2) } }, standing.value)}${after}`;
}

const ADVERBS = ['首先', '其次', '再次', '再者'];

/** 首先 其次 再次 最后: two of them need no 最后, and there is none for the fifth. */
function adverb(standing: Standing): string {
  const { value, count } = standing;
  if (value === count && count > 2 && (standing.endsWithLast || count > 4)) return '最后';
  return ADVERBS[value - 1] ?? '再者';
}
