export const findings = {
  /** The last entry of Problems where there are too many. */
  more: (shown: number, hidden: number): string =>
    `问题较多，先列出最要紧的${shown}条，另有${hidden}条未列出；改正后会依次显示`,
  noSuchRule: '没有这条规则。',
  explainRule: '规则说明',
  /** The change that a fix would make. */
  change: (before: string, after: string): string => `改法：${before} → ${after || '（删去）'}`,
};

/** 全部修复. */
export const fixing = {
  none: '没有可以直接改正的问题；其余的请在问题上按 Ctrl+. 逐处处理。',
  title: (count: number): string => `全部修复（${count}处）`,
  question: (count: number): string => `将改正${count}处，右边是改后的样子。是否采用？`,
  done: (count: number): string => `已改正${count}处，可以一步撤销`,
  choose: '勾选要改的几类，回车后先看改动再决定',
  example: (excerpt: string): string => `如：${excerpt}`,
  allSafe: '改正全部有把握的问题',
};

/** 忽略此处, 此词不再提示, 关闭此规则, and the way back. */
export const ignoring = {
  here: '忽略此处',
  /** Of several findings at one place. */
  hereOf: (rule: string): string => `忽略此处（${rule}）`,
  /** Of several findings of one rule at one place. */
  ruleAt: (rule: string, words: string): string => `${rule}“${words}”`,
  neverThisWord: (word: string): string => `“${word}”不再提示`,
  turnRuleOff: (rule: string): string => `关闭此规则（${rule}）`,
  ignored: (words: string): string => `已忽略这一处“${words}”`,
  wordAccepted: (word: string): string => `“${word}”不再提示`,
  noBlank: (word: string): string => `“${word}”不再算占位符`,
  ruleOff: (rule: string): string => `已关闭规则“${rule}”`,
  ruleOffForUser: (rule: string): string => `已关闭规则“${rule}”（记在用户设置）。`,
  done: (what: string, place: string): string => `${what}（${place}）。`,
  none: '没有忽略的内容。在问题上按 Ctrl+.（Mac 为 Cmd+.）可以选“忽略此处”。',
  listTitle: (place: string): string => `已忽略的内容（${place}）`,
  restore: '勾选要恢复提示的，回车确定',
  restored: (count: number): string => `已恢复${count}项。`,
  inThisFile: '本文件',
  unused: '原句已改或已删，可以清除',
  inOtherFiles: '其他文件',
  rightWords: '正确的词',
  notBlanks: '不是占位符的词',
  rulesOff: '已关闭的规则',
  nth: (number: number): string => `（第${number}处）`,
};
