import { editsTo } from '../../../text/text-edit.ts';
import { punctuation } from './messages.zh.ts';
import { defineParagraphRule, say } from '../../rule.ts';

/** Straight quotes in a Chinese sentence: "一刀切". */
export const straightQuote = defineParagraphRule({
  id: 'punctuation/straight-quote',
  concerns: 'marks',
  basis: '国标',
  severity: 'warning',
  words: punctuation['punctuation/straight-quote'],
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
          fixes: [
            { said: say('replaceMark', { mark: '“”' }), safe: true, edits: editsTo(range, match[0], `“${match[1]}”`) },
          ],
        });
    }
  },
});
