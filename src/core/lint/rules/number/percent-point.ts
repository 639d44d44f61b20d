import { number } from './messages.zh.ts';
import { defineParagraphRule, say } from '../../rule.ts';

const PERCENT = '(\\d+(?:\\.\\d+)?)[%％]';
const CHANGED = '(?:提高|上升|增加|增长|下降|降低|回落|减少|提升|扩大|降|升)';
const AMOUNT = `(\\d+(?:\\.\\d+)?)(个百分点|[%％])`;
/** 由30%提高到35%，提高5个百分点. */
const FROM_TO = new RegExp(
  `[由从](?:(?:上年|去年|原来|\\d{4}年|当时|年初)(?:底|末|初)?的)?${PERCENT}(?:${CHANGED}|增|减)(?:到了?|至|为)${PERCENT}，[^，。；\\d]{0,6}?${CHANGED}了?${AMOUNT}`,
  'gu',
);
/** 达到35%，比上年的30%提高5个百分点. */
const THAN = new RegExp(
  `()${PERCENT}，[比较](?:\\d{4}年[底末初]?|[^，。；\\d]{0,8})的${PERCENT}${CHANGED}了?${AMOUNT}`,
  'gu',
);

/** 一本上线率达到68.5%，比上年提高3.2%: a rate, and by how many percent it has changed. */
const RATE = new RegExp(
  `(?:率|占比|比重)(?:达到?了?|为|升至|降至|是)?${PERCENT}[，,](?:同比|环比|[比较][^，。；\\d]{0,8})${CHANGED}了?(\\d+(?:\\.\\d+)?)([%％])`,
  'gu',
);

/** How far a printed number may be from the exact one. */
const roundingOf = (number: string): number => 0.5 * 10 ** -(number.split('.')[1]?.length ?? 0);

/** A difference of two percentages is counted in points: 由30%提高到35%，提高5个百分点. */
export const percentPoint = defineParagraphRule({
  id: 'number/percent-point',
  concerns: 'figures',
  basis: '实务',
  severity: 'warning',
  words: number['number/percent-point'],
  needs: ['percentClause'],
  checkParagraph({ text }, report) {
    for (const match of text.matchAll(FROM_TO)) judge(match, [match[1]!, match[2]!, match[3]!, match[4]!]);
    for (const match of text.matchAll(THAN)) judge(match, [match[3]!, match[2]!, match[4]!, match[5]!]);
    for (const { index, 0: whole, 2: change } of text.matchAll(RATE)) {
      const end = index + whole.length;
      const at = { start: end - 1, end };
      const right = '个百分点';
      const fixes = [{ said: say('replace', { right }), safe: false, edits: [{ range: at, text: right }] }];
      report({ range: { start: at.start - change!.length, end }, severity: 'hint', messageId: 'rate', fixes });
    }

    function judge(
      { index, 0: whole }: RegExpExecArray,
      [from, to, difference, unit]: [string, string, string, string],
    ) {
      const gap = Math.abs(Number(from) - Number(to));
      const off = Math.abs(gap - Number(difference));
      const end = index + whole.length;
      const at = { start: end - unit.length, end };
      const range = { start: at.start - difference.length, end };
      if (unit === '个百分点') {
        if (off > roundingOf(from) + roundingOf(to) + roundingOf(difference) + 1e-6)
          report({ range, messageId: 'off', data: { from, to, difference, right: Math.round(gap * 1000) / 1000 } });
      } else if (off < 0.011)
        report({
          range,
          messageId: 'point',
          data: { from, to, difference },
          fixes: [
            { said: say('replace', { right: '个百分点' }), safe: false, edits: [{ range: at, text: '个百分点' }] },
          ],
        });
    }
  },
});
