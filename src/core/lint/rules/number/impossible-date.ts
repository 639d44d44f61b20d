import { number } from './messages.zh.ts';
import { daysOfMonth } from '../../../text/calendar.ts';
import { defineParagraphRule } from '../../rule.ts';

const DATE = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?/gu;
/** A span (长达2600年) is no year. */
const YEAR =
  /(?<![\d.\-—～~第]|长达|历[时经]|距今|已有|超过|将近|延续|绵延|传承|沉睡)(2[1-9]\d\d|1[0-7]\d\d)年(?![代级产])/gu;
const HOUR = /(?<![\d.:：])(?:2[5-9]|[3-9]\d)(?:时(?![期间])|[:：][0-5]\d)|(?<!\d)\d{1,2}[:：][6-9]\d(?!\d)/gu;

/** A date or hour that cannot be: 2月30日, 13月, 25时, 2205年. */
export const impossibleDate = defineParagraphRule({
  id: 'number/impossible-date',
  concerns: 'figures',
  basis: '实务',
  severity: 'warning',
  words: number['number/impossible-date'],
  needs: ['date'],
  checkParagraph({ text }, report) {
    for (const match of text.matchAll(DATE)) {
      const [whole, year, month, day] = match;
      // Without a year the longest February counts; “36个月” and “12月龄” are no dates.
      const days = daysOfMonth(year === undefined ? 2024 : Number(year), Number(month));
      if (days > 0 && (day === undefined || (Number(day) >= 1 && Number(day) <= days))) continue;
      if (day === undefined && (year === undefined || Number(month) === 0)) continue;
      report({
        range: { start: match.index, end: match.index + whole.length },
        messageId: 'date',
        data: { text: whole },
      });
    }
    for (const match of text.matchAll(YEAR)) {
      if (Number(match[1]) < 1800 && /公元|世纪|朝|代|古|史/u.test(text)) continue;
      if (isInTitle(text, match.index)) continue;
      report({
        range: { start: match.index, end: match.index + match[0].length },
        messageId: 'year',
        data: { text: match[0] },
      });
    }
    for (const match of text.matchAll(HOUR))
      report({
        range: { start: match.index, end: match.index + match[0].length },
        messageId: 'hour',
        data: { text: match[0] },
      });
  },
});

/** Whether a place stands in 《》: what a book or document is called is no date of the speech. */
function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

const LONGEST_TITLE = 40;
