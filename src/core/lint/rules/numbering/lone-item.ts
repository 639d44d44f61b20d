import { numbering } from './messages.zh.ts';
import type { Analysis } from '../../../analysis/analyze.ts';
import { defineRule } from '../../rule.ts';
import { lostAfter } from './lost-passage.ts';
import { restartsIn } from '../../../outline/restarts.ts';
import type { TextRange } from '../../../text/range.ts';
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
    for (const range of otherSides(analysis)) report({ range, messageId: 'otherSide' });
  },
});

/** How far before 另一方面 the one side may stand, and what says the same within its own paragraph. */
const REACH = 600;
const ONE_SIDE = '一方面';
const GRANTED = /一来|一则|既|不仅|不但|固然|虽/u;
/** Behind what has been granted it is a turn of speech, no second of two: 另一方面，我们也要看到…. */
const TURNS = /^(?:$|[，,]?(?:我们|大家)?(?:也|又|却|则|必须|必将|更))/u;

/** Every 另一方面 at the beginning of a sentence that no 一方面 comes before. */
function* otherSides({ document, outline }: Analysis): Generator<TextRange> {
  const items = new Set(outline.items.map(({ start }) => start));
  for (const [index, { text, markers, boilerplate }] of document.paragraphs.entries()) {
    if (boilerplate) continue;
    for (const { style, ordinal, position, start, end } of markers) {
      if (style !== 'yifangmian' || ordinal.value !== 2 || (position !== 'line' && position !== 'sentence')) continue;
      const at = document.starts[index]! + start;
      const before = document.text.slice(Math.max(0, at - REACH), at);
      const after = document.text.slice(at + '另一方面'.length, at + 12);
      if (items.has(at) || before.includes(ONE_SIDE) || TURNS.test(after)) continue;
      if (!GRANTED.test(text.slice(0, start).slice(-REACH))) yield { start: at, end: document.starts[index]! + end };
    }
  }
}
