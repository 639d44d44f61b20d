import { punctuation } from './messages.zh.ts';
import { isStoppedTitle } from '../../../speeches/speech-lines.ts';
import { defineRule, say } from '../../rule.ts';

/** A title that ends in a mark: 在…会议上的讲话。 */
export const titleEnd = defineRule({
  id: 'punctuation/title-end',
  concerns: 'marks',
  basis: '国标',
  severity: 'warning',
  words: punctuation['punctuation/title-end'],
  check({ analysis: { document, speeches } }, report) {
    for (const { firstParagraph } of speeches) {
      const paragraph = document.paragraphs[firstParagraph];
      if (paragraph === undefined || !isStoppedTitle(paragraph)) continue;
      const end = document.starts[firstParagraph]! + paragraph.text.trimEnd().length;
      const range = { start: end - 1, end };
      const mark = document.text[range.start]!;
      report({
        range,
        messageId: 'mark',
        data: { mark },
        fixes: [{ said: say('remove', { wrong: mark }), safe: true, edits: [{ range, text: '' }] }],
      });
    }
  },
});
