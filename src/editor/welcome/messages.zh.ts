/** What a new writer is asked and told first. */
export const welcome = {
  newTitle: '新建讲话稿',
  newHere: '这篇空白文稿写成什么',
  newPlaceholder: '选一种骨架，Tab 逐处填写；也可以从空白写起',
  blank: '空白讲话稿',
  blankDetail: '没有骨架；提纲、占位符、校对照常',
  sections: (count: number): string => `${count}处待填`,
  /** The chart of keys, in this language. */
  keyChart: 'docs/keys.md',
  sampleUnreadable: '示例文稿读不出来，原因已记入日志（命令“显示日志”）。',
};
