import { surnames } from '../../lexicon/surnames.ts';
import type { TextRange } from '../../text/range.ts';
import { hasWordBorders } from '../../text/word-borders.ts';
import { lookAt, calledFor } from '../line-look.ts';
import { speaks, wantsName } from './asking-data.ts';

/**
 * Where something has vanished without a trace: 请同志讲话, 应到代表名, “”规划, 第次会议, 增长%. Each row is looked at where its
 * character stands; the range covers the neighbours of what is missing.
 */
type Row = (line: string, index: number) => TextRange | null;

/** What is asked of a whole line, place after place, is read once. */
function ofLine<Value>(read: (line: string) => Value): (line: string) => Value {
  let last: { readonly line: string; readonly value: Value } | undefined;
  return (line) => (last?.line === line ? last : (last = { line, value: read(line) })).value;
}

const around = (start: number, end: number): TextRange => ({ start, end });
const MARK = '，。；：！？、,;:）)';
/** Whether the line ends at `index` or a mark stands there that parts words. */
const closes = (line: string, index: number): boolean => index >= line.length || MARK.includes(line[index]!);
const opens = (line: string, index: number): boolean => index < 0 || '，。；：！？,;:（('.includes(line[index]!);
const wordsBefore = (line: string, index: number): string => line.slice(Math.max(0, index - 12), index);

/** 请同志讲话, 其中：同志为总监票人, 推选、同志为计票人. */
const nameOf: Row = (line, index) => {
  if (line[index + 1] !== '志' || line[index + 2] === '们') return null;
  const before = line[index - 1] ?? '';
  const after = line.slice(index + 2, index + 10);
  const called = /[请由]$/.test(before) && speaks.test(after);
  const named =
    /^(?:为|任|担任)[一-鿿]/.test(after) && (/[：，、；]/.test(before) || wantsName.test(wordsBefore(line, index)));
  return called || named ? around(index - 1, index + 2) : null;
};

/** Words that want a number, and what is counted between them and the measure. */
const TALLY =
  /(?:应到|(?<!落)实到|应到会|实到会|应参加|实参加|应出席|实出席|[收返]回|回收|发出|共收到|总计|合计|累计完成|累计办结)(?:代表|委员|党员|会员|团员|职工|选票|教职工|村民代表)?$|[有无]效票$|(?<![作报])废票$|[员表]共$|[会为工任聘学]期$|历时$|(?:企业|项目|单位|商户)(?:达到?|有)$|新增$|引进$|(?:接待群众来访|接待来访)$|(?:正式|列席|特邀)代表$/;
/** Whom one counts by tens of thousands: 接待游客万人次; 惠及职工上万人 has its number. */
const MANY = /(?:游客|旅客|客流|群众|职工|农民|居民|人口|劳动力|学员|党员|人员|培训|接待|惠及|受益)万(?:人次?)?$/;

/** 近人, 达人, 请假人 are words. */
const tallied: Row = (line, index) => {
  if (!closes(line, index + 1)) return null;
  const many = line[index - 1] === '万' ? index - 1 : index - 2;
  if (
    many > 0 &&
    line[many] === '万' &&
    '人次'.includes(line[index]!) &&
    MANY.test(line.slice(Math.max(0, many - 3), index))
  )
    return around(many - 1, index + 1);
  const isBatch = line[index] === '次' && line[index - 1] === '批';
  const start = isBatch ? index - 1 : index;
  const before = wordsBefore(line, start);
  // 请假人 is a word, 请假名 none.
  return TALLY.test(before) || (line[index] === '名' && before.endsWith('请假')) ? around(start - 1, index + 1) : null;
};

/** 同意票，反对票，弃权票。 of a vote; 投反对票 is what one does. */
const VOTE = /(?:同意|赞成|反对|弃权)票/g;
const votesIn = ofLine((line) => line.match(VOTE)?.length ?? 0);
const isVoteRow = (line: string, index: number): boolean =>
  opens(line, index - 3) && '，。；'.includes(line[index + 1] ?? '。') && votesIn(line) > 1;
const vote: Row = (line, index) =>
  /(?:同意|赞成|反对|弃权)$/.test(line.slice(Math.max(0, index - 2), index)) && isVoteRow(line, index)
    ? around(index - 1, index + 1)
    : tallied(line, index);

/** 增长%, 占%: a share without its figure; “%” speaks of the sign. */
const SHARE =
  /[占成][一-鿿]{1,10}的$|(?:增长|增加|下降|提高|提升|降低|减少|上升|回落|同比|环比|占|占比|达|达到|为|超过|完成|低于|高于|率|比例|比重|增幅|增速)$/;
const share: Row = (line, index) => {
  const before = line[index - 1] ?? '';
  return before >= '一' && before <= '鿿' && SHARE.test(wordsBefore(line, index)) ? around(index - 1, index + 1) : null;
};
/** 覆盖率达98.5，: a share whose sign is gone. Rates that are no shares have none. */
const RATE =
  /^.(?:为|达到?|提[高升]到|上升到|下降到|[降升增]至|超过?|突破|稳定在|保持在)了?(\d{2}(?:\.\d+)?|100)(?=[，。；、）,;])/;
const NO_SHARE = /(?:汇|容积|生育|死亡|发[病案]|频|功|倍|心|速|分辨|曲)$/;
/** 占比, 比重 and 满意度 are shares, 同比, 严重 and 程度 none. */
const SHARE_BEFORE: Readonly<Record<string, string>> = { 比: '占', 重: '比', 度: '意' };
const signless: Row = (line, index) => {
  const wanted = SHARE_BEFORE[line[index]!];
  if (wanted === undefined ? NO_SHARE.test(wordsBefore(line, index)) : line[index - 1] !== wanted) return null;
  const figure = RATE.exec(line.slice(index, index + 16));
  if (figure === null) return null;
  const end = index + figure[0].length;
  return around(end - figure[1]!.length, end + 1);
};

const point: Row = (line, index) =>
  line.startsWith('个百分点', index) &&
  /(?:增长|下降|提高|提升|降低|上升|回落|扩大|收窄)$/.test(wordsBefore(line, index))
    ? around(index - 1, index + 4)
    : null;

/** 第次会议, 第届. */
const ordinal: Row = (line, index) =>
  '次届个期号批条名项页'.includes(line[index + 1] ?? '·') && !/^[个号]$/.test(line[index + 1]!)
    ? around(index, index + 2)
    : null;

/** 2026年月日, 于月日: a date without its figures. 写明年月日 speaks of dates. */
const month: Row = (line, index) => {
  const figures = /[\d〇○零一二三四五六七八九]年$/.test(wordsBefore(line, index));
  if (line[index + 1] === '日') {
    if (figures) return around(index - 1, index + 2);
    const led =
      /[于至到自从]年?$/.test(wordsBefore(line, index)) &&
      /^日(?:[上下中]午|召开|举行|开展|开始|开幕|组织|赴|前往|[在前起至止晚，。])/.test(line.slice(index + 1));
    return led ? around(index - 1, index + 2) : null;
  }
  return figures && /^月(?:至|到|底|份|，|。)/.test(line.slice(index)) ? around(index - 1, index + 1) : null;
};

/** Money and measures with the noun they belong to and no figure: 总投资万元，; 产值突破亿元 is a word. */
const AMOUNT = /(?:总投资|完成投资|投资额|投入资金|到位资金|资金|经费|收入|产值|贷款|补助|补贴|税收|奖金)$/;
const money: Row = (line, index) => {
  if (!closes(line, index + 1)) return null;
  const start = '万亿'.includes(line[index - 1] ?? '·') ? index - 1 : index;
  return AMOUNT.test(wordsBefore(line, start)) ? around(start - 1, index + 1) : null;
};
const SIZE = /(?:面积|占地|全长|里程|总产|总产量|产量|容积)(?:达|约|为)?$/;
const size: Row = (line, index) => {
  const unit = /^(?:万?平方米|平方公里|公里|公顷|万?亩|万?吨|米)/.exec(line.slice(index, index + 5))?.[0] ?? '';
  if (unit === '' || !closes(line, index + unit.length)) return null;
  return SIZE.test(wordsBefore(line, index)) ? around(index - 1, index + unit.length) : null;
};

/** 推选、等5位同志: a list whose first name is gone. */
const listed: Row = (line, index) => {
  const next = line[index + 1];
  // 会同、县财政局: so is the first of a list of bodies; 会同、协作 are two verbs.
  if (
    /会同$/.test(wordsBefore(line, index)) &&
    /^、[^，。；]{0,10}[局委办部厅院会所站]/.test(line.slice(index, index + 12))
  )
    return around(index - 1, index + 1);
  if (next !== '等' && next !== '同') return null;
  const after = line.slice(index + 1, index + 8);
  if (/^等(?:[一二两三四五六七八九十\d]+[位名人]|领导|同志)/.test(after)) {
    const before = line[index - 1] ?? '';
    return opens(line, index - 1) || /[选荐举请由有是]/.test(before) ? around(index - 1, index + 2) : null;
  }
  return /^同志(?!们)/.test(after) && /[选荐举请]$/.test(line[index - 1] ?? '') ? around(index - 1, index + 3) : null;
};

/** 由牵头，: who is to do it is gone; 理由, 自由 and 经由 are words, and 由主办、承办单位 has whom it wants. */
const agent: Row = (line, index) =>
  /^由(?:牵头|负责|[主承协]办|主持|(?:具体|组织)实施|承担|落实)(?=[，。；,;])/.test(line.slice(index, index + 7)) &&
  hasWordBorders(line, { start: index, end: index + 1 })
    ? around(index - 1, index + 3)
    : null;

/** What ends with such a character is a word that the dictionary does not know: 碳中和, 公平可及, 相与. */
const ENDING_WORD = /[中不拒求讲言失违谐应太颐]和$|[可所能莫不殃祸谈兼旁]及$|[赋给赠干相施交]与$/;

/** 解决困难和。: what was to be joined is gone. A word may end so (缓和, 参与, 普及), and a name (刘建和). */
const joined: Row = (line, index) => {
  if (!'。；！？'.includes(line[index + 1] ?? '的') || opens(line, index - 1)) return null;
  if (ENDING_WORD.test(line.slice(index - 1, index + 1))) return null;
  if (line[index] === '和' && (surnames.has(line[index - 1]!) || surnames.has(line[index - 2] ?? ''))) return null;
  return hasWordBorders(line, { start: index, end: index + 1 }) ? around(index - 1, index + 2) : null;
};

const speaksOfMarks = ofLine((line) => /(?:引号|书名号|标点|符号|单引|双引)/.test(line));

/** “” and 《》 with nothing in them, where no sentence speaks of the marks themselves. */
const empty =
  (open: string): Row =>
  (line, index) =>
    (line[index - 1] === open || /《关于的[一-鿿]{2,4}$/.test(wordsBefore(line, index))) && !speaksOfMarks(line)
      ? around(index - 1, index + 1)
      : null;

const ROWS: readonly (readonly [characters: string, row: Row])[] = [
  ['同', nameOf],
  ['名人张户件次家天年', tallied],
  ['票', vote],
  ['%％', share],
  ['个', point],
  ['第', ordinal],
  ['月', month],
  ['元', money],
  ['平公万亩吨米', size],
  ['率度重比', signless],
  ['由', agent],
  ['和与及', joined],
  ['、', listed],
  ['”', empty('“')],
  ['》', empty('《')],
  ['’', empty('‘')],
];
const CALLS = new Uint8Array(0x10000);
ROWS.forEach(([characters], index) => {
  for (const character of characters) CALLS[character.charCodeAt(0)] = index + 1;
});
calledFor(ROWS.map(([characters]) => characters).join(''));
const NONE: readonly TextRange[] = [];

/**
 * Places of a line where text has vanished and left nothing, in order, none overlapping; offsets are relative to the line.
 *
 *     scanLostPlaces('请同志讲话') // [{ start: 0, end: 3 }]
 */
export function scanLostPlaces(line: string, { places } = lookAt(line)): readonly TextRange[] {
  let found: TextRange[] | undefined;
  for (const index of places) {
    const call = CALLS[line.charCodeAt(index)]!;
    if (call === 0) continue;
    const range = ROWS[call - 1]![1](line, index);
    if (range !== null && range.start >= (found?.at(-1)?.end ?? 0)) (found ??= []).push(range);
  }
  return found ?? NONE;
}
