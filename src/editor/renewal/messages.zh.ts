/** 旧稿翻新, by where it is said. */
export const renewal = {
  name: '旧稿翻新',
  states: { untouched: '未动', changed: '已改', kept: '确认沿用' },
  /** What stands at a place now where nothing is left to be shown. */
  sentenceGone: '（原句已删改）',
  deleted: '（已删去）',
  changedTo: (old: string, now: string): string => `${old}改为${now}`,
  described: (old: string, kind: string, state: string): string => `${old}（${kind}，${state}）`,
  lastYear: (old: string): string => `去年：${old}`,
  lastYearsSentence: (sentence: string): string => `去年的原句：${sentence}`,
  /** A place in the view's tooltip. */
  placeTooltip: (kind: string, state: string, old: string): string => `${kind} · ${state}　去年：${old}`,
  nextName: (stem: string): string => `${stem}（新稿）`,
  outsideHeadings: '标题以外',
  allDone: (count: number): string => `${count}处，已毕`,
  openOf: (open: number, all: number): string => `未动${open}/${all}`,
  viewDone: (count: number): string => `${count}处全部改过或确认，可以“结束翻新”。`,
  viewProgress: (open: number, all: number): string => `还有${open}处未动，共${all}处。`,
  badge: (open: number): string => `旧稿翻新：${open}处未动`,
  status: (done: number, all: number): string => `翻新 ${done}/${all}`,
  statusDone: '全部改过或确认，点击结束翻新',
  statusOpen: (open: number): string => `还有${open}处未动，点击转到下一处`,
  recordUnreadable: (kept: string): string =>
    `这份稿子的翻新记录读不出来，已另存为 ${kept}，文稿本身没有变。请重新开始旧稿翻新。`,
};

/** How a renewal begins. */
export const renewalStart = {
  isRunning: '这份稿子正在翻新，见侧栏“讲稿”里的“旧稿翻新”。',
  nothing: '这份稿子里没有要翻新的数字、日期、届次、会议、人名、地名或文件。',
  copy: '$(new-file) 另存为新稿',
  copyNote: '去年的文件不动，在同一文件夹里另存一份来改',
  here: '$(edit) 就在本文',
  hereNote: '直接改这个文件',
  title: '讲稿：旧稿翻新',
  question: '今年的稿子写在哪里',
  nameTitle: '讲稿：新稿的文件名',
  badName: '这个名字不能用作文件名',
  nameTaken: '已有这个文件，请换一个名字',
  notCopied: (reason: string): string => `没有另存：${reason}`,
  notCopiedAs: (reason: string): string => `没有另存：${reason}。`,
  begun: (count: number): string => `要翻新的共${count}处：改写即可，不变的按“确认沿用”。`,
};

/** What is done to a place, and what comes of it. */
export const renewalActs = {
  /** In the status bar, where it must say what it is about. */
  brief: (message: string): string => `讲稿：${message}`,
  notRenewing: '当前文件没有在翻新，先用“旧稿翻新”开始',
  noPlace: '光标处没有要翻新的内容',
  noneLeft: '没有未动的地方了，可以“结束翻新”',
  gone: '这一句已经删改，无处可转',
  lastYearOpen: (old: string): string => `去年：${old}，改写即可，或确认沿用`,
  changedAlready: '这里已经改过，不用确认',
  equalKept: (count: number, old: string): string => `${count}处“${old}”已确认沿用`,
  kindKept: (count: number): string => `${count}处已确认沿用，逐处可以撤回`,
  changeFirst: '先把这一处改好，再一并改相同的',
  noEqual: (old: string): string => `没有别的未动的“${old}”`,
  equalChanged: (count: number, old: string, now: string): string => `${count}处“${old}”已改为“${now}”`,
  unchanged: '这里没有改过',
  goneUndo: '这一句已经删改，请用“撤销”找回',
  noYears: '没有未动的年份',
  yearsRaised: (count: number): string => `${count}处年份已加一；“去年”“今年”没有动，请逐处再看`,
  year: (year: number): string => `${year}年 → ${year + 1}年`,
  /** How a year is used, behind it in the list. */
  yearUses: { point: '', range: '（起止年份）', goal: '（目标年份）', past: '（开始年份）' },
  yearsTitle: '讲稿：年份加一',
  yearsQuestion: '勾选要加一的年份，回车一次改完，可一次撤销',
  finished: (count: number): string => `旧稿翻新完成：${count}处全部改过或确认。`,
  finishAnyway: '$(close) 仍要结束',
  openStays: (count: number): string => `${count}处未动的照旧留在文中`,
  openTitle: (count: number): string => `还有${count}处未动`,
  openQuestion: '选一处转过去',
  stopQuestion: '停止翻新？',
  stopNote: '文字一个不变；哪些改过、哪些确认沿用的记录会清除。',
  stop: '停止翻新',
  plan: '旧稿翻新',
  keep: (old: string): string => `确认沿用“${old}”`,
  keepEqual: (count: number, old: string): string => `${count}处“${old}”都沿用`,
  unkeep: (old: string): string => `撤回确认：“${old}”还要改`,
  changeEqual: (count: number, old: string, now: string): string => `其余${count}处“${old}”也改为“${now}”`,
  restore: (old: string): string => `改回去年的“${old}”`,
};
