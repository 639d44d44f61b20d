/** Why an office file is not read, each one clause: `讲话.docx：有密码，…`. */
export const officeProblems = {
  notZip: '不是完整的办公文档（.docx、.xlsx）',
  notWord: '不是 Word 文档（.docx）',
  damaged: '是办公文档，但内容已损坏',
  tooMany: '里面的文件太多，不像正常的文档',
  tooLarge: '展开后太大，不像正常的文档',
  tooDeep: '层次太深，不像正常的文档',
  tooManyCells: '表格太大，不像正常的文档',
  encrypted: '有密码，请先在 Word 里去掉密码再打开',
  oldFormat: '是旧格式（.doc、.xls、.wps），请先另存为 .docx 或 .xlsx',
  foreignFormat: '是 .rtf 或 .odt 文档，本机没有能转换的程序，请先另存为 .docx',
  unsupportedZip: '用了不支持的压缩方式（Zip64、分卷或加密），请先另存为 .docx',
} as const;

export type OfficeProblem = keyof typeof officeProblems;
