import { defineRule } from '../../rule.ts';

/** Text is missing for good: ***, %%, 此处隐藏N个字, [_TAG_h2]. Nobody can fill it from the context. */
export const lostText = defineRule({
  id: 'placeholder/lost-text',
  concerns: 'blanks',
  basis: '实务',
  severity: 'error',
  title: '文字缺失',
  documentation: {
    description:
      '文稿在屏蔽、转换或下载时丢了字：“***”“%%”“此处隐藏N个字”“[_TAG_h2]”等。这里原有的内容无法从上下文推出，应找原稿核对补齐，或连同残句一并删去。',
    wrong: '以***同志为核心的党中央高度重视。',
    right: '以习近平同志为核心的党中央高度重视。',
  },
  messages: { lost: '此处文字缺失（“{text}”），请对照原稿补齐或删去' },
  check({ analysis }, report) {
    for (const { form, start, end, text } of analysis.placeholders)
      if (form === 'lost') report({ range: { start, end }, messageId: 'lost', data: { text } });
  },
});
