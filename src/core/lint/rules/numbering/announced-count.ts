import type { Series } from '../../../outline/model.ts';
import { formatChineseNumeral } from '../../../text/chinese-numeral.ts';
import { defineRule } from '../../rule.ts';
import { announcementBefore } from './announcement.ts';
import { lostAfter } from './lost-passage.ts';
import { bareMarker, isJudged } from '../../../outline/ordinal-text.ts';

/** What is promised and what follows differ: 讲三点意见, then two. */
export const announcedCount = defineRule({
  id: 'numbering/announced-count',
  concerns: 'announcements',
  basis: '实务',
  severity: 'warning',
  title: '所报条数与实际不符',
  messages: {
    count: '前面说“{announced}”，后面实有{actual}项（{items}）',
    lost: '前面说“{announced}”，后面文字缺失，只剩{actual}项（{items}）',
  },
  check({ analysis }, report) {
    for (const series of analysis.outline.series) {
      const first = series.items[0];
      const last = series.items.at(-1);
      if (!isJudged(series) || first === undefined || last === undefined) continue;
      const announcement = announcementBefore(analysis.document, first);
      if (announcement === null || announcement.count === countOf(series)) continue;
      const { range, numeral } = announcement;
      const text = analysis.document.text.slice(range.start, range.end);
      const actual = countOf(series);
      const written = /\d/u.test(text) ? String(actual) : actual === 2 ? '两' : formatChineseNumeral(actual);
      const lost = lostAfter(analysis, last);
      report({
        range,
        messageId: lost === null ? 'count' : 'lost',
        severity: lost === null ? 'warning' : 'hint',
        data: { announced: text, actual, items: namesOf(series) },
        related: [
          ...(lost === null ? [] : [{ range: lost, message: '缺失的文字' }]),
          { range: first.markerRange, message: '第一项' },
          { range: last.markerRange, message: '最后一项' },
        ],
        fixes: [{ title: `报数改为“${written}”`, safe: false, edits: [{ range: numeral, text: written }] }],
      });
    }
  },
});

/** “一、”至“三、”, or the only one. */
function namesOf({ items }: Series): string {
  const names = [items[0]!, items.at(-1)!].map(({ marker }) => `“${bareMarker(marker)}”`);
  return items.length === 1 ? names[0]! : names.join('至');
}

/** Numbers that a fault of its own rule has left out or doubled count as they are printed. */
const countOf = (series: Series): number => series.items.length;
