import type { FormWords } from '../../pages/fill-form/messages.ts';

/** Blanks, wherever they are listed. */
export const blanks = {
  none: '没有待填的占位符',
  noneAtCursor: '光标处没有占位符',
  lostText: '缺失的文字',
  states: { open: '待填', filled: '已填待核', checked: '已核' },
  wantedAs: (label: string, example: string): string => `${label}，如 ${example}`,
  /** A value with the name of what it is: 人数：120. */
  labelled: (label: string, value: string): string => `${label}：${value}`,
  nth: (wanted: string, number: number, all: number): string => `${wanted}（第${number}处，共${all}处）`,
  fillAll: '$(run-all) 逐个填写',
  listInView: '$(list-tree) 在侧栏中列出',
  title: (count: number): string => `占位符（${count}处）`,
  question: '输入文字或种类筛选，回车转到该处',
  patternUnused: (pattern: string, problem: string): string => `占位符写法“${pattern}”没有使用：${problem}。`,
  openSettings: '打开设置',
  notBlankTitle: (mask: string): string => `“${mask}”不是占位符`,
  notBlankQuestion: '写出整个词，凡是这样写的都不算占位符',
  notWholeWord: (mask: string): string => `要连同前后的字写出含有“${mask}”的整个词`,
  fillAction: (label: string): string => `填写${label}…`,
  notBlankAction: (mask: string): string => `“${mask}”不是占位符…`,
  fill: (label: string): string => `填写${label}`,
  fillTitle: '填写占位符',
  fillPlan: '填写',
  alsoElsewhere: (value: string): string => `别处也填“${value}”吗？`,
  alsoElsewhereQuestion: '勾选确实是同一个的，回车一并填写；都不勾选，只填这一处',
  valueOf: (kind: string): string => `已填的${kind}`,
};

/** The view 占位符. */
export const blankView = {
  filledUp: '已填完',
  toFill: (count: number): string => `占位符：待填${count}项`,
  groupings: { Order: '按先后', Kind: '按种类', Section: '按章节' },
  count: (state: string, count: number): string => `${state}${count}项`,
  allFilled: (counts: string): string => `全部填完：${counts}。`,
  fillWith: (wanted: string): string => `填：${wanted}`,
  source: '来源',
  filledAt: '填写',
  checkedAt: '核对',
  note: '备注',
};

/** 逐个填写. */
export const blankWalk = {
  failed: '逐个填写出错，已结束',
  noneLeft: '没有待填的占位符了',
  plan: '逐个填写',
  ended: '已结束逐个填写',
  filledBefore: (wanted: string, value: string): string => `${wanted}；前面填过“${value}”`,
  /** Of its item, in the status bar's own menu. */
  name: '讲稿：逐个填写',
  keys: 'Tab 或回车下一处，Shift+Tab 上一处，Esc 结束',
  /** Counts up to what there was at the beginning. */
  status: (hint: string, number: number, all: number): string => `${hint}（第${number}项，共${all}项） Esc 结束`,
  samePlan: '别处也填',
  yearPlan: '年份',
};

/** 填写表. */
export const fillForm = {
  title: (file: string): string => `填写表：${file}`,
  source: '填写表',
  nothing: '没有待填的占位符。',
  nothingFits: '没有填入：没有合适的内容。',
  done: (count: number): string => `已填入${count}项，在正文中撤销一次即可全部退回。`,
  doneBut: (count: number, left: number): string =>
    `已填入${count}项，在正文中撤销一次即可全部退回。另有${left}项不合适，没有填入。`,
  page: {
    heading: '填写表 ',
    filter: '筛选',
    filterHint: '筛选：句子或要填的内容',
    apply: '填入正文',
    onlyOpen: ' 只看未填',
    keys: 'Enter 下一项，Shift+Enter 上一项，Alt+Enter 看正文，Ctrl+Enter 填入',
    nothing: '没有待填的占位符了。',
    unseen: '另有{count}处一并填写的还没有看到，先看第{line}行，再填入一次。',
    noValue: '还没有填写任何一项。',
    progress: '已填写 {filled} / {all} 项',
    same: '可能是同一个',
    sameHint: '可能是同一个，勾选的一并填写：',
    example: '如 {example}',
    goTo: '转到正文',
    line: '第{line}行',
    sameLine: ' 第{line}行：{words}',
  } satisfies FormWords,
};
