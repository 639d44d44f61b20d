/** A text that hostile or unlucky input is made of, repeated up to a length. */
export interface Shape {
  readonly name: string;
  readonly unit: string;
}

const markers = [
  '一、',
  '（一）',
  '(一)',
  '㈠',
  '1.',
  '1、',
  '（1）',
  '1）',
  '⒈',
  '⑴',
  '①',
  '第一，',
  '一是',
  '一要',
  '首先，',
  '其一，',
  '一方面',
  '一抓',
  '转变一：',
  '会议进行第一项：',
  '第一篇：',
  '篇一',
];
const blanks = [
  'X',
  'XX',
  '××',
  '20XX年',
  'X月X日',
  '9时XX分',
  '某某同志',
  '____',
  '【会议名称】',
  '（）',
  '{…}',
  '……',
  '***',
  '%%',
  '${name}',
  '此处隐藏12个字',
  '增长XX%，',
  'XX局、',
  'XX人，',
  '由XX镇发言',
  '县委书记XX同志',
];
const brackets = [
  '“',
  '”',
  '《',
  '》',
  '（',
  '）',
  '(',
  ')',
  '[',
  ']',
  '【',
  '】',
  '‘',
  "'",
  '"',
  '<',
  '“”',
  '《》',
  '“（',
];
const figures = [
  '1',
  '1 ',
  '1.',
  '1,',
  '12%，',
  '3.5万元',
  '粮食产量12万吨，',
  '其中，甲12人，乙13人，',
  '2024年',
  '3月5日',
  '十',
  '一',
  '二〇二四',
  '比上年',
  '比较',
  '超过',
  '增长',
  '1-2',
  '9:00 ',
];
const marks = [
  '。',
  '，',
  '、',
  '；',
  '：',
  '！',
  '？',
  '…',
  '—',
  '.',
  ',',
  ':',
  ';',
  '·',
  '-',
  '~',
  '*',
  '#',
  '|',
  '=',
  '_',
];
const spaces = [' ', '　', '\t', '\u200b', '\ufeff', '加 ', ' ，', '  \r'];
const words = [
  '加强',
  '的',
  '要',
  '再接再励',
  '切实加强',
  '进一步',
  '同志们，',
  '同志们：',
  '谢谢大家！',
  '在全县工作会议上的讲话',
  '甲乙丙丁戊己庚辛壬癸',
  'abc',
  '𠮷',
  '\ud800',
  '市委、市政府',
  '领导小组',
  '综合行政执法局',
];
const residue = [
  '打印本页',
  '上一页 下一页',
  '首页 > 新闻',
  'http://example.com/',
  '&nbsp;',
  '<p>',
  '第1页共4页',
  '当前的',
  '[1]',
  '来源：网络',
  '分享到：',
  '[',
];
const rows = [
  '甲县\t1\t2\t3',
  '| 甲县 | 12 | 13 |',
  '甲县 12 13 14',
  '由XX镇书记XX同志发言。',
  '一、加强领导',
  '1.加强领导',
  '第一篇：在会上的讲话',
  '再接再励，布署工作,抓好落实。',
  '道路畅痛，经济运形。',
  '道路畅痛经济运形农材面貌',
  '全县地区生产总值312亿元，增长6.5%。',
  'XX县共有XX户参加，增长XX%。',
  '各位领导、同志们：',
  '打印本页',
  '一、\n（一）\n一是',
  '加强领导，狠抓落实，确保取得实效。',
  '2024年3月5日，县委召开第十三届第四次会议。',
];

const inLine = [markers, blanks, brackets, figures, marks, spaces, words, residue]
  .flat()
  .map((unit) => ({ name: `line ${JSON.stringify(unit)}`, unit }));
const inFile = [markers, blanks, figures, words, residue, rows, ['', '“', '（', ' ', '。']]
  .flat()
  .map((unit) => ({ name: `file ${JSON.stringify(unit)}`, unit: `${unit}\n` }));
const sentences = [...blanks, ...figures, ...words].map((unit) => ({
  name: `sentences ${JSON.stringify(unit)}`,
  unit: `${unit}。`,
}));

export const shapes: readonly Shape[] = [...inLine, ...inFile, ...sentences];

/** A text of a shape with about so many UTF-16 units. */
export const textOf = ({ unit }: Shape, length: number): string =>
  unit.repeat(Math.max(1, Math.ceil(length / unit.length)));
