import { numbering } from './messages.zh.ts';
import { defineRule, say } from '../../rule.ts';
import { fallsBackIn, restartsIn } from '../../../outline/restarts.ts';
import type { Outline, OutlineItem } from '../../../outline/model.ts';
import { bareMarker, dueMarker, isJudged, markerAs, renumberEdit } from '../../../outline/ordinal-text.ts';

/** The same number twice in one series: 一是、二是、二是. */
export const repeat = defineRule({
  id: 'numbering/repeat',
  concerns: 'series',
  basis: '标准',
  severity: 'warning',
  words: numbering['numbering/repeat'],
  check({ analysis }, report) {
    for (const { messageId, item, used, due } of repeatsIn(analysis.outline)) {
      report({
        range: item.markerRange,
        messageId,
        data: { actual: bareMarker(item.marker), expected: bareMarker(dueMarker(item, due)) },
        related: [{ range: used.markerRange, said: say('earlierPlace') }],
        fixes: [
          {
            said: say('replace', { right: bareMarker(markerAs(item, due)) }),
            safe: false,
            edits: [renumberEdit(item, due)],
          },
        ],
      });
    }
  },
});

/** An item whose number has been used, where it was, and the number that is due. */
interface Repeat {
  readonly messageId: 'restart' | 'repeat';
  readonly item: OutlineItem;
  readonly used: OutlineItem;
  readonly due: number;
}

function* repeatsIn(outline: Outline): Generator<Repeat> {
  for (const { first, before, count } of restartsIn(outline))
    yield { messageId: 'restart', item: first, used: before, due: count + 1 };
  for (const [series, before] of fallsBackIn(outline)) {
    const [item, last] = [series.items[0]!, before.items.at(-1)!];
    const used = before.items.find(({ ordinal }) => ordinal.value === item.ordinal.value) ?? last;
    yield { messageId: 'repeat', item, used, due: last.ordinal.value + 1 };
  }
  for (const series of outline.series.filter(isJudged))
    for (const [index, item] of series.items.entries()) {
      const used = series.items[index - 1];
      if (used?.ordinal.value === item.ordinal.value)
        yield { messageId: 'repeat', item, used, due: used.ordinal.value + 1 };
    }
}
