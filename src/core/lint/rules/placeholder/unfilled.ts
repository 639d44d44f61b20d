import { openBlanks } from '../../../analysis/ignored-placeholders.ts';
import type { PlaceholderKind } from '../../../syntax/nodes.ts';
import type { TextRange } from '../../../text/range.ts';
import { placeholderKindNames } from '../../../syntax/blanks/kind-names.ts';
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
  title: '占位符未填',
  documentation: {
    description:
      '模板或初稿留下的空白（X、XX、20XX年、202_年、某某同志、____、【会议名称】等）在定稿前必须填实。相邻的一组空白（如“X月X日”）只报一次，并按上下文说明要填什么：日期、年份、时间、数量、百分比、金额、姓名、地名、单位名称。KTV、N95、X光、“1+X”、中国式等不是空白，不报。',
    wrong: 'X月X日，XX县召开动员大会。',
    right: '3月8日，临江县召开动员大会。',
  },
  messages: { unfilled: '待填：{kind}（“{text}”）' },
  check({ analysis }, report) {
    for (const group of openBlanks(analysis.placeholders).unfilled) {
      const range = { start: group[0]!.start, end: group.at(-1)!.end };
      const kind = [...new Set(group.map((placeholder) => placeholderKindNames[placeholder.kind]))].join('、');
      report({
        range,
        messageId: 'unfilled',
        data: { kind, text: shownText(analysis.document.text, range, group.at(-1)!.kind) },
      });
    }
  },
});
