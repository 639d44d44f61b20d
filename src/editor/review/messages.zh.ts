import type { FinalWords } from '../../pages/final-check/messages.ts';

/** 核稿清单, its view and its table. */
export const review = {
  checkedOf: (checked: number, all: number): string => `已核 ${checked}/${all}`,
  allChecked: (count: number): string => `共${count}项，已全部核过。`,
  uncheckedOnly: (count: number): string => `只看未核的${count}项`,
  progress: (checked: number, unchecked: number): string => `已核${checked}项，未核${unchecked}项`,
  kindChecked: (kind: string): string => `${kind}全部核过`,
  alsoAs: (variants: string): string => `又作 ${variants}`,
  alsoInText: (variants: string): string => `文中又作：${variants}`,
  checked: '已核',
  unchecked: '未核',
  allPlaces: (count: number): string => `……共${count}处`,
  nothingToExport: '文中没有要核的内容，没有清单可以导出。',
  notWritten: (reason: string): string => `清单没有写成：${reason}`,
  word: 'Word 文档',
  excel: 'Excel 工作簿',
  exportTitle: '导出核稿清单',
  exportName: (text: string): string => `${text}-核稿清单.docx`,
  wrongEnding: '清单可以写成 .docx、.xlsx、.csv 或 .md，请换一个文件名。',
  open: '打开',
  exported: (count: number, file: string): string => `已导出${count}项：${file}`,
};

/** The page 定稿检查, but for what the check itself says. */
export const finalCheck = {
  title: (file: string): string => `定稿检查：${file}`,
  copied: '定稿检查的结果已复制',
  page: {
    heading: '定稿检查',
    recheck: '重新检查',
    copy: '复制为文字',
    list: '核稿清单',
    export: '导出 Word…',
    lengths: '字数与时长',
    tick: '核过后打勾',
    ticked: '已核：{message}',
    line: '第{line}行　',
  } satisfies FinalWords,
};
