/** Titles and messages of the rules of this family. */
export const placeholder = {
  'placeholder/lost-text': {
    title: '文字缺失',
    lost: '此处文字缺失（“{text}”），请对照原稿补齐或删去',
    vanished: '此处漏了字（“{text}”），请对照原稿补齐',
  },
  'placeholder/unfilled': { title: '占位符未填', unfilled: '待填：{kind}（“{text}”）' },
} as const;
