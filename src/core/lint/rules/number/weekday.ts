import { number } from './messages.zh.ts';
import type { Speech } from '../../../speeches/speech.ts';
import type { SpeechDocument } from '../../../syntax/nodes.ts';
import { dayOfWeek, daysOfMonth } from '../../../text/calendar.ts';
import { matches } from '../../../text/matches.ts';
import { holds, masksOf, presenceIn } from '../../characters.ts';
import { defineRule, say } from '../../rule.ts';

const DAYS = '日一二三四五六';
const DATED =
  /(?:((?:19|20)\d\d)年)?(?<![\d.])(\d{1,2})月(\d{1,2})日((?:[上下中]午|晚上?|凌晨)?[（(，、\s]{0,2})(星期|周|礼拜)([一二三四五六日天])(?!年|[至到、—～~\-和及])/gu;

const NEEDED = masksOf(['dayBehindMonth', 'weekday']);

/** A weekday that the date does not fall on: 2025年3月5日（星期四）. */
export const weekday = defineRule({
  id: 'number/weekday',
  concerns: 'figures',
  basis: '实务',
  severity: 'warning',
  words: number['number/weekday'],
  check({ analysis: { document, speeches } }, report) {
    for (const speech of speeches)
      for (let index = speech.firstParagraph; index < speech.endParagraph; index++) {
        const paragraph = document.paragraphs[index]!;
        if (paragraph.boilerplate || !holds(presenceIn(paragraph), NEEDED)) continue;
        for (const match of matches(DATED, paragraph.text)) {
          const start = document.starts[index]! + match.index;
          judge(match, start, document, speech);
        }
      }

    function judge(match: RegExpExecArray, start: number, document: SpeechDocument, speech: Speech): void {
      const [whole, year, month, day, gap, unit, name] = match as unknown as string[];
      const wrong = name === '天' ? '日' : name!;
      const range = { start, end: start + whole!.length };
      const date = whole!.slice(0, whole!.length - gap!.length - unit!.length - 1);
      const [from, to] = year === undefined ? yearsOf(document, speech) : [Number(year), Number(year)];
      const [m, d] = [Number(month), Number(day)];
      const days: string[] = [];
      for (let y = from; y <= to; y++) if (d >= 1 && d <= daysOfMonth(y, m)) days.push(DAYS[dayOfWeek(y, m, d)]!);
      if (days.length === 0 || days.includes(wrong)) return;
      if (year === undefined)
        return report({ range, messageId: 'never', data: { from, to, date, unit: unit!, wrong } });
      const right = days[0]!;
      report({
        range,
        messageId: 'mismatch',
        data: { date, unit: unit!, right, wrong },
        fixes: [
          {
            said: say('replace', { right: `${unit!}${right}` }),
            safe: false,
            edits: [{ range: { start: range.end - 1, end: range.end }, text: right }],
          },
        ],
      });
    }
  },
});

/** The years a date without one may lie in: those of the speech's full dates, one more on either side; an empty span if there are none. */
function yearsOf(document: SpeechDocument, { start, end }: Speech): [from: number, to: number] {
  const years = [...document.text.slice(start, end).matchAll(/((?:19|20)\d\d)年\d{1,2}月\d{1,2}日/gu)].map(([, year]) =>
    Number(year),
  );
  return years.length === 0
    ? [1, 0]
    : [years.reduce((a, b) => Math.min(a, b)) - 1, years.reduce((a, b) => Math.max(a, b)) + 1];
}
