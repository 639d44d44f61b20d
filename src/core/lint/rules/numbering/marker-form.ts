import { numbering } from './messages.zh.ts';
import type { Analysis } from '../../../analysis/analyze.ts';
import type { OutlineItem, Series } from '../../../outline/model.ts';
import { announcementBefore } from '../../../outline/announcement.ts';
import { defineRule, say, type Report } from '../../rule.ts';
import { isJudged } from '../../../outline/ordinal-text.ts';
import { enclosedNumber } from '../../../syntax/markers/enclosed.ts';

type Messages = (typeof numbering)['numbering/marker-form'];

/**
 * A marker printed otherwise than the standard wants, or than the rest of its series: (一), 第一, against 第二，.
 * One finding for each marker. 1. against 1、 is the house's choice and no fault as long as one series keeps to one.
 */
export const markerForm = defineRule({
  id: 'numbering/marker-form',
  concerns: 'series',
  // A mark inside a marker (第一, (一)) is told of once, with the marker.
  covers: 'marks',
  basis: '国标',
  severity: 'warning',
  words: numbering['numbering/marker-form'],
  check({ analysis }, report) {
    for (const series of analysis.outline.series) {
      if (!isJudged(series)) continue;
      reportLead(analysis, series.items[0]!, report);
      const norm = commonShape(series);
      for (const item of series.items) {
        const standard = standardShape(item);
        const wanted = standard ?? (item.style === series.style ? norm : undefined) ?? shapeOf(item);
        if (wanted === shapeOf(item) || (standard === undefined && isStandardPoint(item))) continue;
        const expected = wanted.replace(SLOT, enclosedNumber(item.ordinal.text)?.plain ?? item.ordinal.text);
        report({
          range: item.markerRange,
          messageId: standard === undefined ? 'odd' : 'wrong',
          data: { actual: item.marker, expected },
          fixes: [
            {
              said: say('replace', { right: expected }),
              safe: !isFollowedByMark(analysis, item),
              edits: [{ range: item.markerRange, text: expected }],
            },
          ],
        });
      }
    }
  },
});

/** 主要有三个方面一是…: no mark stands between the promise and the list. */
function reportLead({ document }: Analysis, first: OutlineItem, report: Report<Messages>): void {
  const { start, inline } = first;
  if (!inline || !/[一-鿿]/u.test(document.text.charAt(start - 1))) return;
  const announced = announcementBefore(document, first)?.range;
  if (announced?.end !== start) return;
  report({
    range: { start: announced.start, end: start + 1 },
    messageId: 'lead',
    data: { announced: document.text.slice(announced.start, start) },
    fixes: [{ said: say('addColon'), safe: false, edits: [{ range: { start, end: start }, text: '：' }] }],
  });
}

/** Two marks running (三是，，): something is missing between them, or the next mark is the one that is too much. */
const isFollowedByMark = ({ document }: Analysis, { markerRange: { end } }: OutlineItem): boolean =>
  /[，,、：:．.]/u.test(document.text.charAt(end));

const SLOT = '\u0000';

/** The marker with its number taken out; ㈠ and ⒈ are one character with the brackets or the point of their own. */
function shapeOf(item: OutlineItem): string {
  const enclosed = enclosedNumber(item.ordinal.text);
  if (enclosed !== undefined) return enclosed.before + SLOT + enclosed.after;
  const from = item.ordinalRange.start - item.markerRange.start;
  const to = item.ordinalRange.end - item.markerRange.start;
  return item.marker.slice(0, from) + SLOT + item.marker.slice(to);
}

/** The right shape of a marker that no standard allows; undefined where the shape is allowed. */
function standardShape(item: OutlineItem): string | undefined {
  const shape = shapeOf(item);
  switch (item.style) {
    case 'chapter':
      return /\u0000、/u.test(shape) ? undefined : `${SLOT}、`;
    case 'section':
      return shape === `（${SLOT}）` ? undefined : `（${SLOT}）`;
    case 'diyi':
    case 'shouxian':
    case 'qiyi':
    case 'yifangmian':
      return /[,、]$/u.test(shape) ? shape.replace(/[,、]$/u, '，') : undefined;
    case 'yishi':
    case 'yiyao':
      return /[，,、：:]$/u.test(shape) ? shape.replace(/[，,、：:]$/u, '') : undefined;
    case 'arabic':
      return /，|,/u.test(shape) ? `${SLOT}.` : undefined;
    default:
      return undefined;
  }
}

/** 1. is what GB/T 9704-2012 7.3.3 asks for: in its name it is never turned into the 1、 of its neighbours. */
const STANDARD_POINT = `${SLOT}.`;

const isStandardPoint = (item: OutlineItem): boolean =>
  shapeOf(item) === STANDARD_POINT && enclosedNumber(item.ordinal.text) === undefined;

/** The shape that more than half of a series' members of its own style have, when members differ. */
function commonShape(series: Series): string | undefined {
  if (series.items.length < 3 || !['arabic', 'paren-arabic'].includes(series.style)) return undefined;
  const shapes = series.items.map(shapeOf);
  const isPointed = shapes.includes(STANDARD_POINT);
  const counts = new Map<string, number>();
  for (const found of shapes) {
    // 1． beside 1. is a slip of the input method, whichever of them is oftener.
    const shape = isPointed && found === `${SLOT}．` ? STANDARD_POINT : found;
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  for (const [shape, count] of counts) if (count * 2 > series.items.length) return shape;
  return undefined;
}
