import { isSentenceLine, spaceBeforeMark } from '../../../text/odd-space.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** Spaces inside a Chinese sentence, and characters that cannot be seen. */
export const space = defineMatchRule({
  id: 'punctuation/space',
  concerns: 'marks',
  basis: '实务',
  severity: 'hint',
  title: '多余的空格',
  documentation: {
    description:
      '正文句子里汉字之间、标点前后不留空格；从网页或 PDF 复制来的文本常带半角空格和看不见的零宽字符。标题、姓名（习　近　平）、日期行里的空格不管。',
    wrong: '要坚持 问题导向 ，补齐短板弱项，压紧压实各级责任，确保各项任务落到实处。',
    right: '要坚持问题导向，补齐短板弱项，压紧压实各级责任，确保各项任务落到实处。',
  },
  needs: ['space'],
  what: '多余的空格',
  corrections: [
    {
      pattern: spaceBeforeMark,
      right: ({ input }) => (isSentenceLine(input) ? '' : null),
      safe: true,
      severity: 'warning',
    },
    {
      pattern: /(?<=[\u3400-\u9fff，。；：、])[ \t]+(?=[\u3400-\u9fff])/gu,
      right: ({ input }) => (isSentenceLine(input) ? '' : null),
      safe: false,
    },
    { pattern: /[\u200b\u200c\u200d\u2060\u00ad]+|(?!^)\ufeff+/gu, right: () => '', safe: true },
  ],
});
