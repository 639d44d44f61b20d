/** What is said of documents that are read or made, in Chinese. */
export const documents = {
  isSource: '这是要转换的文件本身，没有覆盖',
  noPdf: '转成 PDF 要本机有 LibreOffice；可先转成 .docx，再用 Word 或 WPS 另存',
  layoutLeftOut: '一稿是文本、一稿是 Word：段首段尾的空格和空行在 Word 里归版式管，没有当作改动',
  latePdf: '本机的 LibreOffice 两分钟没有转完；可先转成 .docx，再用 Word 或 WPS 另存',
  residue: (count: number, lines: string): string => `略去网页残留 ${count} 行（第 ${lines} 行）`,
  noNumbers: '旧格式的自动编号读不出来，请核对，或先另存为 .docx',
  /** By what is counted while a document is read. */
  notices: {
    insertions: (n: number): string => `有 ${n} 处插入的修订，按已接受读入`,
    deletions: (n: number): string => `有 ${n} 处删除的修订，按已接受读入`,
    moves: (n: number): string => `有 ${n} 处移动的修订，按已接受读入`,
    pictures: (n: number): string => `略去图片 ${n} 张`,
    charts: (n: number): string => `略去图表 ${n} 个`,
    objects: (n: number): string => `略去嵌入对象或图形 ${n} 个`,
    footnotes: (n: number): string => `略去脚注 ${n} 条（要的话加 --notes keep）`,
    endnotes: (n: number): string => `略去尾注 ${n} 条（要的话加 --notes keep）`,
    comments: (n: number): string => `略去批注 ${n} 条（要的话加 --notes keep）`,
    hidden: (n: number): string => `略去隐藏文字 ${n} 处`,
    formulas: (n: number): string => `公式 ${n} 个，按一行文字读入`,
    symbols: (n: number): string => `认不出的符号 ${n} 个，写作 □`,
    controls: (n: number): string => `没有填的内容控件 ${n} 个，读入的是提示文字`,
    textBoxes: (n: number): string => `文本框 ${n} 个，放在所在段落之后`,
    tables: (n: number): string => `表格 ${n} 个，每行一行，格间用制表符隔开`,
    numberFormats: (n: number): string => `认不出的编号格式 ${n} 处，写作数字，请核对`,
    parts: (n: number): string => `略去插入的其他文档 ${n} 份`,
  },
};
