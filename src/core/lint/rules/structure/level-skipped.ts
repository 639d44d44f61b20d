import { structure } from './messages.zh.ts';
import type { Analysis } from '../../../analysis/analyze.ts';
import type { NumberingStyle } from '../../../syntax/nodes.ts';
import type { OutlineItem, Series } from '../../../outline/model.ts';
import { defineRule, say } from '../../rule.ts';
import { bareMarker } from '../../../outline/ordinal-text.ts';

/** The printed levels in the order of GB/T 9704-2012 7.3.3. */
const LEVELS: readonly NumberingStyle[] = ['chapter', 'section', 'arabic', 'paren-arabic'];

/** The printed level right below an item's own; undefined where there is none. */
const levelBelow = ({ style }: OutlineItem): NumberingStyle | undefined =>
  LEVELS.includes(style) ? LEVELS[LEVELS.indexOf(style) + 1] : undefined;

/**
 * A level left out under one heading that the same text has under another: 1. right under 二、 where （一） stands under 一、. A text
 * that goes from 一、 to 1. throughout has a habit and is left alone.
 */
export const levelSkipped = defineRule({
  id: 'structure/level-skipped',
  concerns: 'series',
  basis: '提示',
  severity: 'hint',
  words: structure['structure/level-skipped'],
  check({ analysis }, report) {
    /** The first item of each printed level by the level it stands under. */
    const used = new Map<string, OutlineItem>();
    for (const series of analysis.outline.series) {
      const place = series.parent === null ? undefined : placeOf(series, series.parent, series.style);
      if (place !== undefined && !used.has(place) && isLevel(series)) used.set(place, series.items[0]!);
    }
    for (const series of analysis.outline.series) {
      const { parent, style, items } = series;
      const due = parent === null || !isLevel(series) ? undefined : levelBelow(parent);
      if (parent === null || due === undefined || LEVELS.indexOf(style) <= LEVELS.indexOf(due)) continue;
      const elsewhere = used.get(placeOf(series, parent, due));
      if (elsewhere === undefined || parent.children.some((child) => child.style === due)) continue;
      const first = items[0]!;
      if (!opensHeading(analysis, first, parent)) continue;
      report({
        range: first.markerRange,
        messageId: 'skipped',
        data: { above: bareMarker(parent.marker), actual: bareMarker(first.marker), due: bareMarker(elsewhere.marker) },
        related: [{ range: elsewhere.markerRange, said: say('levelElsewhere') }],
      });
    }
  },
});

const placeOf = ({ speech }: Series, above: OutlineItem, style: NumberingStyle): string =>
  `${speech} ${above.style} ${style}`;

/** Whether a series parts what stands above it into lines of their own. */
const isLevel = ({ items }: Series): boolean => items.length > 1 && items.every(({ inline }) => !inline);

/** Whether the first item stands right under its heading; behind words of its own (包括：) it is a list. Markdown prints levels by #. */
function opensHeading({ document }: Analysis, first: OutlineItem, parent: OutlineItem): boolean {
  for (let at = parent.paragraph + 1; at < first.paragraph; at++)
    if (document.paragraphs[at]!.text.trim() !== '') return false;
  const line = document.paragraphs[first.paragraph]!.text;
  return first.paragraph > parent.paragraph && !line.trimStart().startsWith('#') && !/[：:]$/u.test(parent.label);
}
