import { defineRule } from '../../rule.ts';
import { lostAfter } from './lost-passage.ts';
import { bareMarker, isJudged, markerAs } from '../../../outline/ordinal-text.ts';

/** A series of one: 一、 without 二、. */
export const loneItem = defineRule({
  id: 'numbering/lone-item',
  concerns: 'series',
  basis: '实务',
  severity: 'hint',
  title: '只有一项',
  documentation: {
    description: '分条只有“一”没有“二”：要么漏了后面的，要么不必编号。会议议程只有一项的不报。',
    wrong: '一、提高认识\n要加强学习。\n（全文再无“二、”）',
    right: '一、提高认识\n二、压实责任',
  },
  messages: { lone: '只有“{marker}”，没有“{next}”' },
  check({ analysis }, report) {
    for (const series of analysis.outline.series) {
      const [item, ...others] = series.items;
      if (!isJudged(series) || item === undefined || others.length > 0 || series.style === 'agenda') continue;
      if (item.ordinal.value !== 1 || lostAfter(analysis, item) !== null) continue;
      report({
        range: item.markerRange,
        messageId: 'lone',
        data: { marker: bareMarker(item.marker), next: bareMarker(markerAs(item, 2)) },
      });
    }
  },
});
