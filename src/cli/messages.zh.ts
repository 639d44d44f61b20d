import { archive } from './archive-messages.zh.ts';
import { documents } from './document-messages.zh.ts';
import { check } from './check-messages.zh.ts';
import { outlineEdits, outlineOptions } from './outline-messages.zh.ts';
import { mine } from './mine-messages.zh.ts';
import { readProblems, type ReadProblem } from '../office/messages.zh.ts';
import { placeholderKindNames, type PlaceholderKind } from '../core/index.ts';

/** What the command line says, in Chinese: the language it was written in. */
export const zh = {
  colon: '：',
  comma: '，',
  semicolon: '；',
  list: (items: readonly string[]): string => items.join('、'),
  /** 甲、乙 和 丙 */
  and: (items: readonly string[]): string =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')} 和 ${items.at(-1)!}`,
  quoted: (text: string): string => `“${text}”`,
  stdin: '标准输入',
  untitled: (number: number): string => `第 ${number} 篇（无标题）`,
  wholeText: '全文',
  help: {
    title: '讲稿 Official Speech：讲话稿的结构、占位符与校对',
    usage: '用法：official-speech <命令> 文件… [选项]',
    usageFill:
      '      official-speech outline 文件 --renumber | --move 项 --before|--after|--into 项 | --promote 项 | --demote 项\n' +
      '      official-speech fill 模板 --data 数据 --out 文件夹 [--force]\n' +
      '      official-speech convert 文件… --to txt|docx|pdf [--profile 版式] [--out 文件或文件夹]\n' +
      '      official-speech redline 旧稿 新稿 --out 花脸稿.docx [--author 姓名] [--date 时间]\n' +
      '      official-speech archive build 文件夹或.jsonl… --out 旧稿库（另有 continue、search、check，都用 --archive 旧稿库）',
    commandsTitle: '命令：',
    optionsTitle: '选项：',
    commands: {
      analyze: '全部结果：篇目、提纲、占位符、问题、统计',
      check: '校对，列出问题',
      outline: '提纲（树形）；或移动、升降级、重新编号，改后的全文到标准输出',
      placeholders: '待填的占位符',
      renew: '旧稿翻新：旧稿里要改写或确认的数字、日期、届次、会议、人名、地名、文件',
      stats: '字数与时长',
      review: '核稿清单：姓名职务、机构会议、日期、数据、引文、文件名称（已核的记在“文件名.核稿.json”）',
      final: '定稿检查：还差哪些才可以送印',
      fill: '按数据填写模板，一条数据一个文件',
      fix: '改正有把握的问题：默认只显示改动（--diff），--write 写回原文件，编码不变',
      convert: '转换：Word 文档（.docx、.doc）读成文本，文本排成 Word（国标公文、朗读稿）或 PDF',
      redline: '花脸稿：两稿合成一份带修订标记的 Word 文档，接受全部修订是新稿，拒绝是旧稿',
      phrases: '从旧稿中提取短语、句式和排比（文件夹及其下的 .txt、.md、.docx）',
      archive: archive.summary,
    },
    /** What follows an option's name, and what it does; by command where commands differ. */
    options: {
      json: { value: '', text: '输出 JSON；一个文件为对象，多个文件为数组' },
      'max-severity': {
        value: '<级别>',
        text: '有此级别或更重的问题即以 1 退出；error、warning（默认）、information、hint',
      },
      rule: { value: '<规则>=<级别>', text: '改一条规则的级别，off 为关闭；可多次给出' },
      'fix rule': { value: '<规则>', text: '只改这些规则的问题；可多次给出' },
      write: { value: '', text: '写回原文件；不写则只显示改动' },
      ...outlineOptions,
      diff: { value: '', text: '显示改动（默认）' },
      stage: { value: '<阶段>', text: 'draft 起草、review 送审、final 定稿；check 不写则按文稿记下的' },
      pattern: {
        value: '<表达式>',
        text: '本单位自有的占位符写法（正则表达式，不支持前后环视和反向引用），可写作“日期=表达式”；可多次给出',
      },
      'no-project': { value: '', text: '不看 .official-speech.json（否则取文件所在及上级文件夹中最近的一个）' },
      top: { value: '<N>', text: '最多列出 N 条，默认 300' },
      'min-speeches': { value: '<N>', text: '至少在 N 篇中出现；不写则按篇数定' },
      ...archive.options,
      'phrases out': { value: '<文件>', text: '另存为 JSON，可导入个人短语' },
      'review out': { value: '<文件>', text: '清单另存为 .docx、.xlsx、.csv 或 .md' },
      data: {
        value: '<文件>',
        text: 'JSON（对象，或对象的数组）、CSV（首行为名称），或收回的征数表（.docx、.xlsx、.csv）；“文件名”一项是输出的文件名',
      },
      'placeholders out': {
        value: '<文件>',
        text: '把待填的占位符写成征数表（.docx、.xlsx、.csv），填好后交给 fill --data',
      },
      template: { value: '<文件>', text: '模板（也可不写此选项，直接给出）；是 .docx 的，值写回原文档，格式一字不动' },
      to: { value: '<格式>', text: 'txt、docx 或 pdf（pdf 要本机有 LibreOffice）' },
      profile: { value: '<版式>', text: '国标公文（默认）、朗读稿，或改动了其中几项的 JSON 文件' },
      notes: { value: '<做法>', text: '脚注、尾注、批注：drop 不要（默认）、keep 列在文末' },
      'convert out': { value: '<文件或文件夹>', text: '写到这里；不写则 txt 到标准输出，docx、pdf 放在原文件旁边' },
      'redline out': { value: '<文件>', text: '花脸稿写到这里（.docx）' },
      author: { value: '<姓名>', text: '修订者' },
      date: { value: '<时间>', text: '修订时间，如 2026-03-05T09:00:00Z；不写为现在' },
      'fill out': { value: '<文件夹>', text: '写到这里，不存在时新建' },
      force: { value: '', text: '覆盖已有的文件' },
      lang: { value: '<语言>', text: 'zh 中文、en 英文；不写则依 LC_ALL、LANG，都没有说时为中文' },
      help: { value: '', text: '显示本帮助' },
      version: { value: '', text: '显示版本' },
    },
    notes: `文件写作“-”时读标准输入。能读 UTF-8、GB 18030（含 GBK）和 UTF-16，50 MB 以内。
JSON 中的位置是从 0 起的 UTF-16 偏移，文字报告中的“行:列”从 1 起。占位符一处可有几格：X月X日 是一处两格。

fill 的数据用这些名称指一处占位符：编号 b4（placeholders 列出；b4-1 是其中一格）、字段的文字（会议名称）、
要填的内容（人数，全文只有一处时），或再加次序（人数2、日期1）。

退出码：0 没有问题；1 check 发现问题，final 还不能送印，fix 有可改而未写回的问题，或 fill 有没填上的占位符；2 用法不对，或有文件读不出、写不了（其余文件照常处理）
`,
  },
  usage: {
    seeHelp: (message: string): string => `${message}（用法见 official-speech --help）`,
    noCommand: (available: string): string => `没有给出命令，可用：${available}`,
    unknownCommand: (name: string, available: string): string => `未知命令“${name}”，可用：${available}`,
    onlyFor: (option: string, commands: string): string => `--${option} 只用于 ${commands}`,
    unknownOption: (name: string): string => `未知选项 ${name}`,
    optionForm: (name: string): string => `选项 ${name} 的写法不对（缺少或多了值）`,
    optionsForm: '选项的写法不对',
    unknownValue: (option: string, value: string, available: string): string =>
      `--${option} 不认识“${value}”，可用：${available}`,
    noRule: (id: string): string => `没有规则“${id}”`,
    noRuleForFix: (id: string): string => `没有规则“${id}”（fix 的 --rule 后只写规则编号）`,
    ruleSetting: (id: string, value: string, available: string): string =>
      `--rule ${id}= 后应为 ${available} 或 off，实为“${value}”`,
    count: (option: string, value: string): string => `--${option} 应为正整数，实为“${value}”`,
    pattern: (pattern: string, problem: string): string => `--pattern “${pattern}”不能用：${problem}`,
    noFile: '没有给出文件（“-”表示标准输入）',
    noFolder: '没有给出文件夹',
    outOfOneFile: (command: string): string => `${command} --out 一次只写一个文件的表`,
    phrasesMine: (action: string): string =>
      action === '' ? 'phrases 后要写 mine：phrases mine 文件夹' : `phrases 后应为 mine，实为“${action}”`,
    oneTemplate: 'fill 要一个模板文件',
    fillData: 'fill 要用 --data 给出数据文件（JSON、CSV 或收回的征数表）',
    fillOut: 'fill 要用 --out 给出输出文件夹',
    bothFromStdin: '模板和数据不能都来自标准输入',
    writeOrDiff: '--write 和 --diff 只能给一个',
    writeStdin: '标准输入不能写回，请去掉 --write',
    convertTo: (available: string): string => `convert 要用 --to 说明转成什么：${available}`,
    convertOut: '几个文件一起转换时，要用 --out 给出文件夹',
    convertStdin: '从标准输入转换成文档时，要用 --out 给出文件',
    profileFile: (file: string, problem: string): string => `版式 ${file} ${problem}`,
    redlineFiles: 'redline 要两个文件：旧稿和新稿',
    redlineOut: 'redline 要用 --out 给出一个 .docx 文件',
    redlineDate: (date: string): string => `--date 应如 2026-03-05T09:00:00Z，实为“${date}”`,
    requestFormat: (name: string): string => `征数表写成 .docx、.xlsx 或 .csv，不会写“${name}”`,
    reviewFormat: (name: string): string => `清单写成 .docx、.xlsx、.csv 或 .md，不会写“${name}”`,
  },
  causes: {
    ENOENT: '文件不存在',
    ENOTDIR: '路径中有一段不是文件夹',
    EISDIR: '是文件夹，不是文件',
    EACCES: '没有读取权限',
    EPERM: '没有读取权限',
    EROFS: '只读，不能写入',
    ENOSPC: '磁盘已满',
    ELOOP: '符号链接成环',
    ENAMETOOLONG: '文件名太长',
    EMFILE: '打开的文件太多',
    ERR_FS_FILE_TOO_LARGE: '文件太大',
    ERR_STRING_TOO_LONG: '文件太大',
    ENOTFILE: '不是普通文件（设备、管道等），没有读',
    ETOOBIG: '超过 50 MB，没有读',
  } as Readonly<Record<string, string>>,
  writeCauses: {
    EACCES: '没有写入权限',
    EPERM: '没有写入权限',
    ENOENT: '所在文件夹不存在',
    ECHANGED: '文件刚被改动，没有写入',
    EREADONLY: '文件是只读的，没有写入',
    EHARDLINK: '这个文件另有硬链接，改写会使它们分开，没有写入',
    ENOTFILE: '不是普通文件（设备、管道等），没有写入',
  } as Readonly<Record<string, string>>,
  readFailed: (code: string): string => `读取失败${code === '' ? '' : `（${code}）`}`,
  writeFailed: (code: string): string => `写入失败${code === '' ? '' : `（${code}）`}`,
  /** Why bytes are no text, by the reason the decoder gives; in Chinese its own words will do. */
  unreadable: {
    ...readProblems,
    office: '是 Word 等办公软件的文档，不是纯文本；.docx、.doc 先用 convert --to txt 读成文本，别的请另存为 .txt',
  } as Readonly<Record<ReadProblem, string>>,
  internal: (message: string): string => `程序出错：${message}`,
  damaged: (count: number): string => `有 ${count} 处字节损坏，已用 U+FFFD 代替`,
  ruleFailed: (rule: string, error: string): string => `规则 ${rule} 出错，已跳过：${error}`,
  patternUnused: (pattern: string, problem: string): string => `占位符写法“${pattern}”没有使用：${problem}`,
  slowPattern: '在这篇文稿里要反复查找，太慢，请写得具体些',
  side: {
    ticks: '核稿记录',
    fills: '填写记录',
    foreign: (name: string): string => `不是${name}，没有使用`,
    lostPassages: (count: number): string => `记录里有 ${count} 段备删在正文里找不到，没有略去`,
    leftOut: (passages: number, characters: number): string => `略去备删 ${passages} 段，${characters} 个字符`,
    newer: (version: number, known: number): string =>
      `由更新版本的“讲稿”写下（版本 ${version}，这里只认得 ${known}）：认得的照用`,
  },
  taken: '已存在，未覆盖（覆盖请加 --force）',
  profileProblems: (members: readonly string[]): string =>
    members.length === 0 ? '不是 JSON 对象' : `里不认得或写得不对：${members.join('、')}`,
  convert: documents,
  outlineEdits,
  archive,
  check,
  analyze: {
    sections: { statistics: '统计', outline: '提纲', blanks: '占位符', findings: '问题' },
    inactive: '（不像讲话稿等公文：编辑器不会自动启用）',
  },
  blanks: {
    kinds: placeholderKindNames as Readonly<Record<PlaceholderKind, string>>,
    none: '没有占位符',
    lost: '缺字',
    count: (groups: number, masks: number): string =>
      groups === masks ? `${groups} 处` : `${groups} 处（${masks} 格）`,
    sum: (count: string): string => `共 ${count}`,
  },
  stats: {
    header: ['字数', '汉字', '字符', '时长', '占位符', '篇目'],
    underMinute: '不足 1 分钟',
    minutes: (minutes: number): string => `约 ${minutes} 分钟`,
    pages: (count: number): string => `约 ${count} 页（每页 22 行 × 28 字）`,
    sentences: (count: number): string => `句子 ${count}`,
    longest: (words: number, place: string): string => `最长一句 ${words} 字（${place}）`,
    tenths: (minutes: number): string => `${minutes.toFixed(1)} 分钟`,
    sections: ['字数', '约', '节'],
    sectionsWithTarget: ['字数', '约', '目标', '节'],
    setAside: (passages: number, characters: number): string =>
      `另有备删 ${passages} 段，${characters} 个字符，不计在内`,
  },
  renew: {
    none: '没有要翻新的内容',
    places: (count: number): string => `${count}处`,
    section: (name: string, count: number): string => `${name}（${count}处）`,
    sum: (count: number): string => `共${count}处`,
  },
  review: {
    section: (name: string, count: number): string => `【${name}】${count}`,
    places: (count: number): string => `${count}处`,
    variants: (variants: string): string => `又作${variants}`,
    sum: (checked: number, all: number): string => `已核 ${checked}/${all}`,
  },
  fill: {
    twice: (name: string): string => `有两条数据都要写成“${name}”`,
    badName: (name: string): string => `“${name}”不能用作文件名`,
    taken: '已有这个文件，没有覆盖（要覆盖请加 --force）',
    isTemplate: '这是模板本身，没有覆盖',
    isData: '这是数据文件本身，没有覆盖',
    notTaken: (key: string, problem: string, place: string): string => `“${key}”没有填入：${problem}（${place}）`,
    open: (id: string, label: string, place: string): string => `没有数据：${id}（${label}），${place}`,
    unused: (name: string): string => `模板里没有“${name}”`,
    place: (line: number, words: string): string => `第${line}行“${words}”`,
    empty: (id: string, wanted: string, sentence: string): string => `没有填写：${id}（${wanted}），${sentence}`,
    gone: (id: string): string => `文中找不到：${id}`,
    conflict: (id: string, value: string): string => `有两种填法：${id}“${value}”`,
    changed: (id: string, value: string, sentence: string): string =>
      `原句已改，没有填入：${id}“${value}”，现在是“${sentence}”`,
    unfit: (id: string, value: string, problem: string): string => `没有填入：${id}“${value}”，${problem}`,
    unplaced: (line: number, words: string, value: string, why: string): string =>
      `没有写进 Word：“${value}”（第${line}行“${words}”），${why}`,
    obstacles: {
      field: '那里是 Word 的域',
      control: '那里是内容控件',
      number: '那里不全是正文（编号、制表符等）',
      markup: '那里的文字写法特殊',
      encoding: '文档的编码特殊',
      missing: '找不到那一行',
    },
    signed: '文档有数字签名，改动后签名失效',
    tracked: '文档开着修订，这些改动没有留修订标记',
    absent: (id: string, label: string): string => `表中没有：${id}（${label}）`,
  },
  data: {
    none: (file: string): string => `${file} 里没有数据`,
    json: (file: string): string => `${file} 不是正确的 JSON`,
    object: (file: string): string => `${file} 应是一个对象，或由对象组成的数组`,
    value: (file: string, name: string): string => `${file} 中“${name}”的值应是文字或数字`,
    columns: (file: string, row: string): string => `${file} 有一行的列数多于标题行：${row}`,
    quotes: (file: string): string => `${file} 中有引号没有配对`,
    noRequestTable: (file: string): string => `${file} 不是征数表：没有同时写着“编号”和“填写”的表头`,
    unreadable: (file: string, cause: string): string => `${file} ${cause}`,
  },
  fix: {
    nothing: '没有可以直接改正的问题',
    before: '改前',
    after: '改后',
    done: (count: number, titles: readonly string[]): string => `已改正${count}处：${titles.join('、')}`,
    title: (title: string, count: number): string => `${title}${count}处`,
    damagedBytes: '文件里有损坏的字节，没有改动。请先修复，或另存一份',
    notBack: (encoding: string): string => `按原来的编码（${encoding}）写不回去，没有改动。请先另存为 UTF-8`,
  },
  mine,
};

/** All that the command line says, in one language. */
export type Messages = typeof zh;
