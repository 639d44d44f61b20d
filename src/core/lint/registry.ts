import type { Rule } from './rule.ts';
import { announcedCount } from './rules/numbering/announced-count.ts';
import { gap } from './rules/numbering/gap.ts';
import { markerForm } from './rules/numbering/marker-form.ts';
import { mixedSeries } from './rules/numbering/mixed-series.ts';
import { repeat } from './rules/numbering/repeat.ts';
import { lostText } from './rules/placeholder/lost-text.ts';
import { unfilled } from './rules/placeholder/unfilled.ts';
import { boilerplate } from './rules/text/boilerplate.ts';
import { brokenParagraph } from './rules/text/broken-paragraph.ts';

/** Every rule once, by family. The order decides nothing but the order of the documentation. */
export const allRules: readonly Rule[] = [
  // 占位符
  unfilled,
  lostText,
  // 序号
  gap,
  repeat,
  mixedSeries,
  markerForm,
  announcedCount,
  // 文字
  boilerplate,
  brokenParagraph,
];
