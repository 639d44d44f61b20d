import { placeholder } from './messages.zh.ts';
import { defineRule } from '../../rule.ts';

/** Text is missing for good: ***, %%, 此处隐藏N个字, [_TAG_h2]. Nobody can fill it from the context. */
export const lostText = defineRule({
  id: 'placeholder/lost-text',
  concerns: 'blanks',
  basis: '实务',
  severity: 'error',
  words: placeholder['placeholder/lost-text'],
  check({ analysis }, report) {
    for (const { form, start, end, text } of analysis.placeholders)
      if (form === 'lost') report({ range: { start, end }, messageId: 'lost', data: { text } });
    for (const { start, end } of analysis.losses)
      report({
        range: { start, end },
        messageId: 'vanished',
        data: { text: analysis.document.text.slice(start, end) },
      });
  },
});
