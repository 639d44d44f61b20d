/** What is said about 稿次, the versions of a text. */
export const versions = {
  save: '存为一稿',
  own: '自己起名',
  ask: '这一稿叫什么',
  badName: '稿名不能有 \\ / : * ? " < > |，最长40字',
  done: (label: string, folder: string): string => `已存为${label}，在文件夹“${folder}”里`,
  failed: (reason: string): string => `这一稿没有存成：${reason}`,
  needsFile: '稿次存在文稿旁边。请先把文稿存成文件。',
  isVersion: '这是一份稿次，不再另存。请打开原文稿。',
  none: '这篇文稿还没有存过稿次。',
  title: '稿次',
  which: '选一稿，再选做什么',
  earlier: '和哪一稿对照',
  count: (words: number, change: number): string =>
    change === 0
      ? `${words}字，与现在一样多`
      : change > 0
        ? `${words}字，现在多${change}字`
        : `${words}字，现在少${-change}字`,
  unreadable: '读不出',
  acts: {
    compare: '与现在的文稿对照',
    compareOther: '与另一稿对照…',
    redline: '生成花脸稿（与现在对照）…',
    redlineOther: '生成花脸稿（与另一稿对照）…',
    restore: '恢复为这一稿',
    open: '打开这一稿',
  },
  now: '现在',
  compared: (name: string, before: string, after: string, moved: number): string =>
    `${name}：${before} ↔ ${after}${moved === 0 ? '' : `（${moved}处移动过）`}`,
  moved: (line: number): string => `　原在第${line}行`,
  same: (label: string): string => `与${label}完全相同。`,
  restore: (label: string): string => `恢复为${label}`,
  restored: (label: string): string => `已恢复为${label}，可以一步撤销`,
  notRead: (name: string, reason: string): string => `${name} 读不出：${reason}`,
};
