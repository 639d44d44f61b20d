/** What is said of phrases found in old speeches, in Chinese. */
export const mine = {
  reading: (index: number, all: number): string => `正在读取 ${index}/${all}`,
  mining: (count: number): string => `正在从 ${count} 篇中提取……`,
  saved: (speeches: number, count: number, file: string): string =>
    `已从 ${speeches} 篇中提取 ${count} 条，写入 ${file}`,
  kinds: { phrase: '', frame: '句式', parallel: '排比' },
  row: (speeches: string, count: string): string => `${speeches} 篇${count} 次`,
  section: (title: string, count: number): string => `${title}（${count}）`,
  topical: '本专题用语',
  head: (files: number, speeches: number, count: number): string =>
    `${files} 个文件，${speeches} 篇：${count === 0 ? '没有找到短语' : `${count} 条短语`}`,
};

export type MineMessages = typeof mine;
