import { defineRule } from '../../rule.ts';

/** Text is missing for good: ***, %%, 此处隐藏N个字, [_TAG_h2]. Nobody can fill it from the context. */
export const lostText = defineRule({
  id: 'placeholder/lost-text',
  concerns: 'blanks',
  basis: '实务',
  severity: 'error',
  title: '文字缺失',
  messages: { lost: '此处文字缺失（“{text}”），请对照原稿补齐或删去' },
  check({ analysis }, report) {
    for (const { form, start, end, text } of analysis.placeholders)
      if (form === 'lost') report({ range: { start, end }, messageId: 'lost', data: { text } });
  },
});
