/** Titles and messages of the rules of this family. */
export const duplicate = {
  'duplicate/paragraph': {
    title: '段落重复',
    whole: '这一段与前文重复（完全相同）',
    part: '这一段与前文重复（相同{share}%）',
  },
  'duplicate/passage': {
    title: '文字重复',
    whole: '这一节文字与前文重复（完全相同）',
    part: '这一节文字与前文重复（相同{share}%）',
  },
  'duplicate/sentence': {
    title: '句子重复',
    whole: '这句话前文已经说过',
    part: '这句话前文已经说过',
    running: '这句话紧接着又说了一遍',
  },
} as const;
