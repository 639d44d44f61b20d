import { number } from './messages.zh.ts';
import { defineParagraphRule } from '../../rule.ts';

/** Who should be there, who is excused or missing, who is there; the unit may be left out. */
const DUE = /应到(?:会)?[㐀-鿿]{0,6}?(\d{1,6})(?=[人名位])/u;
const ABSENT = /(?:请假|缺席|缺勤|未到)[㐀-鿿]{0,4}?(\d{1,6})(?=[人名位])/gu;
const PRESENT = /实到(?:会)?[㐀-鿿]{0,6}?(\d{1,6})[人名位]/u;

/** 应到210人，请假6人，实到206人. */
export const attendance = defineParagraphRule({
  id: 'number/attendance',
  concerns: 'figures',
  basis: '实务',
  severity: 'warning',
  words: number['number/attendance'],
  needs: ['digit'],
  checkParagraph({ text }, report) {
    if (!text.includes('应到')) return;
    for (const { 0: sentence, index } of text.matchAll(/应到[^。！？]{0,160}/gu)) {
      const due = DUE.exec(sentence)?.[1];
      const there = PRESENT.exec(sentence);
      if (due === undefined || there === null) continue;
      const absences = [...sentence.matchAll(ABSENT)].map(([, count]) => Number(count));
      const absent = absences.reduce((sum, count) => sum + count, 0);
      const present = Number(there[1]);
      const right = Number(due) - absent;
      const figure = there[0].search(/\d/u);
      const start = index + there.index + figure;
      const range = { start, end: start + there[0].length - figure };
      if (absences.length > 0 && present !== right)
        report({ range, messageId: 'sum', data: { due, absent, right, present } });
      else if (present > Number(due)) report({ range, messageId: 'more', data: { due, present } });
    }
  },
});
