/** What is said of archives of old texts (旧稿库), in Chinese. */
export const archive = {
  /** In the list of commands. */
  summary: '旧稿库：build 建立，continue 照旧稿续写，search 查找，check 查重（有与旧稿相同的段落即以 1 退出）',
  /** What its options do. */
  options: {
    archive: { value: '<文件>', text: '旧稿库' },
    'archive out': { value: '<文件>', text: '旧稿库写到这里；已有的旧稿库换成新的' },
    'archive top': { value: '<N>', text: 'search 最多列出 N 句，默认 50' },
    'archive min-speeches': { value: '<N>', text: 'continue 只给至少 N 篇里有的，默认 2' },
  },
  usage: {
    action: (action: string): string =>
      `archive 后应为 build、continue、search 或 check${action === '' ? '' : `，实为“${action}”`}`,
    sources: 'archive build 要给出文件夹或 .jsonl 文件',
    out: 'archive build 要用 --out 给出旧稿库文件',
    archive: (action: string): string => `archive ${action} 要用 --archive 给出旧稿库文件`,
    words: 'archive search 要给出要找的词',
    none: 'archive continue 从标准输入读，不带文件',
  },
  problems: {
    foreign: '不是旧稿库',
    newer: '由更新版本的“讲稿”建立，这里读不了',
    older: '由旧版本的“讲稿”建立，请用 archive build 重新建立',
    damaged: '旧稿库已损坏，请用 archive build 重新建立',
  },
  reading: (index: number): string => `正在读取第 ${index} 篇`,
  building: (count: number): string => `正在统计 ${count} 篇……`,
  built: (texts: number, characters: number, again: number): string =>
    `收入 ${texts} 篇，${characters} 字${again > 0 ? `；另有 ${again} 篇与其中的相同或是空的，没有重复收入` : ''}`,
  written: (file: string, megabytes: string, seconds: number): string =>
    `写入 ${file}（${megabytes} MB），用时 ${seconds} 秒`,
  noTexts: '一篇旧稿也没有读到，没有建立旧稿库',
  notWritten: '这里已有别的文件，没有覆盖（覆盖请加 --force）',
  badLine: (line: number): string => `第 ${line} 行不是 {"text": …}，没有收入`,
  badRequest: (line: number): string => `第 ${line} 行不是 JSON 字符串`,
  texts: (count: number): string => `${count} 篇`,
  latest: (date: string): string => `最近 ${date}`,
  noContinuation: '没有接得上的',
  notFound: '没有找到',
  kinds: { exact: '照抄', near: '大体相同', reordered: '调换了次序' },
  noCopies: '没有与旧稿相同的段落',
  copies: (count: number, percent: string): string => `有 ${count} 处与旧稿相同，占全文 ${percent}%`,
  copy: (kind: string, percent: string, file: string, others: number): string =>
    `${kind}（${percent}%）：${file}${others > 0 ? `，另有 ${others} 篇` : ''}`,
  leftOver: (value: string, file: string): string => `旧稿里的“${value}”，本文别处没有用到（${file}）`,
  leftOvers: '可能没有改的旧内容：',
};

export type ArchiveMessages = typeof archive;
