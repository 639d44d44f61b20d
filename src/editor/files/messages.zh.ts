/** What is said of the files beside texts and in folders. */
export const files = {
  keptHere: '没有打开文件夹，只记在本机',
  keptIn: (file: string): string => `记在 ${file}`,
  isBeingEdited: (file: string): string => `${file} 正在编辑，还没有保存。请先保存，再试一次。`,
  noJson: (file: string): string => `${file} 不是正确的 JSON，没有写入。请先改正，再试一次。`,
  wrongMember: (file: string, member: string): string =>
    `${file} 里的“${member}”写法不对，没有写入。请先改正，再试一次。`,
  cannotWrite: (file: string, reason: string): string => `写不了 ${file}：${reason}`,
  notKept: (file: string, kind: string): string => `写不了 ${file}，这次的${kind}关闭文件后不保留。`,
  isBusy: (file: string): string => `${file} 正被其他窗口改动，没有写入。请再试一次。`,
  isNewer: (file: string, kind: string, version: number, known: number): string =>
    `${file} 由更新版本的“讲稿”写下（${kind}版本 ${version}，这里只认得 ${known}）：认得的照用，这里的改动不写入。请升级“讲稿”。`,
  keptAside: (file: string, kind: string, kept: string): string => `${file} 不是${kind}，原样留作 ${kept}，从头记起。`,
  /** In the name of a file that was kept because it could not be understood. */
  damaged: '损坏',
  /** What each kind of file is called. */
  kinds: {
    project: '约定文件',
    fills: '填写记录',
    ticks: '核稿记录',
    renewal: '翻新记录',
    phrases: '短语',
    source: '原件记录',
  },
};

/** Records beside a text, listed below it in the explorer. */
export const nesting = {
  question: '文稿旁边的记录（填写、核稿、原件）可以在资源管理器里收到文稿下面，点开才列出。要收起来吗？',
  nest: '收起来',
  leave: '不用',
};
