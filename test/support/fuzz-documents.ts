import fc from 'fast-check';

const markers = [
  '一、',
  '二、',
  '三、',
  '（一）',
  '（二）',
  '(一)',
  '㈠',
  '㈡',
  '1.',
  '2、',
  '3．',
  '（1）',
  '⑵',
  '⒈',
  '⒉',
  '①',
  '②',
  '⑳',
  '一是',
  '二是',
  '三是',
  '一要',
  '二要',
  '三要',
  '第一，',
  '第二、',
  '首先，',
  '其次，',
  '最后，',
  '其一，',
  '一方面',
  '另一方面',
  '一抓',
  '二抓',
  '转变一：',
  '会议进行第一项：',
  '第一篇：',
  '篇二',
  '第4条',
];
const blanks = [
  'X',
  'XX',
  '××',
  '20XX年',
  'X月X日',
  'XX日上午9时XX分',
  '某某同志',
  '____',
  '【会议名称】',
  '（ ）',
  '……',
  '***',
  '%%',
  '${name}',
  '此处隐藏12个字',
  '增长XX%',
  '县委书记XX同志',
  'XX书记',
  '20XX-XX年',
];
const brackets = ['“', '”', '《', '》', '（', '）', '(', ')', '【', '】', '‘', '’', '"', '〔', '〕'];
const figures = [
  '2026年',
  '3月5日',
  '3.5万元',
  '12%',
  '粮食产量12万吨',
  '其中，甲12人，乙13人',
  '1,234户',
  '二〇二六年',
  '第十三届',
  '9:00',
  '1-2个',
  '2026〕5号',
  '星期三',
];
const words = [
  '加强组织领导',
  '压实工作责任，',
  '确保取得实效。',
  '要要抓紧',
  '的的的',
  '再接再励',
  '布署工作',
  '截止目前',
  '张明、李强、王芳等两位同志',
  '讲三点意见：',
  '市委、市政府',
  '全县',
  '青山镇',
  '粮食产量比上年增长5%',
  '切实加强',
  '在全县工作会议上的讲话',
  '同志们：',
  '同志们，',
  '刚才，',
  '谢谢大家。',
  '（2026年3月5日）',
  '县长　张　明',
];
const residue = [
  'http://example.com/',
  '打印本页',
  '&nbsp;',
  '第1页共4页',
  '来源：网络',
  '>',
  '当前位置：首页 > ',
  '[1]',
  '\ue000',
  '分享到：',
];
const marks = [
  '。',
  '，',
  '、',
  '：',
  '；',
  '！',
  '？',
  ',',
  '.',
  ':',
  ';',
  '—',
  '——',
  '~',
  '-',
  '...',
  '，，',
  '。。',
];
const breaks = ['\n', '\n', '\n', '\n\n', '\r\n', '\r', '　　', ' ', '\t', '\f', '\v'];
const odd = ['\u0000', '\ud800', '\udc00', '\ufffd', '\ufeff', '\u200b', '𠮷', 'abc', '\u2028'];

const weighted = (
  weight: number,
  arbitrary: fc.Arbitrary<string>,
): { weight: number; arbitrary: fc.Arbitrary<string> } => ({ weight, arbitrary });
const one = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list);

const piece = fc.oneof(
  weighted(5, one(markers)),
  weighted(5, one(words)),
  weighted(4, one(marks)),
  weighted(3, one(blanks)),
  weighted(3, one(figures)),
  weighted(3, one(breaks)),
  weighted(2, one(brackets)),
  weighted(1, one(residue)),
  weighted(1, one(odd)),
);

/** A line as office texts have them, or with something wrong in it. */
const sentence = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const line = fc
  .tuple(fc.constantFrom('', '　　', ''), fc.option(one(markers), { nil: '' }), sentence, one(['。', '', '；', '：']))
  .map((parts) => parts.join(''));
const lines = fc.array(line, { minLength: 1, maxLength: 12 });

/** A text in which lines or pieces come again, as after a copy that was forgotten. */
const repeated = fc
  .tuple(lines, fc.nat(), fc.nat(4))
  .map(([all, at, times]) => [...all, ...Array.from({ length: times }, () => all[at % all.length]!)]);

/** Documents made by the grammar of office texts, whole and damaged; they shrink to few and short pieces. */
export const documents: fc.Arbitrary<string> = fc.oneof(
  weighted(
    4,
    fc.tuple(fc.oneof(lines, repeated), one(['\n', '\r\n', '\r', '\n\n'])).map(([all, end]) => all.join(end)),
  ),
  weighted(
    3,
    fc.array(piece, { maxLength: 50 }).map((parts) => parts.join('')),
  ),
  weighted(
    1,
    fc.tuple(piece, fc.integer({ min: 1, max: 60 })).map(([text, times]) => text.repeat(times)),
  ),
  weighted(1, fc.string({ unit: 'binary', maxLength: 120 })),
);
