import type { FormWords } from '../../pages/fill-form/messages.ts';
import type { AnswerWords } from '../../pages/request-answers/messages.ts';

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

/** 添加占位符写法. */
export const blankForms = {
  title: '添加占位符写法',
  example: '写一个例子，如 〔待核：姓名〕、△△县、时间另定；在文中选中了就用选中的',
  empty: '还没有写例子',
  tooLong: (most: number): string => `例子太长，最多${most}字`,
  whichForm: '哪一种才是占位符？后面是本文里照此找到的',
  /** What each form goes by, shortened: 〔待核…〕. */
  shapes: {
    exact: (shown: string): string => `只认“${shown}”`,
    opening: (shown: string): string => `“${shown}”，开头相同的都认`,
    brackets: (shown: string): string => `“${shown}”，里面不论写什么`,
    runs: (shown: string): string => `“${shown}”，相同的符号、数字多少都认`,
  },
  found: (count: number): string => `本文${count}处`,
  whichKind: (shown: string): string => `“${shown}”要填的是什么`,
  where: (shown: string): string => `“${shown}”记在哪里`,
  inFolder: '这个文件夹，大家都照此',
  inSettings: '我的设置，所有文稿都照此',
  added: (shown: string): string => `“${shown}”今后算占位符`,
};

/** What was filled in, to be checked. */
export const fillChecking = {
  nothing: '还没有填写过占位符，没有要核的内容。',
  noted: (note: string): string => `　备注：${note}`,
  title: '标为已核',
  question: '勾选已经核对的内容，回车记下；左上角的框全选',
  checkedOf: (checked: number, all: number): string => `已核 ${checked}/${all}`,
  noteTitle: '填写备注',
  noteQuestion: '给哪一处加备注',
  notePrompt: '谁提供、依据什么、待谁核对',
  checkAll: '全部标为已核',
  checkAllQuestion: (count: number): string => `把已填待核的${count}项全部标为已核吗？`,
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

/** 征数表 written. */
export const requests = {
  nothing: '没有待填的占位符，不用征数。',
  written: (file: string, count: number): string => `已写出${file}，共${count}项。收回后用“读取征数表”填入。`,
  notWritten: (reason: string): string => `征数表没有写成：${reason}`,
  all: '全部待填的占位符',
  bySection: '按章节',
  beginning: '（开头）',
  ending: '（结尾）',
  byKind: '按种类',
  title: '导出征数表',
  which: '征哪些内容',
  office: '责任科室（可以不填，在表中再写）',
  officeExample: '如 财务科',
  deadline: '时限（可以不填）',
  deadlineExample: '如 11月25日18时前',
  word: 'Word 文档',
  excel: 'Excel 工作簿',
  csv: 'CSV 表格',
  fileName: (text: string): string => `${text}-征数表.docx`,
};

/** 征数表 read back. */
export const answers = {
  title: (file: string): string => `征数表：${file}`,
  open: '读取收回的征数表',
  tables: '征数表',
  noHead: (file: string): string => `${file} 不是征数表：没有同时写着“编号”和“填写”的表头。`,
  noRows: (file: string): string => `${file} 里没有带编号的行。`,
  unreadable: (file: string, reason: string): string => `${file} 读不出：${reason}`,
  source: (office: string, table: string): string => `${office}，${table}`,
  changed: '没有填入：勾选的内容已经变了。',
  done: (count: number): string => `已填入${count}项，在正文中撤销一次即可全部退回。`,
  sections: {
    fits: { title: '可以填入', explanation: '原句没有变，填写合乎要求。' },
    changed: { title: '原句已改', explanation: '发出之后正文改过，请对照两句话，确认还是同一处再勾选。' },
    doubtful: { title: '请看一眼', explanation: '可能不是原来的意思，或者还不是答案，核对后再勾选。' },
    problem: { title: '填写不合适', explanation: '请与填报的科室核对。' },
    empty: { title: '没有填写', explanation: '表中这一栏是空的。' },
    gone: { title: '正文中找不到', explanation: '这一处已经填过、删去，或编号被改动。' },
    missing: { title: '表中缺少', explanation: '征过，还没有填，收回的表里没有这一行。' },
    done: { title: '已填入', explanation: '已写进正文，状态是已填待核。' },
  },
  conflict: '同一处在表中有两种填法。',
  page: {
    heading: '征数表收回核对',
    section: '{title}（{count}）',
    labelled: '{label}：{value}',
    line: '第{line}行',
    sent: '发出时：{sentence}',
    now: '现在：',
    apply: '填入勾选的 {count} 项',
  } satisfies AnswerWords,
};
