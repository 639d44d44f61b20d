import { numbering } from './messages.zh.ts';
import type { Analysis } from '../../../analysis/analyze.ts';
import { defineRule, say, type Report } from '../../rule.ts';
import { lostHeadsIn } from './lost-head.ts';
import { lostBefore } from './lost-passage.ts';
import { isBegunWithout } from './begun-without.ts';
import { fallsBackIn } from '../../../outline/restarts.ts';
import { bareMarker, dueMarker, isJudged, markerAs, renumberEdit } from '../../../outline/ordinal-text.ts';

type Messages = (typeof numbering)['numbering/gap'];

/** A number of a series is left out: 一是、二是、四是, or a series that begins with 三是. */
export const gap = defineRule({
  id: 'numbering/gap',
  concerns: 'series',
  basis: '标准',
  severity: 'warning',
  words: numbering['numbering/gap'],
  check({ analysis }, report) {
    const fallsBack = fallsBackIn(analysis.outline);
    for (const series of analysis.outline.series) {
      if (!isJudged(series)) continue;
      const earlier = series.follows?.items.at(-1);
      const base = earlier?.ordinal.value ?? 0;
      let last = base;
      series.items.forEach((item, index) => {
        const wanted = last + 1;
        // A first number that has been used before is told of as said twice.
        const isUsed = index === 0 && fallsBack.has(series);
        const isRightInPlace = item.ordinal.value === base + index + 1;
        last = item.ordinal.value;
        // After a number said twice (二、二、四) the count is right again: the repeated one is the fault.
        if (last <= wanted || isRightInPlace || isUsed || (index === 0 && isBegunWithout(analysis, item))) return;
        const previous = series.items[index - 1] ?? earlier;
        const names = { expected: bareMarker(dueMarker(item, wanted)), actual: bareMarker(item.marker) };
        const fix = {
          said: say('replace', { right: bareMarker(markerAs(item, wanted)) }),
          safe: false,
          edits: [renumberEdit(item, wanted)],
        };
        const before = previous === undefined ? [] : [{ range: previous.markerRange, said: say('previousItem') }];
        const lost = lostBefore(analysis, item, previous);
        const range = item.markerRange;
        // The lost passage is told of as an error; that numbers went with it only follows.
        if (lost !== null)
          report({
            range,
            messageId: 'lost',
            severity: 'hint',
            data: names,
            related: [{ range: lost, said: say('lostPassage') }, ...before],
          });
        else if (previous === undefined) report({ range, messageId: 'first', data: names, fixes: [fix] });
        else {
          const data = { ...names, previous: bareMarker(previous.marker) };
          report({ range, messageId: 'gap', data, fixes: [fix], related: before });
        }
      });
    }
    reportLostHeads(analysis, report);
  },
});

/** Tells where the last item of a list went with the beginning of its paragraph. */
function reportLostHeads(analysis: Analysis, report: Report<Messages>): void {
  for (const { range, last, announced } of lostHeadsIn(analysis)) {
    const lost = bareMarker(dueMarker(last, last.ordinal.value + 1));
    const related = [
      { range: announced, said: say('announcedHere') },
      { range: last.markerRange, said: say('previousItem') },
    ];
    report({ range, messageId: 'head', severity: 'information', data: { lost }, related });
  }
}
