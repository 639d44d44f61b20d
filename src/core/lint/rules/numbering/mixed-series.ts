import { numbering } from './messages.zh.ts';
import type { OutlineItem, Series } from '../../../outline/model.ts';
import type { NumberingStyle } from '../../../syntax/nodes.ts';
import { defineRule, say } from '../../rule.ts';
import { bareMarker, isJudged, ordinalAs } from '../../../outline/ordinal-text.ts';

/** A series that changes its marker on the way: 一是、二是、三要. One finding for each odd member. */
export const mixedSeries = defineRule({
  id: 'numbering/mixed-series',
  concerns: 'series',
  basis: '实务',
  severity: 'warning',
  words: numbering['numbering/mixed-series'],
  check({ analysis }, report) {
    for (const series of analysis.outline.series) {
      if (!isJudged(series)) continue;
      const norm = normOf(series);
      for (const item of series.items) {
        if (item.style === norm.style) continue;
        const expected = asNorm(norm, item);
        report({
          range: item.markerRange,
          messageId: 'mixed',
          // 首先、其次、第三 is heard every day.
          severity: areAlike(norm.style, item.style) ? 'hint' : 'warning',
          data: { first: bareMarker(norm.marker), actual: bareMarker(item.marker) },
          related: [{ range: norm.markerRange, said: say('seriesForm') }],
          fixes: [
            {
              said: say('replace', { right: bareMarker(expected) }),
              safe: false,
              edits: [{ range: item.markerRange, text: expected }],
            },
          ],
        });
      }
    }
  },
});

const SPOKEN: readonly NumberingStyle[] = ['shouxian', 'diyi'];

const areAlike = (left: NumberingStyle, right: NumberingStyle): boolean =>
  SPOKEN.includes(left) && SPOKEN.includes(right);

/** The first item of the style that most items have. */
function normOf(series: Series): OutlineItem {
  const counts = new Map<string, number>();
  for (const { style } of series.items) counts.set(style, (counts.get(style) ?? 0) + 1);
  let norm = series.items[0]!;
  for (const item of series.items) if (counts.get(item.style)! > counts.get(norm.style)!) norm = item;
  return norm;
}

/** The norm's marker with the item's number. */
function asNorm(norm: OutlineItem, item: OutlineItem): string {
  const from = norm.ordinalRange.start - norm.markerRange.start;
  const to = norm.ordinalRange.end - norm.markerRange.start;
  return norm.marker.slice(0, from) + ordinalAs(norm, item.ordinal.value) + norm.marker.slice(to);
}
