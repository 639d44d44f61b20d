export const document = {
  noticeName: '讲稿：识别提示',
  notice: '$(check) 已识别为讲话稿，点此恢复纯文本',
  noticeTooltip: '恢复为纯文本，并记住这个文件的选择',
  useSpeech: '识别为讲话稿',
  usePlainText: '恢复为纯文本',
  keepPlainText: '保持纯文本',
  looksLikeSpeech: (file: string): string => `“${file}”像是讲话稿或公文材料。`,
  reopened: '$(info) 已按 GB18030 编码重新打开，保存时保持该编码',
  analysedAgain: '已重新分析',
};

/** 合并断行. */
export const joining = {
  none: '没有在句中断开的段落。',
  title: (count: number): string => `合并断行（${count}处）`,
  question: (count: number): string => `有${count}处在句中断行，右边是接好后的样子。是否采用？`,
  done: (count: number): string => `已合并${count}处断行，可以一步撤销`,
};

export const stage = {
  /** What each stage makes of Problems. */
  meanings: {
    draft: '占位符只作信息，体例类提示不列；错误和警告照列',
    review: '按各条规则自己的级别',
    final: '全部列出；没填的占位符算错误',
  },
  switched: (name: string, meaning: string): string => `已切换到${name}：${meaning}`,
  title: '文稿到了哪一步',
  question: '决定“问题”里列什么；记在这份文稿旁边',
};

export const status = {
  damaged: '$(warning) 编码有误',
  damagedTooltip: '文中有解码时丢失的字符。换用正确的编码重新打开之前，不提供任何修改。点击选择编码。',
  words: (count: number): string => `${count}字`,
  selected: (count: number): string => `已选${count}字`,
  blanks: (count: number): string => `占位符${count}`,
  underAMinute: '不到1分钟',
  minutes: (minutes: number): string => `约${minutes}分钟`,
  wordsAsWord: (count: number): string => `字数（同 Word）：${count}`,
  characters: (han: number, all: number): string => `汉字：${han}　字符（不计空格）：${all}`,
  aloud: (duration: string, rate: number): string => `朗读：${duration}（每分钟${rate}个汉字）`,
  pages: (count: number): string => `约${count}页（每页22行、每行28字）`,
  statistics: '统计',
  parts: (blanks: number, items: number): string => `占位符：${blanks}处　标题和条目：${items}`,
  speech: (number: number, title: string, words: string, duration: string): string =>
    `${number}. ${title}：${words}，${duration}`,
  stage: (name: string): string => `阶段：${name}`,
  finalCheck: '定稿检查',
  listBlanks: '占位符…',
};

/** Target time and speaker. */
export const timing = {
  targetTitle: '目标时间',
  targetHint: '这篇讲话要讲多久；记在这份文稿旁边',
  targetPrompt: '多少分钟',
  noMinutes: '请填分钟数，如 18',
  minutes: (minutes: number): string => `${minutes}分钟`,
  other: '其他…',
  clear: '不设目标',
  /** What the settings say holds where the text says nothing. */
  asInSettings: (minutes: number): string => `照设置：${minutes}分钟`,
  noTarget: '已取消目标时间',
  targetSet: (minutes: number): string => `目标${minutes}分钟`,
  speakerTitle: '讲话人',
  speakerHint: '按谁的语速计时；记在这份文稿旁边',
  rate: (rate: number): string => `每分钟${rate}个汉字`,
  learn: '记下一位讲话人的语速…',
  nobody: '不指明讲话人',
  noSpeaker: '已按一般语速计时',
  speakerSet: (name: string, rate: number): string => `按${name}的语速计时，每分钟${rate}个汉字`,
  learnTitle: '记下语速',
  namePrompt: '讲话人，如 王县长',
  noName: '请填讲话人',
  pairPrompt: '上次讲了多少字、用了多久，如 5600字讲32分钟',
  noPair: '请写明字数和时间，如 5600字讲32分钟',
  /** In the status bar: how far the text is over its target, or under. */
  over: (minutes: string, words: number): string => `超${minutes}分钟（约${words}字）`,
  under: (minutes: string, words: number): string => `还可讲${minutes}分钟（约${words}字）`,
  met: '正好',
  target: (minutes: number, state: string): string => `目标${minutes}分钟：${state}`,
  itemName: '讲稿：目标时间',
  itemTooltip: '点击改目标时间；Alt+Delete 备删',
  timedAt: (speaker: string): string => `讲话人：${speaker}`,
  pageTitle: '转到第几页',
  pagePrompt: (pages: number): string => `按每页22行、每行28字，约${pages}页`,
  noPage: (pages: number): string => `请填 1 到 ${pages}`,
  /** Beside a section of the outline: its share of the target. */
  planned: (minutes: string): string => `目标${minutes}`,
};
