/** Why a file is not read, each one clause: `讲话.docx：有密码，…`. The first are said of what should be plain text. */
export const readProblems = {
  office: '是 Word 等办公软件的文档，不是纯文本，请先另存为 .txt',
  binary: '是二进制文件，不是文本',
  unknown: '是二进制文件，或不是 UTF-8、GB 18030、UTF-16 编码的文本',
  utf16: '有 UTF-16 标记，但内容不是完整的 UTF-16 文本',
  big5: '编码可能是 Big5，不能按 GB 18030 读，请先另存为 UTF-8',
  shift_jis: '编码可能是 Shift-JIS，不能按 GB 18030 读，请先另存为 UTF-8',
  'euc-kr': '编码可能是 EUC-KR，不能按 GB 18030 读，请先另存为 UTF-8',
  notZip: '不是完整的办公文档（.docx、.xlsx）',
  notWord: '不是 Word 文档（.docx）',
  damaged: '是办公文档，但内容已损坏',
  tooMany: '里面的文件太多，不像正常的文档',
  tooLarge: '展开后太大，不像正常的文档',
  tooDeep: '层次太深，不像正常的文档',
  tooManyCells: '表格太大，不像正常的文档',
  encrypted: '有密码，请先在 Word 里去掉密码再打开',
  oldFormat: '是旧格式（.doc、.xls、.wps），请先另存为 .docx 或 .xlsx',
  officeHangs: '要用 LibreOffice 转，它两分钟没有转完，请先另存为 .docx',
  foreignFormat: '是 .rtf 或 .odt 文档，本机没有能转换的程序，请先另存为 .docx',
  unsupportedZip: '用了不支持的压缩方式（Zip64、分卷或加密），请先另存为 .docx',
} as const;

export type ReadProblem = keyof typeof readProblems;
