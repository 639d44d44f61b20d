/** What the view 提纲 and its commands say. */
export const outline = {
  figures: {
    words: (count: number): string => `${count}字`,
    minutes: (minutes: number): string => (minutes < 0.5 ? '' : `约${minutes.toFixed(1)}分钟`),
    blanks: (count: number): string => (count === 0 ? '' : `${count}处待填`),
    findings: (count: number): string => (count === 0 ? '' : `${count}个问题`),
  },
  /** A row for a screen reader: its name and what stands beside it. */
  spoken: (name: string, note: string): string => `${name}，${note}`,
  untitled: (number: number): string => `第${number}篇`,
  noItems: '没有序号，列不出提纲。',
  filtered: (words: string, count: number): string => `含“${words}”的${count}项`,
  headingsOnly: '只列标题',
  goTo: '转到',
  noItem: '光标不在任何一项里。把光标放进要动的一项，或在“提纲”里选它。',
  nothingAbove: '上面没有可以去的地方了。',
  nothingBelow: '下面没有可以去的地方了。',
  nothing: '不用改动。',
  askDoubts: (texts: readonly string[]): string => `${texts.join('；')}。要采用吗？`,
  knockOns: (count: number): string => `牵连处${count}处，请看一看。`,
  walk: '逐处看看',
  knockOnTitle: '牵连处：改动提纲以后可能不对的地方',
  knockOnFix: (text: string): string => `改为“${text}”`,
  noKnockOns: '没有牵连处。',
  line: (line: number): string => `第${line}行`,
  filterTitle: '筛选提纲',
  filterPrompt: '只列含这些字的项；不填为全部',
  depthTitle: '展开到第几级',
  depth: (level: number): string => `展开到第${level}级`,
  allLevels: '全部展开',
  allItems: '全部的项',
  shown: '列出哪些',
  copied: (count: number): string => `已复制提纲${count}项`,
  formTitle: '序号改用的写法',
  renumberFix: '重新编号（本组）',
};

/** The outline as VS Code itself shows it. */
export const symbols = {
  speech: (number: number): string => `第${number}篇`,
  figures: (words: number): string => `${words}字`,
  figuresWithBlanks: (words: number, blanks: number): string => `${words}字 · ${blanks}处待填`,
};
