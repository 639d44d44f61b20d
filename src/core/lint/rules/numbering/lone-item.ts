import { numbering } from './messages.zh.ts';
import { defineRule } from '../../rule.ts';
import { lostAfter } from './lost-passage.ts';
import { otherSidesIn } from './other-sides.ts';
import { restartsIn } from '../../../outline/restarts.ts';
import { bareMarker, isJudged, markerAs } from '../../../outline/ordinal-text.ts';

/** A series of one: 一、 without 二、, or 另一方面 without 一方面. */
export const loneItem = defineRule({
  id: 'numbering/lone-item',
  concerns: 'series',
  basis: '实务',
  severity: 'hint',
  words: numbering['numbering/lone-item'],
  check({ analysis }, report) {
    // Several in a row are told of as a number said twice.
    const pasted = new Set([...restartsIn(analysis.outline)].flatMap(({ first, before }) => [first, before]));
    for (const series of analysis.outline.series) {
      const [item, ...others] = series.items;
      if (!isJudged(series) || item === undefined || others.length > 0 || series.style === 'agenda') continue;
      if (item.ordinal.value !== 1 || pasted.has(item) || lostAfter(analysis, item) !== null) continue;
      report({
        range: item.markerRange,
        messageId: 'lone',
        data: { marker: bareMarker(item.marker), next: bareMarker(markerAs(item, 2)) },
      });
    }
    for (const range of otherSidesIn(analysis)) report({ range, messageId: 'otherSide' });
  },
});
