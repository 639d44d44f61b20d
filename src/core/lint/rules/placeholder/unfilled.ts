import { placeholder } from './messages.zh.ts';
import { openBlanks } from '../../../analysis/ignored-placeholders.ts';
import type { PlaceholderKind } from '../../../syntax/blanks/kind-names.ts';
import type { TextRange } from '../../../text/range.ts';
import type { Said } from '../../../text/said.ts';
import { defineRule } from '../../rule.ts';

const UNNUMBERED: readonly PlaceholderKind[] = ['person', 'place', 'organisation', 'other'];

/** The blanks with the unit that follows a number: X月X日, not X月X. */
const shownText = (text: string, { start, end }: TextRange, kind: PlaceholderKind): string =>
  text.slice(start, end) +
  (UNNUMBERED.includes(kind)
    ? ''
    : (/^(?:年|月|日|号|时|分|[%％岁例人户元])/u.exec(text.slice(end, end + 1))?.[0] ?? ''));

/** A blank of the template is still open: X月X日, 20XX年, XX同志, 【会议名称】. One finding for neighbours. */
export const unfilled = defineRule({
  id: 'placeholder/unfilled',
  concerns: 'blanks',
  // An open blank is what a draft consists of, and what must not reach the printer.
  atStage: { draft: 'information', final: 'error' },
  basis: '实务',
  severity: 'warning',
  words: placeholder['placeholder/unfilled'],
  check({ analysis }, report) {
    for (const group of openBlanks(analysis.placeholders).unfilled) {
      const range = { start: group[0]!.start, end: group.at(-1)!.end };
      const kind = [...new Set(group.map((placeholder) => placeholder.kind))].map((id): Said => ({
        group: 'kinds',
        id,
      }));
      report({
        range,
        messageId: 'unfilled',
        data: { kind, text: shownText(analysis.document.text, range, group.at(-1)!.kind) },
      });
    }
  },
});
