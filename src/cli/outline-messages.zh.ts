/** What `outline` says when it changes a text, in Chinese. */
export const outlineEdits = {
  oneOperation: '--renumber、--move、--promote、--demote 一次只能给一个',
  needsOperation: (option: string): string => `--${option} 要与 --renumber、--move、--promote 或 --demote 合用`,
  onlyMove: (option: string): string => `--${option} 只与 --move 合用`,
  onePlace: '--move 要用 --before、--after、--into 中的一个说明移到哪里',
  oneFile: '改动提纲一次只改一个文件',
  noJson: '--json 只用于列出提纲',
  style: (form: string): string =>
    `--style 不认识“${form}”，可写作 一、 （一） 1. （1） 第一， 一是 等，或“旧写法=新写法”`,
  notFound: (words: string): string => `提纲里没有“${words}”`,
  several: (words: string, count: number): string => `“${words}”有 ${count} 处，请用“序号+标题”或行号说明是哪一处：`,
  candidate: (line: number, name: string): string => `  第${line}行 ${name}`,
  unsure: (count: number, texts: readonly string[]): string => `拿不准 ${count} 处：${texts.join('；')}`,
  knockOns: (count: number, texts: readonly string[]): string => `牵连处 ${count} 处，请看一看：${texts.join('；')}`,
  place: (line: number, text: string): string => `第${line}行${text}`,
  done: (title: string, count: number): string => `${title}：改动 ${count} 处，已写回`,
  nothing: '不用改动',
};

/** What its options do, in help. */
export const outlineOptions = {
  'outline write': { value: '', text: '写回原文件，编码不变；不写则改后的全文到标准输出' },
  renumber: { value: '', text: '全部重新编号；各组写法不变，原来各自起算或连续编号的照旧' },
  move: { value: '<项>', text: '移动一项（连同它管着的文字），要说明移到哪里；项写作序号、序号加标题或行号' },
  before: { value: '<项>', text: '移到这一项前面' },
  after: { value: '<项>', text: '移到这一项后面' },
  into: { value: '<项>', text: '移作这一项的最后一个下级' },
  promote: { value: '<项>', text: '升一级' },
  demote: { value: '<项>', text: '降一级，归入前一项' },
  style: { value: '<写法>', text: '序号改用的写法，如 （一）；--renumber 还可写“1、=1.”' },
};
