import { defineParagraphRule } from '../../rule.ts';

const CHANGE =
  /由(?:上年的|去年的|原来的)?(\d+(?:\.\d+)?)[%％](?:提高|上升|增加|增长|下降|降低|降|升|提升)(?:到|至|为)(\d+(?:\.\d+)?)[%％]，(?:提高|上升|增加|增长|下降|降低|提升)了?(\d+(?:\.\d+)?)[%％]/gu;

/** A difference of two percentages is counted in points: 由30%提高到35%，提高5个百分点. */
export const percentPoint = defineParagraphRule({
  id: 'number/percent-point',
  basis: '实务',
  severity: 'warning',
  title: '百分比与百分点',
  documentation: {
    description:
      '两个百分比之差用“个百分点”。由30%提高到35%，是提高5个百分点，按比例则是提高16.7%。只在算得出来时判断。',
    wrong: '覆盖率由30%提高到35%，提高5%。',
    right: '覆盖率由30%提高到35%，提高5个百分点。',
  },
  messages: { point: '{from}%与{to}%之差应为“{difference}个百分点”' },
  checkParagraph({ text }, report) {
    if (!text.includes('由')) return;
    for (const match of text.matchAll(CHANGE)) {
      const [whole, from, to, difference] = match;
      if (Math.abs(Math.abs(Number(from) - Number(to)) - Number(difference)) > 0.011) continue;
      const end = match.index + whole.length;
      report({
        range: { start: end - difference!.length - 1, end },
        messageId: 'point',
        data: { from: from!, to: to!, difference: difference! },
        fixes: [
          { title: '改为“个百分点”', safe: false, edits: [{ range: { start: end - 1, end }, text: '个百分点' }] },
        ],
      });
    }
  },
});
