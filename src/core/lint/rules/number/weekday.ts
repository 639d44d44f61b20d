import { dayOfWeek, daysOfMonth } from '../../../text/calendar.ts';
import { defineParagraphRule } from '../../rule.ts';

const DAYS = '日一二三四五六';
const DATED = /((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日([（(，、\s]{0,2})(星期|周|礼拜)([一二三四五六日天])/gu;

/** A weekday that the date does not fall on: 2025年3月5日（星期四）. */
export const weekday = defineParagraphRule({
  id: 'number/weekday',
  basis: '实务',
  severity: 'warning',
  title: '星期与日期不符',
  documentation: {
    description:
      '写全了年月日又写了星期的，按公历推算星期是否相符。改日期时常忘了改星期；也可能是日期错了，因此不自动改。',
    wrong: '定于2025年3月5日（星期四）上午召开会议。',
    right: '定于2025年3月5日（星期三）上午召开会议。',
  },
  messages: { mismatch: '{date}是{unit}{right}，不是{unit}{wrong}' },
  checkParagraph({ text }, report) {
    if (!/[期周拜]/u.test(text)) return;
    for (const match of text.matchAll(DATED)) {
      const [whole, year, month, day, gap, unit, name] = match;
      const [y, m, d] = [Number(year), Number(month), Number(day)];
      if (d < 1 || d > daysOfMonth(y, m)) continue;
      const right = DAYS[dayOfWeek(y, m, d)]!;
      const wrong = name === '天' ? '日' : name!;
      if (right === wrong) continue;
      const end = match.index + whole.length;
      const range = { start: end - 1, end };
      const date = whole.slice(0, whole.length - gap!.length - unit!.length - 1);
      report({
        range: { start: match.index, end },
        messageId: 'mismatch',
        data: { date, unit: unit!, right, wrong },
        fixes: [{ title: `改为“${unit!}${right}”`, safe: false, edits: [{ range, text: right }] }],
      });
    }
  },
});
