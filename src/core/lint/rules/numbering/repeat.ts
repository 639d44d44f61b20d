import { numbering } from './messages.zh.ts';
import { defineRule, say } from '../../rule.ts';
import { restartsIn } from './restarts.ts';
import { bareMarker, isJudged, markerAs, renumberEdit } from '../../../outline/ordinal-text.ts';

/** The same number twice in one series: 一是、二是、二是. */
export const repeat = defineRule({
  id: 'numbering/repeat',
  concerns: 'series',
  basis: '标准',
  severity: 'warning',
  words: numbering['numbering/repeat'],
  check({ analysis }, report) {
    for (const { first, before, count } of restartsIn(analysis.outline)) {
      const expected = bareMarker(markerAs(first, count + 1));
      report({
        range: first.markerRange,
        messageId: 'restart',
        data: { actual: bareMarker(first.marker), expected },
        related: [{ range: before.markerRange, said: say('earlierPlace') }],
        fixes: [{ said: say('replace', { right: expected }), safe: false, edits: [renumberEdit(first, count + 1)] }],
      });
    }
    for (const series of analysis.outline.series) {
      if (!isJudged(series)) continue;
      series.items.forEach((item, index) => {
        const previous = series.items[index - 1];
        if (previous === undefined || item.ordinal.value !== previous.ordinal.value) return;
        const expected = bareMarker(markerAs(item, previous.ordinal.value + 1));
        report({
          range: item.markerRange,
          messageId: 'repeat',
          data: { actual: bareMarker(item.marker), expected },
          related: [{ range: previous.markerRange, said: say('earlierPlace') }],
          fixes: [
            {
              said: say('replace', { right: expected }),
              safe: false,
              edits: [renumberEdit(item, previous.ordinal.value + 1)],
            },
          ],
        });
      });
    }
  },
});
