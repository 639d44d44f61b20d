import type { AnswerWords } from '../../pages/request-answers/messages.ts';

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
