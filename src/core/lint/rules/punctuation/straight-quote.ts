import { defineParagraphRule } from '../../rule.ts';

/** Straight quotes in a Chinese sentence: "一刀切". */
export const straightQuote = defineParagraphRule({
  id: 'punctuation/straight-quote',
  concerns: 'marks',
  basis: '国标',
  severity: 'warning',
  title: '直引号',
  messages: { pair: '直引号应为“”', lone: '直引号落单，请核对' },
  needs: ['straightQuote'],
  checkParagraph({ text }, report) {
    const pattern = /"([^"\n]*)"|"/gu;
    for (const match of text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      const isChinese = /[\u3400-\u9fff，。；：、]/u.test(
        `${text[range.start - 1] ?? ''}${match[1] ?? ''}${text[range.end] ?? ''}`,
      );
      if (!isChinese) continue;
      if (match[1] === undefined) report({ range, messageId: 'lone' });
      else
        report({
          range,
          messageId: 'pair',
          fixes: [{ title: '改为“”', safe: true, edits: [{ range, text: `“${match[1]}”` }] }],
        });
    }
  },
});
