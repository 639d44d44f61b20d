import type { NotKept } from '../../office/word/learn/index.ts';
import { readProblems, type ReadProblem } from '../../office/messages.zh.ts';

/** Sizes by the names that they have in Word, beside their points. */
const sizeNames: Readonly<Record<number, string>> = {
  ...{ 42: '初号', 36: '小初', 26: '一号', 24: '小一', 22: '二号', 18: '小二', 16: '三号', 15: '小三' },
  ...{ 14: '四号', 12: '小四', 10.5: '五号', 9: '小五' },
};
/** What is said about Word documents, in Chinese. */
export const word = {
  language: 'zh-CN',
  separator: '；',
  wordFiles: 'Word 文档',
  drop: '放入 Word 文档的文字',
  paste: '粘贴为干净的文字（编号、空格已整理）',
  problems: readProblems as Readonly<Record<ReadProblem, string>>,
  button: {
    about: '可以读成纯文本的文稿来改，原文档不动。',
    open: '打开为讲稿',
  },
  open: {
    title: '打开 Word 为讲稿',
    reading: '正在读 Word 文档',
    noneBelow: '这个文件夹里没有 Word 文档。',
    manyBelow: (count: number): string => `这里有${count}个 Word 文档，各在旁边写一份文稿，原文档不动。全部读？`,
    readAll: '全部读',
    it: '打开',
    known: {
      question: (name: string): string => `这个文档读过，文稿是 ${name}。`,
      show: '打开文稿',
      again: '另读一份',
    },
    notice: {
      one: (name: string, isBeside: boolean): string =>
        isBeside ? `已把 ${name} 读成文稿，放在它旁边。` : `已把 ${name} 读成文稿，还没有存盘。`,
      several: (count: number, isBeside: boolean): string =>
        isBeside ? `已读成${count}份文稿，各放在原文档旁边。` : `已读成${count}份文稿，有的还没有存盘。`,
      known: (count: number): string => `有${count}份以前读过，已打开原来的文稿。`,
      failed: (name: string, reason: string): string => `${name} 没有读：${reason}`,
    },
    /** What changed on the way, counted over all documents. */
    changed: {
      revisions: (n: number): string => `修订${n}处按已接受读`,
      tables: (n: number): string => `表格${n}个每行一行`,
      textBoxes: (n: number): string => `文本框${n}个放在所在段落之后`,
      formulas: (n: number): string => `公式${n}个写成一行`,
      symbols: (n: number): string => `认不出的符号${n}个写作□`,
      numberFormats: (n: number): string => `认不出的编号${n}处写作数字`,
      controls: (n: number): string => `没填的内容控件${n}个读的是提示`,
    },
    leftOut: '没有读入：',
    left: {
      pictures: (n: number): string => `图片${n}张`,
      charts: (n: number): string => `图表${n}个`,
      objects: (n: number): string => `嵌入对象或图形${n}个`,
      footnotes: (n: number): string => `脚注${n}条`,
      endnotes: (n: number): string => `尾注${n}条`,
      comments: (n: number): string => `批注${n}条`,
      hidden: (n: number): string => `隐藏文字${n}处`,
      parts: (n: number): string => `插入的文档${n}份`,
    },
    noNumbers: '旧格式的自动编号读不出来，请核对，或先另存为 .docx。',
    list: '、',
    end: '。',
  },
  profiles: {
    which: '用哪种版式',
    /** Of those that come along; others are called by their files. */
    names: { 国标公文: '国标公文', 朗读稿: '朗读稿' },
    about: (pitch: number, body: number): string => `正文${body}磅，行距${pitch}磅`,
    wrong: (name: string, problems: readonly string[]): string =>
      problems.length === 0 ? `${name} 不是正确的 JSON` : `${name} 里不认得或写得不对：${problems.join('、')}`,
  },
  learn: {
    title: '从样稿学版式',
    choose: '从一份样稿学…',
    which: '选一份版式合适的 Word 文档作样稿',
    found: (name: string): string => `${name} 是这样排的：`,
    size: (size: number): string => (sizeNames[size] === undefined ? `${size}磅` : `${sizeNames[size]}（${size}磅）`),
    heading: (font: string, size: string): string => `标题：${font} ${size}`,
    text: (font: string, size: string, latin: string): string => `正文：${font} ${size}，数字字母 ${latin}`,
    lines: (pitch: number, indent: number, after: number): string =>
      `行距${pitch}磅，首行空${indent}字，段后${after}磅`,
    headings: (first: string, second: string): string => `“一、”${first}，“（一）”${second}`,
    bold: '全文加粗',
    boldLead: '要点句加粗',
    margins: (top: number, bottom: number, left: number, right: number): string =>
      `页边距（毫米）：上${top}、下${bottom}、左${left}、右${right}`,
    number: {
      outside: (font: string, size: string): string => `页码：“— 1 —”在外侧，${font} ${size}`,
      centre: (font: string, size: string): string => `页码：“— 1 —”居中，${font} ${size}`,
      total: (font: string, size: string): string => `页码：“第1页　共9页”居中，${font} ${size}`,
      none: (): string => '没有页码',
    },
    /** Members of a profile that a sample may leave open, each as it is told of. */
    members: {
      'fonts.title': '标题字体',
      'fonts.body': '正文字体',
      'fonts.heading1': '“一、”的字体',
      'fonts.heading2': '“（一）”的字体',
      'fonts.latin': '数字字母的字体',
      linePitch: '行距',
      page: '页边距',
      byline: '题下姓名日期的位置',
      salutationIndent: '称谓空几字',
    } as Readonly<Record<string, string>>,
    unsaid: (members: string): string => `样稿里没有、照国标公文的：${members}`,
    notKept: {
      paper: '样稿不是 A4，版式只排 A4',
      headingSize: '样稿的小标题和正文字号不同，版式里小标题随正文',
    } as Readonly<Record<NotKept, string>>,
    save: '存为版式…',
    name: '版式的名字',
    badName: '名字里不能有 \\ / : * ? " < > | &',
    taken: '自带的版式叫这个名字，请换一个',
    where: '存在哪里',
    inFolder: '这个文件夹',
    inFolderDetail: '放在 .official-speech 里，同事打开同一文件夹也用得上',
    everywhere: '所有文件夹',
    everywhereDetail: '存在本机，哪个窗口都能用',
    replace: (name: string): string => `已经有版式 ${name}，换成这一份？`,
    replaceIt: '换掉',
    done: (name: string): string => `版式“${name}”已存好，导出时可以选。`,
    open: '打开看看',
    failed: (name: string, reason: string): string => `没有从 ${name} 学到版式：${reason}`,
  },
  export: {
    title: { docx: '导出 Word', pdf: '导出 PDF' },
    suffix: '',
    left: (blanks: number, wrong: number): string =>
      `文中还有${[...(blanks > 0 ? [`${blanks}处占位符没填`] : []), ...(wrong > 0 ? [`${wrong}个错误或警告`] : [])].join('、')}。`,
    leftDetail: '没填的占位符导出后用底色标出。',
    anyway: '照样导出',
    check: '定稿检查',
    isSource: (name: string): string =>
      `${name} 是这份文稿的原文档，没有覆盖。请换一个文件名；只填空的话用“回填原 Word”。`,
    noPdf:
      '这里没有能转 PDF 的 LibreOffice。可以用打印页：浏览器里打开，打印时选“另存为 PDF”；也可以先导出 Word，再另存。',
    latePdf:
      'LibreOffice 两分钟没有转完，已经停下。可以用打印页：浏览器里打开，打印时选“另存为 PDF”；也可以先导出 Word，再另存。',
    printPage: '打开打印页',
    savePage: '存打印页…',
    pages: '打印页',
    howToPrint:
      '按 Ctrl+P（Mac 是 ⌘P）打印，或选“另存为 PDF”；纸张 A4，页边距选“默认”，不要页眉页脚。页码在 Chrome、Edge 131 以上、Safari 18.2 以上才有。这一段不会印出来。',
    makingPdf: '正在用 LibreOffice 转成 PDF',
    done: (name: string, profile: string, residue: number): string =>
      `已导出 ${name}（${profile}）。${residue > 0 ? `略去网页残留 ${residue} 行，见“问题”。` : ''}`,
    failed: (name: string, reason: string): string => `${name} 没有写成：${reason}`,
  },
  fill: {
    title: '回填原 Word',
    suffix: '（已回填）',
    which: '选择要回填的 Word 文档',
    whichTable: '选择收回的征数表',
    goOn: '继续',
    listAll: '全部列出',
    redline: '改做花脸稿',
    gone: (name: string): string => `原文档 ${name} 不在原处，请选一下。`,
    changed: (name: string, readAt: string): string => `${name} 在${readAt}读入之后改过。照现在的内容回填？`,
    nothing: (name: string): string => `没有可以写进 ${name} 的内容：原来的空都还没有填。`,
    noTable: (name: string): string => `${name} 不是征数表：没有同时写着“编号”和“填写”的表头。`,
    others: (fills: number, others: number): string =>
      `填好的${fills}处写进 Word。正文另有${others}处改动没有写入 Word。`,
    other: (line: number, before: string, after: string): string =>
      before === ''
        ? `第${line}行：加了“${after}”`
        : after === ''
          ? `第${line}行：删了“${before}”`
          : `第${line}行：“${before}”改成“${after}”`,
    setAside: (line: number, text: string): string => `第${line}行：备删的“${text}”还在原文档里`,
    more: (count: number): string => `……另有${count}处`,
    isSource: (name: string): string => `${name} 是原文档，没有覆盖。请换一个文件名。`,
    done: (name: string, placed: number, left: number): string =>
      left === 0 ? `已回填${placed}处：${name}。` : `已回填${placed}处：${name}；有${left}处没有写进去。`,
    signed: '原文档有数字签名，改动后签名失效。',
    tracked: '原文档开着修订，这次的改动没有修订标记。',
    unplaced: (
      line: number,
      words: string,
      value: string,
      reason: 'field' | 'control' | 'number' | 'markup' | 'encoding' | 'missing',
    ): string => `第${line}行“${words}”没有写入“${value}”：${obstacles[reason]}`,
    refused: (id: string, value: string): string => `征数表 ${id} 没有写入“${value}”`,
    absent: (label: string): string => `表中没有：${label}`,
    failed: (reason: string): string => `没有回填：${reason}`,
  },
  redline: {
    title: '花脸稿',
    which: '和哪一稿对照（选旧稿）',
    versions: '文稿',
    suffix: '-花脸稿',
    cleanSuffix: '-清稿',
    same: '两稿完全相同，没有改动可标。',
    done: (before: string, name: string, clean: string): string => `已对照 ${before} 写成 ${name}，清稿是 ${clean}。`,
    layoutLeftOut: '一稿是文本、一稿是 Word：段首段尾的空格和空行归版式，没有当作改动。',
    residueLeftOut: (count: number): string => `清稿略去网页残留 ${count} 行，花脸稿里还在。`,
    failed: (reason: string): string => `花脸稿没有写成：${reason}`,
  },
  opinions: {
    title: '意见采纳情况表',
    which: '选择返回的 Word 文档（可以选几份）',
    fileName: (text: string): string => `${text}-意见采纳情况表.docx`,
    excel: 'Excel 工作簿',
    wrongEnding: '表可以写成 .docx、.xlsx、.csv 或 .md，请换一个文件名。',
    none: '没有意见：文档里没有批注，也没有修订。',
    heading: (name: string): string => `意见采纳情况表：${name}`,
    note: (count: number): string => `共${count}条意见。意见写明的词句已经在文稿里的，填了“采纳”；其余由核稿人填写。`,
    columns: {
      ...{ number: '序号', who: '提出人', section: '章节', sentence: '原句', opinion: '意见' },
      ...{ outcome: '采纳情况', reason: '理由' },
    },
    unnamed: '（未署名）',
    from: (author: string, file: string): string => `${author}（${file}）`,
    taken: '采纳',
    answer: (author: string, text: string): string => `${author}答：${text}`,
    replace: (gone: string, stands: string): string => `“${gone}”改为“${stands}”`,
    remove: (gone: string): string => `删去“${gone}”`,
    insert: (stands: string): string => `增加“${stands}”`,
    move: (text: string): string => `移到别处：“${text}”`,
    removeRow: (row: string): string => `表格删去一行“${row}”`,
    insertRow: (row: string): string => `表格增加一行“${row}”`,
    mergeCell: (text: string): string => `单元格“${text}”并入上一格`,
    splitCell: (text: string): string => `单元格“${text}”从上一格分出`,
    done: (name: string, count: number, granted: number): string =>
      granted === 0 ? `已写成 ${name}：${count}条意见。` : `已写成 ${name}：${count}条意见，${granted}条填了“采纳”。`,
    failed: (reason: string): string => `意见采纳情况表没有写成：${reason}`,
  },
};

const obstacles = {
  field: '这里是 Word 的域，内容由 Word 生成',
  control: '这里是绑定的内容控件，请在 Word 里填',
  number: '这里是自动编号',
  markup: '这里不只是文字',
  encoding: '文档的编码写不了',
  missing: '原文档里找不到这一行',
};
