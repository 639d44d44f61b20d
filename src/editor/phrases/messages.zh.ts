/** Of a phrase, wherever one is shown. */
export const phrases = {
  sources: { stock: '自带', personal: '我的', workspace: '本文件夹' },
  seenIn: (speeches: number): string => `见于 ${speeches} 篇`,
  used: (times: number): string => `已用 ${times} 次`,
  examples: '例：',
  /** What each function is for, in a few words. */
  notes: {
    开头: '开会缘由、主要任务',
    承前: '刚才谁讲了什么',
    引出: '下面讲几点',
    肯定: '成绩、感谢',
    形势: '形势怎样、到了什么阶段',
    问题: '短板、差距、教训',
    认识: '提高站位、统一思想',
    部署: '干什么、怎么干',
    责任: '谁来干、谁负责',
    督查: '检查、问责',
    宣传: '引导、发动群众',
    强调: '务必、决不',
    号召: '鼓劲、展望',
    结尾: '结束、致谢',
    主持: '主持词用语',
    引用: '上级精神、依据',
    衔接: '过渡、连接',
    排比: '排比、对仗',
  },
  all: '全部',
  filterTitle: '短语视图显示哪些短语',
  fitting: (name: string): string => `本处适用：${name}`,
  insert: '插入短语',
  filesFailed: '短语文件读写没有成功，原有短语未受影响。详情见“讲稿”日志。',
  cannotRead: (file: string): string =>
    `短语文件“${file}”内容有误，暂时用不上其中的短语；改好保存即可恢复，未作任何改动。`,
  keptAside: (file: string, kept: string): string =>
    `短语文件“${file}”内容有误，已原样另存为“${kept}”，新的短语写入了新文件。`,
};

/** 从旧稿提取短语. */
export const mining = {
  failed: '提取短语没有完成，原因已记入日志（命令“显示日志”）。',
  chooseFolders: '选择存放旧稿的文件夹（可多选，含下级文件夹）',
  start: '提取短语',
  title: '从旧稿提取短语',
  added: (count: number): string => `已将 ${count} 条加入“我的短语”。`,
  addedWith: (count: number, known: number): string => `已将 ${count} 条加入“我的短语”，另有 ${known} 条原来就有。`,
  unreadable: (count: number): string => `，${count} 个文件或文件夹未能读取，原因见日志`,
  noFiles: (unreadable: string): string => `所选文件夹中没有 .txt、.md、.docx 文件${unreadable}。`,
  tooFew: (speeches: number, unreadable: string): string =>
    `只读到 ${speeches} 篇，至少两篇才能比对出常用短语${unreadable}。`,
  nothing: (speeches: number, unreadable: string): string => `这 ${speeches} 篇中没有共同的短语${unreadable}。`,
  gone: '已不存在',
  forbidden: '没有读取权限',
  failedToRead: '读取失败',
  reading: (number: number, all: number): string => `正在读取 ${number}/${all}`,
  comparing: (speeches: number): string => `正在比对 ${speeches} 篇`,
  frames: '句式',
  parallels: '排比句式',
  topical: '有本批材料的专题用语',
  known: '短语库中已有',
  tickAll: '全选',
  tickNone: '全不选',
  tickUsual: '恢复预选',
  found: (speeches: number, times: number): string => `${speeches} 篇 ${times} 次`,
  pickTitle: (speeches: number, count: number): string => `从 ${speeches} 篇中提取到 ${count} 条`,
  pickTitleWith: (speeches: number, count: number, unreadable: number): string =>
    `从 ${speeches} 篇中提取到 ${count} 条，${unreadable} 个文件未能读取`,
  pick: '勾选要加入“我的短语”的，回车加入；输入功能（如：督查）或字词可筛选，左上方框勾选筛选出的全部',
};

/** 换词. */
export const wordSwap = {
  failed: '换词没有成功，文稿没有改动。详情见“讲稿”日志。',
  swap: (word: string, other: string): string => `“${word}”换成“${other}”`,
  swapUsed: (word: string, other: string, used: string): string => `“${word}”换成“${other}”（${used}）`,
  more: (word: string): string => `“${word}”换成别的词…`,
  noWord: '光标处没有可以换的词。请把光标放在“切实”“进一步”“加强”这样的词上再试。',
  noAlternative: (words: string): string => `“${words}”没有现成的替换词，请按原意斟酌。`,
  plan: '换词',
  usedNearby: (times: number): string => `附近已用 ${times} 次`,
  title: (word: string, inParagraph: number, inSpeech: number): string =>
    `换词：“${word}”本段用了 ${inParagraph} 次，全篇 ${inSpeech} 次`,
  question: '附近没有用过的在前；回车替换，一次撤销',
  unused: '全篇未用',
  nearest: (distance: number): string => `附近未用，最近一处相距 ${distance} 字`,
};
