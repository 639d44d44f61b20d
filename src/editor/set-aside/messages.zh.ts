/** 备删: passages that are set aside. */
export const setAside = {
  done: (words: number, left: string): string => `已备删${words}字，现在${left}`,
  restored: (left: string): string => `已取回，现在${left}`,
  hover: (words: number): string => `备删：${words}字，不计字数、不打印，留在稿里`,
  takeBack: '取回',
  none: '没有备删的文字。',
  listTitle: (passages: number, words: number): string => `备删：${passages}段，${words}字`,
  listHint: '回车转到；右边的按钮取回',
  item: (words: number, line: number): string => `${words}字，第${line}行`,
  all: (passages: number): string => `全部取回（${passages}段）`,
  missing: (count: number, words: string): string =>
    `记录里有${count}段备删在正文里找不到（“${words}”），可能在别处改过：请看它们是否又算进了正文。`,
  forget: '从记录里去掉',
  noRecord: (file: string, count: number): string =>
    `“${file}”原有${count}段备删，现在记录不见了：这些段落又算进正文，也会印出来。`,
  again: '重新备删',
  giveUp: '算进正文',
  /** Name of the version that is kept before passages are taken out. */
  versionLabel: '移出备删前',
  removed: (passages: number, label: string): string => `备删${passages}段已移出正文，原稿存为“${label}”`,
  copied: (characters: number, passages: number): string =>
    passages === 0 ? `已复制定稿，${characters}个字符` : `已复制定稿，${characters}个字符，略去备删${passages}段`,
};
