import type { Analysis } from '../../../analysis/analyze.ts';
import type { Said } from '../../../text/said.ts';
import { numbering } from './messages.zh.ts';
import type { Series } from '../../../outline/model.ts';
import { formatChineseNumeral } from '../../../text/chinese-numeral.ts';
import { defineRule, say } from '../../rule.ts';
import { announcementBefore, type Announcement } from '../../../outline/announcement.ts';
import { isBegunWithout } from './begun-without.ts';
import { lostAfter } from './lost-passage.ts';
import { bareMarker, isJudged } from '../../../outline/ordinal-text.ts';

/** A number of points promised that is not what follows: 讲三点意见, then two. */
export const announcedCount = defineRule({
  id: 'numbering/announced-count',
  concerns: 'announcements',
  basis: '实务',
  severity: 'warning',
  words: numbering['numbering/announced-count'],
  check({ analysis }, report) {
    // The list in the sentence and the list that is carried out may both be short of it: it is told of once, with the nearer one.
    const told = new Set<number>();
    for (const [at, series] of analysis.outline.series.entries()) {
      const first = series.items[0];
      const last = series.items.at(-1);
      if (!isJudged(series) || first === undefined || last === undefined) continue;
      const announcement = announcementBefore(analysis.document, first);
      const actual = countOf(series) + (isBegunWithout(analysis, first) ? first.ordinal.value - 1 : 0);
      if (announcement === null || isMet(analysis, announcement, actual)) continue;
      if (told.has(announcement.range.start) || isMetBefore(analysis.outline.series, at, announcement)) continue;
      told.add(announcement.range.start);
      const { range, numeral } = announcement;
      const text = analysis.document.text.slice(range.start, range.end);
      const written = /\d/u.test(text) ? String(actual) : actual === 2 ? '两' : formatChineseNumeral(actual);
      const lost = lostAfter(analysis, last);
      report({
        range,
        messageId: lost === null ? 'count' : 'lost',
        severity: lost === null ? 'warning' : 'hint',
        data: { announced: text, actual, items: namesOf(series) },
        related: [
          ...(lost === null ? [] : [{ range: lost, said: say('lostPassage') }]),
          { range: first.markerRange, said: say('firstItem') },
          { range: last.markerRange, said: say('lastItem') },
        ],
        fixes: [{ said: say('announce', { right: written }), safe: false, edits: [{ range: numeral, text: written }] }],
      });
    }
  },
});

/** Whether so many items are what was announced: 八个字 are four words of two characters as well. */
function isMet({ document: { text } }: Analysis, { count, range, numeral }: Announcement, actual: number): boolean {
  const isCharacters = /^\s?个字/u.test(text.slice(numeral.end, range.end));
  return count === actual || (isCharacters && count % actual === 0);
}

/** How far behind what is announced its list begins. */
const NEAR = 120;

/** Whether a whole list of the announced count stands between the announcement and a later series: 一是…二是…三是, then the steps. */
function isMetBefore(series: readonly Series[], later: number, { count, range }: Announcement): boolean {
  for (let at = later - 1; at >= 0; at--) {
    const { items } = series[at]!;
    const start = items[0]!.start;
    if (start < range.start) return false;
    if (items.length === count && start - range.end <= NEAR) return true;
  }
  return false;
}

/** “一、”至“三、”, or the only one. */
function namesOf({ items }: Series): Said {
  const [first, last] = [bareMarker(items[0]!.marker), bareMarker(items.at(-1)!.marker)];
  return items.length === 1 ? say('quoted', { words: first }) : say('two', { first, last });
}

/** Numbers that a fault of its own rule has left out or doubled count as they are printed. */
const countOf = (series: Series): number => series.items.length;
